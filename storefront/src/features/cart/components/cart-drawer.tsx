'use client'

import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { useEffect } from 'react'
import { rememberCart, useCart } from '../../../api/browser/use-cart.ts'
import { useCartFollowsReader } from '../../../api/browser/use-cart-follows-reader.ts'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { cartPath, checkoutPath } from '../../../i18n/paths.ts'
import { buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { QuoteSum } from '../../../ui/quote-sum.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { CartWords } from '../cart-words.ts'
import styles from './cart-drawer.module.css'
import { CartLines, useRemovedLines } from './cart-lines.tsx'
import { CartNotices } from './cart-notices.tsx'
import { CartStatus } from './cart-status.tsx'
import { Nudge } from './nudge.tsx'
import { RemovedList } from './removed-list.tsx'

export interface CartDrawerProps {
  isOpen: boolean
  onClose: () => void
  /** What somebody just got from the shop. */
  first: Cart | null
  reader: Reader
  words: CartWords
}

/** The cart along the edge of whatever page one is on. */
export function CartDrawer({ isOpen, onClose, first, reader, words }: CartDrawerProps) {
  useEffect(() => {
    if (first) rememberCart(first)
  }, [first])
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.title}
      closeWord={words.close}
      place="edge"
    >
      <Contents reader={reader} words={words} onClose={onClose} />
    </Dialog>
  )
}

function Contents({ reader, words }: Pick<CartDrawerProps, 'reader' | 'words' | 'onClose'>) {
  const state = useCart()
  const removed = useRemovedLines()
  const { hasCustomer } = useHoldings()
  useCartFollowsReader(state, reader)
  if (state.kind !== 'cart') {
    return (
      <div>
        <RemovedList removed={removed} words={words} />
        <CartStatus state={state} reader={reader} words={words} isGuest={!hasCustomer} level={3} />
      </div>
    )
  }
  const { cart, isBusy } = state
  return (
    <div className={styles.contents} data-cart="filled">
      <div className={styles.scroll}>
        <CartNotices cart={cart} reader={reader} words={words} level={3} />
        <CartLines
          cart={cart}
          isBusy={isBusy}
          reader={reader}
          words={words}
          removed={removed}
          level={3}
        />
      </div>
      <div className={styles.foot}>
        <Nudge quote={cart.quote} reader={reader} words={words} />
        <QuoteSum
          quote={cart.quote}
          locale={reader.locale}
          words={words.sum}
          delivery={words.sum.deliveryLater}
          isBusy={isBusy}
        />
        <div className={styles.ways}>
          <ShopLink href={cartPath(reader.locale)} className={buttonClass('plain')}>
            {words.view}
          </ShopLink>
          <ShopLink
            href={cart.canCheckOut ? checkoutPath(reader.locale) : cartPath(reader.locale)}
            className={buttonClass('primary')}
          >
            {words.checkOut}
          </ShopLink>
        </div>
      </div>
    </div>
  )
}
