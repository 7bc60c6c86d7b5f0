'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useEffect, useState } from 'react'
import { keepOrderKey } from '../../../api/browser/keep-order-key.ts'
import { shopKey, shopQueries, useShop } from '../../../api/browser/shop-queries.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { orderPath, signInPath, writeReviewPath } from '../../../i18n/account-paths.ts'
import type { Messages } from '../../../i18n/translate.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Nothing } from '../../../ui/nothing.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { ReviewWords } from '../words.ts'
import { ReviewableRow } from './reviewable-row.tsx'
import styles from './write-reviews.module.css'

export interface WriteReviewsProps {
  /** The order's number, from the address. */
  number: string
  locale: Locale
  words: ReviewWords
  form: Messages['form']
}

/** What of an order can be reviewed, each with its form. For the customer, or a guest with the link. */
export function WriteReviews(props: WriteReviewsProps) {
  const { number, locale, words, form } = props
  const isReady = useOrderKey(number)
  const request = { params: { number } }
  const query = useShop('listReviewables', request, { isWanted: isReady })
  const author = useAuthor(isReady)
  if (query.data && author !== null) {
    const { items } = query.data
    if (items.length === 0) return <NothingYet {...props} />
    return (
      <ul className={styles.list}>
        {items.map((reviewable) => (
          <li key={reviewable.productId}>
            <ReviewableRow
              {...props}
              reviewable={reviewable}
              author={author}
              isOpenAtOnce={items.length === 1}
              onSent={() =>
                void shopQueries.invalidateQueries({
                  queryKey: shopKey('listReviewables', request),
                })
              }
            />
          </li>
        ))}
      </ul>
    )
  }
  if (!query.error) {
    return (
      <div role="status">
        <span className="visually-hidden">{form.loading}</span>
        <Skeleton lines={4} />
      </div>
    )
  }
  if (query.error.isPassing) {
    const { refusal } = query.error
    return (
      <div role="alert" className={styles.said}>
        <p>{'unreachable' in refusal ? form.loadAway : refusalWords(refusal, form)}</p>
        <Button look="plain" onClick={() => void query.refetch()}>
          {form.retry}
        </Button>
      </div>
    )
  }
  return (
    <Nothing title={words.write.notFound} text={words.write.notFoundHelp}>
      <ShopLink
        href={signInPath(locale, writeReviewPath(locale, number))}
        className={buttonClass('plain')}
      >
        {words.write.signIn}
      </ShopLink>
    </Nothing>
  )
}

function NothingYet({ number, locale, words }: WriteReviewsProps) {
  return (
    <Nothing title={words.write.empty} text={words.write.emptyHelp}>
      <ShopLink href={orderPath(locale, number)} className={buttonClass('plain')}>
        {words.write.toOrder}
      </ShopLink>
    </Nothing>
  )
}

/** Whether the key that the letter's link may bring has been put where it belongs. */
function useOrderKey(number: string): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    void keepOrderKey(number).then(() => setReady(true))
  }, [number])
  return isReady
}

/** What a customer is called, null until that is known; a guest says so themselves. */
function useAuthor(isReady: boolean): string | null {
  const { hasCustomer } = useHoldings()
  const { data, error } = useShop('getCustomer', undefined, { isWanted: isReady && hasCustomer })
  if (data) return data.name
  return hasCustomer && !error ? null : ''
}
