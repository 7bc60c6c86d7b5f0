import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { callShop, type ShopAnswer } from './call-shop.ts'

/** One thing that a shopper does to their cart. */
export type CartChange =
  | { kind: 'quantity'; lineId: string; quantity: number }
  | { kind: 'remove'; lineId: string }
  /** `key` makes a repeated call add once. */
  | { kind: 'add'; variantId: string; quantity: number; key: string }
  | { kind: 'addCoupon' | 'removeCoupon'; code: string }
  | { kind: 'acknowledge' }
  | { kind: 'speak'; currency: Currency; locale: Locale }

/** Sends a change; the answer is the whole cart as it is now. */
export function sendCartChange(change: CartChange): Promise<ShopAnswer<Cart>> {
  switch (change.kind) {
    case 'quantity':
      return callShop('changeCartLine', {
        params: { lineId: change.lineId },
        body: { quantity: change.quantity },
      })
    case 'remove':
      return callShop('removeCartLine', { params: { lineId: change.lineId } })
    case 'add': {
      const { variantId, quantity, key } = change
      return callShop('addCartLine', { body: { variantId, quantity }, idempotencyKey: key })
    }
    case 'addCoupon':
      return callShop('addCoupon', { body: { code: change.code } })
    case 'removeCoupon':
      return callShop('removeCoupon', { params: { code: change.code } })
    case 'acknowledge':
      return callShop('changeCart', { body: { acknowledgeNotices: true } })
    case 'speak': {
      const { currency, locale } = change
      return callShop('changeCart', { body: { currency, locale } })
    }
  }
}

/**
 * The cart with what is on its way already in it. Money is never guessed: the quote stays that of
 * the last answer. When a change fails it leaves the list, and what is shown is right again.
 */
export function withPending(cart: Cart, changes: readonly CartChange[]): Cart {
  let { lines } = cart
  for (const change of changes) {
    if (change.kind === 'remove') lines = lines.filter(({ id }) => id !== change.lineId)
    if (change.kind === 'quantity') {
      const { lineId, quantity } = change
      lines = lines.map((line) => (line.id === lineId ? { ...line, quantity } : line))
    }
  }
  if (lines === cart.lines) return cart
  return { ...cart, lines, itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0) }
}
