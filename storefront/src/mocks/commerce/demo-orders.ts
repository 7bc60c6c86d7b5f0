import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { OrderEvent } from '@vitrine/shared-types/store-api/v1/order-events'
import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import { type DemoCart, presentDemoCart } from './demo-carts.ts'
import { priceDemoCart } from './demo-quote.ts'

/** An order of the demo store. What happens to it follows from the time that has passed. */
export interface DemoOrder {
  id: string
  secret: string
  number: string
  cart: DemoCart
  body: PlaceOrderBody
  placedAt: number
  cancelledAt: number | null
  returned: Order['returns']
}

/** When what happens to an order, in seconds after it was placed. */
const PACE_S = { paid: 25, packed: 45, shipped: 60, delivered: 90 } as const
const QUARTER_MS = 900_000

/** An order as the store API would show it at a time. */
export function presentDemoOrder(order: DemoOrder, now = Date.now()): Order {
  const { cart, body } = order
  const quote = priceDemoCart(cart, body.shippingMethodId)
  const events = eventsOf(order, quote.totalMinor, now)
  const has = (type: OrderEvent['type']) => events.some((event) => event.type === type)
  const atOf = (type: OrderEvent['type']) => events.find((event) => event.type === type)?.at ?? null
  const isPaid = has('paid')
  const isCancelled = order.cancelledAt !== null
  const lines = presentLines(order, quote, has('shipped'))
  return {
    id: order.id,
    number: order.number,
    status: isCancelled
      ? 'cancelled'
      : has('delivered')
        ? 'completed'
        : isPaid
          ? 'processing'
          : 'pending',
    paymentStatus: isPaid ? 'paid' : 'unpaid',
    fulfillmentStatus: has('delivered')
      ? 'delivered'
      : has('shipped')
        ? 'fulfilled'
        : 'unfulfilled',
    isOnHold: false,
    locale: cart.locale,
    currency: cart.currency,
    email: body.email,
    lines,
    quote,
    refundedMinor: 0,
    forgivenMinor: 0,
    dueMinor: isCancelled || isPaid ? 0 : quote.totalMinor,
    shippingAddress: body.shippingAddress,
    billingAddress: body.billingAddress ?? body.shippingAddress,
    paymentMethod: body.paymentMethod,
    payment: isPaid || isCancelled ? { kind: 'none' } : stepOf(order, quote.totalMinor),
    paymentMethods:
      isPaid || isCancelled ? [] : demoPaymentMethods(cart.currency, body.shippingAddress.country),
    parcels: has('packed')
      ? [
          {
            id: '1',
            status: has('delivered') ? 'delivered' : has('shipped') ? 'shipped' : 'packed',
            carrier: 'Thailand Post',
            trackingNumber: 'EX123456789TH',
            trackingUrl: 'https://track.thailandpost.co.th/?trackNumber=EX123456789TH',
            lines: lines.map(({ id, quantity }) => ({ lineId: id, quantity })),
            shippedAt: atOf('shipped'),
            deliveredAt: atOf('delivered'),
          },
        ]
      : [],
    refunds: [],
    returns: order.returned,
    events,
    note: body.note,
    canCancel: !isCancelled && !has('packed'),
    canReturn: has('delivered') && order.returned.length === 0,
    placedAt: new Date(order.placedAt).toISOString(),
    version: events.length + order.returned.length,
  }
}

/** How this can be paid in the demo: the same answer for a cart and for its order. */
export function demoPaymentMethods(
  currency: Order['currency'],
  country: string,
): Order['paymentMethods'] {
  const isThai = currency === 'THB' && country === 'TH'
  return isThai ? ['promptpay', 'bank_transfer', 'cash_on_delivery'] : ['bank_transfer']
}

function presentLines({ cart }: DemoOrder, quote: Order['quote'], isSent: boolean): Order['lines'] {
  return presentDemoCart(cart).lines.flatMap((line) => {
    const priced = quote.lines.find(({ lineId }) => lineId === line.id)
    if (!priced) return []
    const { maxQuantity: _max, stock: _stock, state: _state, ...bought } = line
    const { unitMinor, discountMinor, totalMinor, taxMinor, taxRatePpm } = priced
    const price = { unitMinor, discountMinor, totalMinor, taxMinor, taxRatePpm }
    return [
      {
        ...bought,
        ...price,
        fulfilled: isSent ? line.quantity : 0,
        returned: 0,
        refunded: 0,
        cancelledQuantity: 0,
      },
    ]
  })
}

function eventsOf(order: DemoOrder, amountMinor: number, now: number): OrderEvent[] {
  const { placedAt, cancelledAt, body } = order
  const isLater = body.paymentMethod === 'cash_on_delivery'
  const until = cancelledAt ?? now
  const events: OrderEvent[] = []
  const add = (type: OrderEvent['type'], at: number, data: OrderEvent['data'] = {}) => {
    if (at <= until) events.push({ id: String(events.length + 1), type, at: stamp(at), data })
  }
  add('placed', placedAt)
  if (!isLater) add('paid', placedAt + PACE_S.paid * 1000, { amountMinor })
  add('packed', placedAt + PACE_S.packed * 1000)
  add('shipped', placedAt + PACE_S.shipped * 1000, {
    carrier: 'Thailand Post',
    trackingNumber: 'EX123456789TH',
  })
  add('delivered', placedAt + PACE_S.delivered * 1000)
  if (cancelledAt !== null) add('cancelled', cancelledAt)
  for (const { at } of order.returned) add('return_requested', Date.parse(at))
  return events
}

function stepOf({ body, number, placedAt }: DemoOrder, amountMinor: number): PaymentStep {
  const reference = number
  const dueAt = stamp(placedAt + QUARTER_MS)
  if (body.paymentMethod === 'cash_on_delivery') return { kind: 'cash_on_delivery', amountMinor }
  if (body.paymentMethod === 'bank_transfer') {
    const account = {
      bank: 'Bangkok Bank',
      accountName: 'Sala (demo)',
      accountNumber: '000-0-00000-0',
    }
    return { kind: 'bank_transfer', ...account, amountMinor, reference, dueAt }
  }
  if (body.paymentMethod !== 'promptpay') return { kind: 'waiting' }
  const payload = `demo:${number}:${amountMinor}`
  const qrSvg = demoQr(payload)
  return {
    kind: 'promptpay',
    payload,
    qrSvg,
    recipient: 'Sala (demo)',
    amountMinor,
    reference,
    dueAt,
  }
}

function stamp(at: number): string {
  return new Date(at).toISOString()
}

/** Looks like a QR code and says nothing: nobody shall pay a demo shop. */
function demoQr(seed: string): string {
  const size = 29
  let state = Buffer.from(seed).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 7)
  const isEye = (x: number, y: number) => (x < 8 || x > 20) && (y < 8 || (y > 20 && x < 8))
  const cells = Array.from({ length: size * size }, (_, index) => {
    state = (state * 75 + 74) % 65_537
    const [x, y] = [index % size, Math.floor(index / size)]
    return state % 2 === 0 || isEye(x, y) ? '' : `M${x} ${y}h1v1h-1z`
  })
  const eyes = [
    [0, 0],
    [22, 0],
    [0, 22],
  ].map(([x, y]) => `M${x} ${y}h7v7h-7zm1 1v5h5v-5zm1 1h3v3h-3z`)
  const path = `<path fill-rule="evenodd" d="${cells.join('')}${eyes.join('')}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 33 33" shape-rendering="crispEdges">${path}</svg>`
}
