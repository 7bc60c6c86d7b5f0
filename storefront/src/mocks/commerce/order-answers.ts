import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { type DemoOrder, demoPaymentMethods, presentDemoOrder } from './demo-orders.ts'
import { priceDemoCart, shippingOptions } from './demo-quote.ts'
import { type Answers, type Asked, cartOf, orderOf, Refused, secret, store } from './demo-store.ts'

const DAYS_MS = 86_400_000

/** From the checkout to a return, as the store API would see to it. */
export const orderAnswers: Answers = {
  checkAddress: ({ body }) => ({ warnings: warningsOf(body) }),
  getCheckoutOptions: (asked) => {
    const cart = cartOf(asked)
    const { destination } = asked.body as { destination: { country: string } }
    return {
      currency: cart.currency,
      shipping: shippingOptions(cart, destination.country),
      payment: demoPaymentMethods(cart.currency, destination.country),
      countries: ['TH', 'SG', 'JP', 'GB', 'US', 'DE'],
    }
  },
  getCheckoutQuote: (asked) =>
    priceDemoCart(cartOf(asked), (asked.body as { shippingMethodId: string }).shippingMethodId),
  placeOrder: (asked) => place(asked),
  getOrder: async (asked) => {
    const { after, wait = 0 } = asked.target.query as { after?: number; wait?: number }
    const order = orderOf(asked)
    const until = Date.now() + wait * 1000
    const isNews = () => presentDemoOrder(order).version !== after || Date.now() >= until
    while (!isNews()) await new Promise((resolve) => setTimeout(resolve, 250))
    return presentDemoOrder(order)
  },
  findOrder: ({ body }) => {
    const { number, email } = body as { number: string; email: string }
    const order = store.orders.get(number)
    if (order?.body.email !== email) throw new Refused('order_not_found')
    return { order: presentDemoOrder(order), orderSecret: order.secret }
  },
  startPayment: (asked) => {
    const order = orderOf(asked)
    Object.assign(order.body, asked.body)
    return presentDemoOrder(order)
  },
  settlePayment: (asked) => presentDemoOrder(orderOf(asked)),
  cancelOrder: (asked) => {
    const order = orderOf(asked)
    if (!presentDemoOrder(order).canCancel) throw new Refused('order_state')
    order.cancelledAt = Date.now()
    return presentDemoOrder(order)
  },
  requestReturn: (asked) => {
    const order = orderOf(asked)
    if (!presentDemoOrder(order).canReturn) throw new Refused('order_state')
    const at = new Date().toISOString()
    order.returned = [{ id: '1', status: 'requested', ...(asked.body as object), at } as never]
    return presentDemoOrder(order)
  },
}

function place(asked: Asked) {
  const key = asked.headers['idempotency-key'] ?? ''
  const known = store.placed.get(key)
  if (known) return { order: presentDemoOrder(known), orderSecret: known.secret }
  const cart = cartOf(asked)
  const body = asked.body as DemoOrder['body']
  const quote = priceDemoCart(cart, body.shippingMethodId)
  if (cart.lines.length === 0) throw new Refused('cart_empty')
  if (quote.totalMinor !== body.expectedTotalMinor) {
    throw new Refused('total_changed', { expectedTotalMinor: body.expectedTotalMinor, quote })
  }
  const number = `V-${day()}-${secret().slice(0, 5).toUpperCase()}`
  const order: DemoOrder = {
    id: crypto.randomUUID(),
    secret: secret(),
    number,
    cart,
    body,
    placedAt: Date.now(),
    cancelledAt: null,
    returned: [],
  }
  store.carts.delete(cart.id)
  store.orders.set(number, order)
  store.placed.set(key, order)
  return { order: presentDemoOrder(order), orderSecret: order.secret }
}

function day(): string {
  return new Date(Date.now() + (7 * DAYS_MS) / 24).toISOString().slice(2, 10).replaceAll('-', '')
}

function warningsOf({ country, postcode, phone }: AddressInput) {
  const isThai = country === 'TH'
  return [
    ...(isThai && postcode !== null && !/^\d{5}$/u.test(postcode)
      ? [{ field: 'postcode', code: 'format' }]
      : []),
    ...(isThai && phone !== null && !/^(?:\+66|0)[\d\s-]{8,12}$/u.test(phone)
      ? [{ field: 'phone', code: 'format' }]
      : []),
  ]
}
