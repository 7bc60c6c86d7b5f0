import type { Product } from '@vitrine/shared-types/store-api/v1/products'
import { reviewsPath } from '../../../i18n/account-paths.ts'
import { fill } from '../../../i18n/fill.ts'
import { rawWords } from '../../../i18n/raw-words.ts'
import { buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import section from '../../../ui/section.module.css'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { findReviews } from '../loaders.ts'
import styles from './product-reviews.module.css'
import { ReviewItems } from './review-items.tsx'
import { ReviewSummary } from './review-summary.tsx'

interface ProductReviewsProps {
  product: Pick<Product, 'slug' | 'rating'>
  reader: Reader
  shopName: string
}

/** What buyers say of a product: the sum of it, and the first few in full. */
export async function ProductReviews({ product, reader, shopName }: ProductReviewsProps) {
  const { slug, rating } = product
  const words = rawWords(reader.locale, 'reviews')
  const list = rating ? await findReviews(slug, reader) : null
  const total = list?.pageInfo.total ?? 0
  return (
    <section id="reviews" className={styles.reviews}>
      <div className={styles.side}>
        <h2 className={section.heading}>{words.title}</h2>
        {rating ? (
          <ReviewSummary rating={rating} counts={list?.counts ?? null} words={words} />
        ) : (
          <p className={styles.none}>{words.none}</p>
        )}
      </div>
      {list ? (
        <div className={styles.main}>
          <ReviewItems reviews={list.items} reader={reader} words={words} shopName={shopName} />
          {total > list.items.length ? (
            <ShopLink href={reviewsPath(reader.locale, slug)} className={buttonClass('plain')}>
              {fill(words.all, { count: total })}
            </ShopLink>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}
