'use client'

import { useCart } from '../../../api/browser/use-cart.ts'
import { useCartFollowsReader } from '../../../api/browser/use-cart-follows-reader.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { checkoutPath } from '../../../i18n/paths.ts'
import { buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { moneyOf, QuoteSum } from '../../../ui/quote-sum.tsx'
import section from '../../../ui/section.module.css'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { CartWords } from '../cart-words.ts'
import { CartLines, useRemovedLines } from './cart-lines.tsx'
import { CartNotices } from './cart-notices.tsx'
import styles from './cart-page.module.css'
import { CartStatus } from './cart-status.tsx'
import { CouponBox } from './coupon-box.tsx'
import { Nudge } from './nudge.tsx'
import { RemovedList } from './removed-list.tsx'

/** The whole cart. The page itself is the same for everybody; this fills it in the browser. */
export function CartPage({ reader, words }: { reader: Reader; words: CartWords }) {
  const state = useCart()
  const removed = useRemovedLines()
  const { hasCustomer } = useHoldings()
  useCartFollowsReader(state, reader)
  if (state.kind !== 'cart') {
    return (
      <div className={section.column}>
        <h1 className={`${section.heading} ${styles.title}`}>{words.title}</h1>
        <RemovedList removed={removed} words={words} />
        <CartStatus state={state} reader={reader} words={words} isGuest={!hasCustomer} level={2} />
      </div>
    )
  }
  const { cart, isBusy } = state
  const total = moneyOf(cart.quote, reader.locale)(cart.quote.totalMinor)
  const checkOut = cart.canCheckOut ? (
    <ShopLink
      href={checkoutPath(reader.locale)}
      className={buttonClass('primary', { isWide: true })}
    >
      {words.checkOut}
    </ShopLink>
  ) : (
    <p className={styles.cannot}>{words.cannot}</p>
  )
  return (
    <div className={section.column}>
      <h1 className={`${section.heading} ${styles.title}`}>{words.title}</h1>
      <div className={styles.cart} data-cart="filled">
        <div className={styles.lines}>
          <CartNotices cart={cart} reader={reader} words={words} level={2} />
          <CartLines
            cart={cart}
            isBusy={isBusy}
            reader={reader}
            words={words}
            removed={removed}
            level={2}
          />
        </div>
        <section aria-label={words.sum.title} className={styles.summary}>
          <h2 className={styles.heading}>{words.sum.title}</h2>
          <Nudge quote={cart.quote} reader={reader} words={words} />
          <QuoteSum
            quote={cart.quote}
            locale={reader.locale}
            words={words.sum}
            delivery={words.sum.deliveryLater}
            isBusy={isBusy}
          />
          <CouponBox coupons={cart.quote.coupons} words={words} />
          <div className={styles.atOnce}>{checkOut}</div>
        </section>
      </div>
      <div className={styles.bar}>
        <p className={styles.barTotal} data-busy={isBusy || undefined}>
          <span className={styles.barWord}>{words.sum.total}</span> {total}
        </p>
        {checkOut}
      </div>
    </div>
  )
}
