'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { OrderSummary } from '@vitrine/shared-types/store-api/v1/orders'
import { orderPath, writeReviewPath } from '../../../i18n/account-paths.ts'
import { fill } from '../../../i18n/fill.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { formatPrice } from '../../../i18n/format-price.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { canReview, orderState } from '../order-state.ts'
import type { AccountWords } from '../words.ts'
import styles from './order-row.module.css'

interface OrderRowProps {
  order: OrderSummary
  locale: Locale
  words: AccountWords['orders']
}

/** One order: what it was, what it came to, where it stands. */
export function OrderRow({ order, locale, words }: OrderRowProps) {
  const { number, itemCount, titles, image, totalMinor, currency, placedAt } = order
  const state = orderState(order)
  const count = itemCount === 1 ? words.itemOne : fill(words.items, { count: itemCount })
  const listed = titles.join(', ')
  return (
    <article className={styles.row}>
      <PictureFrame
        image={image}
        sizes="6rem"
        alt=""
        missing={words.noPicture}
        className={styles.picture ?? ''}
      />
      <div className={styles.words}>
        <p className={styles.state} data-state={state}>
          {words.status[state]}
        </p>
        <h2 className={styles.titles}>
          <ShopLink href={orderPath(locale, number)} className={styles.link}>
            {itemCount > titles.length && titles.length === 3
              ? `${listed} ${words.andMore}`
              : listed}
          </ShopLink>
        </h2>
        <p className={styles.facts}>
          <span className={styles.number}>{number}</span>
          <span>{fill(words.placed, { date: formatDate(placedAt, locale) })}</span>
        </p>
        <p className={styles.facts}>
          <span className={styles.total}>{formatPrice(totalMinor, currency, locale)}</span>
          <span>{count}</span>
        </p>
        {canReview(order) ? (
          <ShopLink href={writeReviewPath(locale, number)} className={styles.review}>
            {words.review}
          </ShopLink>
        ) : null}
      </div>
    </article>
  )
}
