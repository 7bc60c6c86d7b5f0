import type { Variant } from '@vitrine/shared-types/store-api/v1/products'
import { use, useEffect, useRef } from 'react'
import { announce } from '../../../ui/announce.ts'
import type { Reader } from '../../../ui/context.ts'
import { Gone } from '../../../ui/gone.tsx'
import { PriceLine } from '../../../ui/price-line.tsx'
import { offerNews, type OfferWords, offerWords } from '../offer-news.ts'
import type { ProductWords } from '../product-words.ts'
import styles from './offer.module.css'

interface OfferProps {
  variant: Variant
  reader: Reader
  words: ProductWords
}

/** What the chosen variant costs and whether it can be had; says changes aloud. */
export function Offer({ variant, reader, words }: OfferProps) {
  const isGone = use(Gone)
  const offer = offerWords(variant, reader, words)
  useNews(offer, words)
  return (
    <div className={styles.offer}>
      <p>
        <PriceLine
          large
          words={words}
          missing={words.notSold}
          {...(offer.now ? { now: offer.now } : {})}
          before={offer.before}
        />
      </p>
      <p className={styles.stock} data-stock={isGone ? 'gone' : variant.stock.state}>
        <span className={styles.dot} aria-hidden="true" />
        <span data-live="stock">{isGone ? words.gone : offer.stock}</span>
      </p>
    </div>
  )
}

/** Says what became different, whether something else was chosen or the offer itself changed. */
function useNews(offer: OfferWords, words: ProductWords) {
  const last = useRef(offer)
  useEffect(() => {
    const news = offerNews(last.current, offer, words)
    last.current = offer
    for (const text of news) announce(text)
  })
}
