import type { Review } from '@vitrine/shared-types/store-api/v1/reviews'
import { fill } from '../../../i18n/fill.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import type { Reader } from '../../../ui/context.ts'
import { Stars } from '../../../ui/stars.tsx'
import type { ReviewWords } from '../words.ts'
import styles from './review-items.module.css'

interface ReviewItemsProps {
  reviews: readonly Review[]
  reader: Reader
  words: ReviewWords
  /** Who answers. */
  shopName: string
}

/** Reviews in full, one below the other. */
export function ReviewItems({ reviews, ...shared }: ReviewItemsProps) {
  return (
    <ul className={styles.list}>
      {reviews.map((review) => (
        <li key={review.id}>
          <ReviewItem review={review} {...shared} />
        </li>
      ))}
    </ul>
  )
}

function ReviewItem({
  review,
  reader,
  words,
  shopName,
}: Omit<ReviewItemsProps, 'reviews'> & { review: Review }) {
  const { stars, title, text, author, locale, variantTitle, reply, at } = review
  // One place's day for all: the page is made once and kept.
  const date = formatDate(at, reader.locale, { timeZone: 'Asia/Bangkok' })
  return (
    <article className={styles.review}>
      <p className={styles.stars}>
        <Stars value={stars} label={fill(words.of5, { stars })} />
        <span className={styles.verified}>{words.verified}</span>
      </p>
      {title ? (
        <h3 className={styles.title} lang={locale}>
          {title}
        </h3>
      ) : null}
      {text ? (
        <p className={styles.text} lang={locale}>
          {text}
        </p>
      ) : null}
      <p className={styles.facts}>
        <span>{fill(words.byOn, { author, date })}</span>
        {variantTitle ? <span>{variantTitle}</span> : null}
        {locale === reader.locale ? null : (
          <span>{fill(words.otherLanguage, { language: languageName(locale, reader) })}</span>
        )}
      </p>
      {reply ? (
        <div className={styles.reply}>
          <p className={styles.replier}>{fill(words.reply, { name: shopName })}</p>
          <p className={styles.text} lang={locale}>
            {reply}
          </p>
        </div>
      ) : null}
    </article>
  )
}

function languageName(code: string, { locale }: Reader): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
}
