'use client'

import { useCart } from '../../../api/browser/use-cart.ts'
import type { CartWords } from '../cart-words.ts'
import { CouponBox } from './coupon-box.tsx'

/** The coupons of the cart, for a page that shows it otherwise. */
export function CartCoupons({ words }: { words: CartWords }) {
  const state = useCart()
  return state.kind === 'cart' ? (
    <CouponBox coupons={state.cart.quote.coupons} words={words} />
  ) : null
}
