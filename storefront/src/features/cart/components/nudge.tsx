import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { fill } from '../../../i18n/fill.ts'
import { formatPrice } from '../../../i18n/format-price.ts'
import type { Reader } from '../../../ui/context.ts'
import type { CartWords } from '../cart-words.ts'
import styles from './nudge.module.css'

/** What is nearly reached, such as free delivery: the nearest alone. */
export function Nudge({
  quote,
  reader,
  words,
}: {
  quote: Quote
  reader: Reader
  words: CartWords
}) {
  const [nearest] = quote.nudges.toSorted((a, b) => a.missingMinor - b.missingMinor)
  if (!nearest) return null
  const { label, missingMinor } = nearest
  const reached = quote.subtotalMinor - quote.discountMinor
  const share = Math.round((100 * reached) / Math.max(reached + missingMinor, 1))
  const amount = formatPrice(missingMinor, quote.currency, reader.locale)
  return (
    <div className={styles.nudge}>
      <p>{fill(words.nudge, { amount, label })}</p>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.reached} style={{ width: `${share}%` }} />
      </span>
    </div>
  )
}
