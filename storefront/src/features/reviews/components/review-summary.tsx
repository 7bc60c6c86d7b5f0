import type { Rating } from '@vitrine/shared-types/store-api/v1/products'
import { fill } from '../../../i18n/fill.ts'
import { formatAverage, Stars } from '../../../ui/stars.tsx'
import type { ReviewWords } from '../words.ts'
import styles from './review-summary.module.css'

interface ReviewSummaryProps {
  rating: Rating
  /** How many gave one star, two, … five; null when that is not known now. */
  counts: readonly number[] | null
  words: ReviewWords
}

/** The average, and how the stars are spread. */
export function ReviewSummary({ rating, counts, words }: ReviewSummaryProps) {
  const average = formatAverage(rating.average)
  const { count } = rating
  return (
    <div className={styles.summary}>
      <p className={styles.average}>
        <span aria-hidden="true" className={styles.number}>
          {average}
        </span>
        <span className={styles.beside}>
          <Stars value={rating.average} label={fill(words.average, { average })} />
          <span>{count === 1 ? words.countOne : fill(words.count, { count })}</span>
        </span>
      </p>
      {counts ? <Spread counts={counts} words={words} /> : null}
      <details className={styles.note}>
        <summary className={styles.noteTitle}>{words.noteTitle}</summary>
        <p>{words.note}</p>
      </details>
    </div>
  )
}

const LEVELS = [5, 4, 3, 2, 1] as const

function Spread({ counts, words }: { counts: readonly number[]; words: ReviewWords }) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <ul className={styles.spread}>
      {LEVELS.map((level) => {
        const count = counts[level - 1] ?? 0
        const share = total === 0 ? 0 : Math.round((count / total) * 100)
        return (
          <li key={level} className={styles.level}>
            <span>{words.stars[level]}</span>
            <span aria-hidden="true" className={styles.bar}>
              <span className={styles.share} style={{ width: `${share}%` }} />
            </span>
            <span className={styles.count}>{count}</span>
          </li>
        )
      })}
    </ul>
  )
}
