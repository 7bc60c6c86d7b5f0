import type { Rating } from '@vitrine/shared-types/store-api/v1/products'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { fill } from '../i18n/fill.ts'
import { rawWords } from '../i18n/raw-words.ts'
import styles from './rating-line.module.css'
import { formatAverage, Stars } from './stars.tsx'

interface RatingLineProps {
  rating: Rating
  locale: Locale
  /** One star stands for all of them, where there is little room. */
  isShort?: boolean
}

/** What people gave a product, in one line. */
export function RatingLine({ rating, locale, isShort = false }: RatingLineProps) {
  const words = rawWords(locale, 'reviews')
  const average = formatAverage(rating.average)
  const { count } = rating
  const label = fill(count === 1 ? words.summaryOne : words.summary, { average, count })
  return (
    <span className={styles.rating}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true" className={styles.seen}>
        {isShort ? <span className={styles.star} /> : <Stars value={rating.average} />}
        <span>{average}</span>
        <span className={styles.count}>
          {isShort ? `(${count})` : count === 1 ? words.countOne : fill(words.count, { count })}
        </span>
      </span>
    </span>
  )
}
