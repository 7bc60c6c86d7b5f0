'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { type CartState, useCart } from '../../../api/browser/use-cart.ts'
import { useCartFollowsReader } from '../../../api/browser/use-cart-follows-reader.ts'
import { cartPath, homePath } from '../../../i18n/paths.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import section from '../../../ui/section.module.css'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useAwake } from '../../../ui/use-awake.ts'
import { readDraft } from '../draft.ts'
import { recover } from '../place.ts'
import { useGoToOrder } from '../use-placing.ts'
import type { CheckoutWords } from '../words.ts'
import { CheckoutForm } from './checkout-form.tsx'
import styles from './checkout-page.module.css'

interface CheckoutPageProps {
  reader: Reader
  words: CheckoutWords
  /** The field for coupons, which changes the cart. */
  coupons: ReactNode
}

/** The checkout. The page itself is the same for everybody; this fills it in the browser. */
export function CheckoutPage(props: CheckoutPageProps) {
  const { reader, words } = props
  const { checkout } = words
  const isAwake = useAwake()
  const state = useCart({ isWanted: isAwake })
  useCartFollowsReader(state, reader)
  return (
    <div className={section.column}>
      <header className={styles.head}>
        <h1 className={section.heading}>{checkout.title}</h1>
        <ShopLink href={cartPath(reader.locale)} className={styles.back}>
          {checkout.back}
        </ShopLink>
      </header>
      {state.kind === 'cart' ? (
        <>
          {state.cart.canCheckOut ? null : (
            <p role="alert" className={styles.notice}>
              {checkout.cart}{' '}
              <ShopLink href={cartPath(reader.locale)} className={styles.back}>
                {checkout.toCart}
              </ShopLink>
            </p>
          )}
          <CheckoutForm {...props} cart={state.cart} isBusy={state.isBusy} />
        </>
      ) : (
        <Nothing state={isAwake ? state : { kind: 'loading' }} reader={reader} words={words} />
      )}
    </div>
  )
}

type NothingProps = Pick<CheckoutPageProps, 'reader' | 'words'> & {
  state: Exclude<CartState, { kind: 'cart' }>
}

/** No cart to check out: not there yet, not to be had now, or an order already. */
function Nothing({ state, reader, words }: NothingProps) {
  if (state.kind === 'loading') {
    return (
      <div role="status" className={styles.nothing}>
        <span className="visually-hidden">{words.form.loading}</span>
        <Skeleton lines={5} />
      </div>
    )
  }
  if (state.kind === 'failed') {
    const { trouble } = words.checkout
    return (
      <div role="alert" className={styles.nothing}>
        <h2 className={styles.title}>{trouble.awayTitle}</h2>
        <p>{trouble.awayLoad}</p>
        <Button look="plain" onClick={state.retry}>
          {trouble.retry}
        </Button>
      </div>
    )
  }
  return <EmptyOrOrdered reader={reader} words={words} />
}

/** An empty cart may mean that the order was placed and only its answer was lost. */
function EmptyOrOrdered({ reader, words }: Omit<NothingProps, 'state'>) {
  const [isLooking, setLooking] = useState(() => readDraft().unanswered.length > 0)
  const goTo = useGoToOrder(reader)
  useEffect(() => {
    if (!isLooking) return
    void recover().then((answer) => (answer?.ok ? goTo(answer.data.order) : setLooking(false)))
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, [])
  if (isLooking) {
    return (
      <div role="status" className={styles.nothing}>
        <p>{words.checkout.recovering}</p>
        <Skeleton lines={3} />
      </div>
    )
  }
  const { empty } = words.checkout
  return (
    <div className={styles.nothing} data-checkout="empty">
      <h2 className={styles.title}>{empty.title}</h2>
      <p>{empty.text}</p>
      <ShopLink href={homePath(reader.locale)} className={buttonClass('primary')}>
        {words.cart.empty.link}
      </ShopLink>
    </div>
  )
}
