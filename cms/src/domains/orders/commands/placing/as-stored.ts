import type { PricedCart } from '../../../carts/index.ts'
import type { StoredOrder } from '../../queries/read-order.ts'
import type { NewOrder, WrittenOrder } from './write-order.ts'

/**
 * What `readOrder` would say of an order that has just been written, without asking: nothing has
 * happened to it yet, so all of it is known. The answer to placing is made of this.
 */
export function asStored(
  order: NewOrder,
  { payment, begun, lines, events }: WrittenOrder,
  { shippingMethod }: PricedCart,
): StoredOrder {
  const { body, quote } = order
  return {
    id: String(order.orderId),
    number: payment.orderNumber,
    status: 'pending',
    paymentStatus: 'unpaid',
    fulfillmentStatus: 'unfulfilled',
    isOnHold: false,
    locale: order.locale,
    currency: quote.currency,
    email: body.email,
    quote,
    refundedMinor: 0,
    forgivenMinor: 0,
    dueMinor: quote.totalMinor,
    shippingAddress: body.shippingAddress,
    billingAddress: body.billingAddress ?? body.shippingAddress,
    paymentMethod: body.paymentMethod,
    note: body.note,
    placedAt: order.now.toISOString(),
    version: 1,
    lines: linesOf(order, lines),
    parcels: [],
    refunds: [],
    returns: [],
    events: events.map((event) => ({ ...event, id: String(event.id) })),
    attempts: [
      { status: begun?.status ?? 'pending', step: begun?.step ?? null, error: null, aside: null },
    ],
    hasReturnable: false,
    allowsCashOnDelivery: shippingMethod?.allowsCashOnDelivery === true,
  }
}

/** The lines were written in the order of the quote. */
function linesOf({ quote, goods }: NewOrder, written: WrittenOrder['lines']): StoredOrder['lines'] {
  return quote.lines.map((line, position) => {
    const good = goods.get(line.lineId)
    const row = written[position]
    if (good === undefined || row === undefined) throw new Error('A line was not written')
    return {
      id: String(row.orderLineId),
      productId: String(good.productId),
      variantId: String(good.variantId),
      slug: good.slug,
      title: good.title,
      variantTitle: good.variantTitle,
      sku: good.sku,
      image: good.image,
      quantity: line.quantity,
      fulfilled: 0,
      returned: 0,
      refunded: 0,
      cancelledQuantity: 0,
      unitMinor: line.unitMinor,
      discountMinor: line.discountMinor,
      totalMinor: line.totalMinor,
      taxMinor: line.taxMinor,
      taxRatePpm: line.taxRatePpm,
    }
  })
}
