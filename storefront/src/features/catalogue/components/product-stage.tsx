'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Reader } from '../../../ui/context.ts'
import type { ProductWords } from '../product-words.ts'
import { useOffers } from '../queries.ts'
import {
  type Choosable,
  choosableOptions,
  chooseValue,
  galleryOf,
  initialVariant,
  withOffers,
} from '../variant-rules.ts'
import { Gallery } from './gallery.tsx'
import { OptionPicker } from './option-picker.tsx'
import { Offer } from './offer.tsx'
import styles from './product-stage.module.css'

interface ProductStageProps {
  product: Choosable
  reader: Reader
  /** SKU or id of the variant in the address. */
  asked?: string | undefined
  /** Ids of the pictures that stand on the page's own colour. */
  melting: string[]
  words: ProductWords
  /** What stands above and below the choice; made on the server. */
  head: ReactNode
  foot: ReactNode
}

/** The pictures and the choice of a product, with prices and stock that stay up to date. */
export function ProductStage(props: ProductStageProps) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <Stage {...props} />
    </QueryClientProvider>
  )
}

function Stage(props: ProductStageProps) {
  const { product, reader, asked, melting, words, head, foot } = props
  const [chosenId, setChosenId] = useState(() => initialVariant(product.variants, asked).id)
  const { data: offers } = useOffers(product.slug, reader)
  const variants = withOffers(product.variants, offers)
  const current = initialVariant(variants, chosenId)

  function choose(option: string, value: string) {
    const next = chooseValue(variants, current, option, value)
    setChosenId(next.id)
    const url = new URL(location.href)
    url.searchParams.set('variant', next.sku)
    history.replaceState(null, '', url)
  }

  return (
    <div className={styles.stage}>
      <Gallery
        key={current.imageIds.join()}
        images={galleryOf(product.gallery, variants, current)}
        melting={melting}
        words={words}
      />
      <div className={styles.panel}>
        {head}
        <Offer variant={current} reader={reader} words={words} />
        {choosableOptions(product).map((option) => (
          <OptionPicker
            key={option.key}
            option={option}
            variants={variants}
            current={current}
            words={words}
            onChoose={choose}
          />
        ))}
        {foot}
      </div>
    </div>
  )
}
