'use client'

import type { Reviewable } from '@vitrine/shared-types/store-api/v1/reviews'
import { useState } from 'react'
import { fill } from '../../../i18n/fill.ts'
import { productPath } from '../../../i18n/paths.ts'
import { Button } from '../../../ui/button.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Stars } from '../../../ui/stars.tsx'
import { ReviewForm } from './review-form.tsx'
import type { WriteReviewsProps } from './write-reviews.tsx'
import styles from './write-reviews.module.css'

interface ReviewableRowProps extends WriteReviewsProps {
  reviewable: Reviewable
  author: string
  /** The only one there is: no need to ask which. */
  isOpenAtOnce: boolean
  onSent: () => void
}

/** One thing of an order: its form, or what became of its review. */
export function ReviewableRow(props: ReviewableRowProps) {
  const { reviewable, isOpenAtOnce, onSent, locale, words } = props
  const { slug, title, state, stars } = reviewable
  const [isOpen, setOpen] = useState(isOpenAtOnce)
  const [isSent, setSent] = useState(false)
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <ShopLink href={productPath(locale, slug)}>{title}</ShopLink>
        </h2>
        {state === 'open' && !isOpen && !isSent ? (
          <Button
            look="plain"
            aria-label={`${words.write.open}: ${title}`}
            onClick={() => setOpen(true)}
          >
            {words.write.open}
          </Button>
        ) : null}
        {state === 'open' ? null : (
          <span className={styles.state}>
            {stars ? <Stars value={stars} label={fill(words.write.yours, { stars })} /> : null}
            {words.write[state]}
          </span>
        )}
      </div>
      <div role="status">
        {isSent ? <p className={styles.thanks}>{words.write.thanks}</p> : null}
      </div>
      {state === 'open' && isOpen && !isSent ? (
        <ReviewForm
          {...props}
          onSent={() => {
            setSent(true)
            onSent()
          }}
        />
      ) : null}
    </article>
  )
}
