import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import { DomainError } from '../../../../platform/errors.ts'
import type { PricedCart } from '../../../carts/index.ts'

/** Why a priced cart does not become an order; in the order in which a shopper would mend it. */
export function refuseUnlessSound(priced: PricedCart, body: PlaceOrderBody): void {
  const { quote, problems, goods } = priced
  for (const [lineId, problem] of problems) {
    throw new DomainError(problem === 'no_price' ? 'price_missing' : 'cart_changed', { lineId })
  }
  if (quote.lines.length === 0) throw new DomainError('cart_empty')
  for (const { lineId, quantity } of quote.lines) {
    const most = goods.get(lineId)?.maxPerOrder ?? quantity
    if (quantity > most) throw new DomainError('line_limit', { lineId, most })
  }
  if (quote.shipping === null || priced.shippingMethod === null) {
    throw new DomainError('shipping_unavailable', { shippingMethodId: body.shippingMethodId })
  }
  if (quote.totalMinor !== body.expectedTotalMinor) {
    const data = { expectedTotalMinor: body.expectedTotalMinor, quote }
    throw new DomainError('total_changed', { data })
  }
}
