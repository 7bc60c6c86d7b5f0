'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { ChosenVariant } from '../../../ui/chosen-variant.ts'
import type { Reader } from '../../../ui/context.ts'
import { WhileThere } from '../../../ui/gone.tsx'
import type { ProductWords } from '../product-words.ts'
import {
  type Choosable,
  choosableOptions,
  chooseValue,
  galleryOf,
  initialVariant,
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
  /** What is done with the choice, between the two. */
  buy?: ReactNode
}

/** The pictures and the choice of a product. The page brings new prices and stock when they change. */
export function ProductStage(props: ProductStageProps) {
  const { product, reader, asked, melting, words, head, foot, buy } = props
  const { variants } = product
  const [chosenId, setChosenId] = useState(() => initialVariant(variants, asked).id)
  const current = initialVariant(variants, chosenId)
  // Another choice shows its pictures from the first; new pictures of the same one do not.
  const [galleryKey, setGalleryKey] = useState(() => current.imageIds.join())

  const { title, id: productId } = product
  const chosen = useMemo(
    () => ({ variant: current, title, productId }),
    [current, title, productId],
  )

  function choose(option: string, value: string) {
    const next = chooseValue(variants, current, option, value)
    setChosenId(next.id)
    setGalleryKey(next.imageIds.join())
    const url = new URL(location.href)
    url.searchParams.set('variant', next.sku)
    history.replaceState(null, '', url)
  }

  return (
    <div className={styles.stage}>
      <Gallery
        key={galleryKey}
        images={galleryOf(product.gallery, variants, current)}
        melting={melting}
        words={words}
      />
      <div className={styles.panel}>
        {head}
        <Offer variant={current} reader={reader} words={words} />
        <WhileThere>
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
          <ChosenVariant value={chosen}>{buy}</ChosenVariant>
        </WhileThere>
        {foot}
      </div>
    </div>
  )
}
