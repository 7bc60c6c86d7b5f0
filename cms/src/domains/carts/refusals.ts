import { MAX_CART_LINES, type Shortages } from '@vitrine/shared-types/store-api/v1/carts'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { DomainError } from '../../platform/errors.ts'
import { limitOf } from './line.rules.ts'
import type { PricedLine } from './priced-lines.ts'

/**
 * Whether the cart may be left as it is now, with this variant just put in or changed. Throws
 * before the transaction commits, so that what is refused never happened.
 */
export function refuseUnsound(lines: PricedLine[], variantId: number): void {
  if (lines.length > MAX_CART_LINES) throw new DomainError('cart_full', { most: MAX_CART_LINES })
  const line = lines.find((one) => one.variantId === variantId)
  if (line === undefined || line.state === 'unavailable') {
    throw new DomainError('variant_not_found', { variantId })
  }
  if (line.state === 'no_price') throw new DomainError('price_missing', { variantId })
  refuseTooMany(line)
}

/** More than the limit of one order, or more than there are. */
export function refuseTooMany({ quantity, good, maxQuantity, variantId }: PricedLine): void {
  const most = limitOf(good)
  if (quantity > most) {
    throw new DomainError('line_limit', {
      message: `At most ${most} pieces of it can be ordered`,
      data: { most },
    })
  }
  if (quantity <= maxQuantity) return
  const shortage = {
    variantId: String(variantId),
    title: good?.title ?? '',
    wanted: quantity,
    available: maxQuantity,
  }
  const data: Shortages = { shortages: [shortage] }
  throw new DomainError('out_of_stock', { data })
}

/**
 * A code that cannot take anything off, now or later, is not kept. One that is for somebody else,
 * or for a larger cart, is: signing in or buying more may change that.
 */
export function refuseCoupon(quote: Quote, code: string): void {
  const typed = code.trim().toUpperCase()
  const state = quote.coupons.find((one) => one.code.toUpperCase() === typed)?.state ?? 'not_found'
  if (state !== 'not_found' && state !== 'expired' && state !== 'used_up') return
  throw new DomainError('coupon_not_valid', { data: { code: typed, state } })
}
