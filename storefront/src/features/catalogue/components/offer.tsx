import type { Variant } from '@vitrine/shared-types/store-api/v1/products'
import { fill } from '../../../i18n/fill.ts'
import { formatPrices } from '../../../i18n/format-price.ts'
import type { Reader } from '../../../ui/context.ts'
import { PriceLine } from '../../../ui/price-line.tsx'
import type { ProductWords } from '../product-words.ts'
import styles from './offer.module.css'

interface OfferProps {
  variant: Variant
  reader: Reader
  words: ProductWords
}

/** What the chosen variant costs and whether it can be had; says changes aloud. */
export function Offer({ variant, reader, words }: OfferProps) {
  const { price, stock } = variant
  const amounts = price
    ? [price.amountMinor, price.compareAtMinor].filter((one) => one !== null)
    : []
  const [now, before] = formatPrices(amounts, reader.currency, reader.locale)
  return (
    <div aria-live="polite" className={styles.offer}>
      <p>
        <PriceLine
          large
          words={words}
          missing={words.notSold}
          {...(now ? { now } : {})}
          before={before}
        />
      </p>
      <p className={styles.stock} data-stock={stock.state}>
        <span className={styles.dot} aria-hidden="true" />
        {fill(words.stock[stock.state], { count: stock.available })}
      </p>
    </div>
  )
}
