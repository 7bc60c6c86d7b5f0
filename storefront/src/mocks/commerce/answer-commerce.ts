import type { ProblemCode } from '@vitrine/shared-types/primitives/problem'
import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import type { CommerceEndpointId } from '@vitrine/shared-types/store-api/v1/commerce'
import { CART_HEADER, ORDER_HEADER } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { StoreAnswer, StoreCall } from '../../api/forward/call-store.ts'
import { endpointOf, type Target } from '../../api/forward/endpoint-of.ts'
import { localProblem } from '../../api/request.ts'
import { processWide } from '../../platform/process-wide.ts'
import { type DemoCart, maxOf, presentDemoCart } from './demo-carts.ts'
import { type DemoOrder, demoPaymentMethods, presentDemoOrder } from './demo-orders.ts'
import { priceDemoCart, priceOf, shippingOptions } from './demo-quote.ts'
import { goodOf } from './demo-variants.ts'

/** Everything that the demo store remembers: gone with the process. */
const store = processWide('demo-store', () => ({
  carts: new Map<string, DemoCart>(),
  orders: new Map<string, DemoOrder>(),
  placed: new Map<string, DemoOrder>(),
}))

class Refused extends Error {
  readonly code: ProblemCode
  readonly data: Record<string, unknown> | undefined

  constructor(code: ProblemCode, data?: Record<string, unknown>) {
    super(code)
    this.code = code
    this.data = data
  }
}

interface Asked {
  target: Target
  // The contract has checked it; each answer knows its own body.
  body: never
  headers: Record<string, string>
}

type Answers = Partial<Record<CommerceEndpointId, (asked: Asked) => unknown>>

const DAYS_MS = 86_400_000

const answers: Answers = {
  createCart: ({ body }) => {
    const { currency, locale, lines } = body as Pick<DemoCart, 'currency' | 'locale' | 'lines'>
    const cart = { id: crypto.randomUUID(), secret: secret(), currency, locale }
    const made: DemoCart = { ...cart, lines: [], coupons: [], version: 1 }
    for (const line of lines) add(made, line)
    store.carts.set(cart.id, made)
    return { ...presentDemoCart(made), secret: made.secret }
  },
  getCart: (asked) => presentDemoCart(cartOf(asked)),
  changeCart: (asked) => {
    const cart = cartOf(asked)
    const { acknowledgeNotices, ...change } = asked.body as Partial<DemoCart> & {
      acknowledgeNotices?: true
    }
    Object.assign(cart, change)
    const isSeenAnew = acknowledgeNotices === true || change.currency !== undefined
    if (isSeenAnew) for (const line of cart.lines) line.seenMinor = seen(cart, line.variantId)
    return changed(cart)
  },
  addCartLine: (asked) => {
    const cart = cartOf(asked)
    add(cart, asked.body)
    return changed(cart)
  },
  changeCartLine: (asked) => {
    const cart = cartOf(asked)
    const { quantity } = asked.body as { quantity: number }
    const line = cart.lines.find(({ id }) => id === asked.target.params['lineId'])
    if (!line) throw new Refused('line_not_found')
    refuseTooMany(line.variantId, quantity, cart)
    line.quantity = quantity
    return changed(cart)
  },
  removeCartLine: (asked) => {
    const cart = cartOf(asked)
    cart.lines = cart.lines.filter(({ id }) => id !== asked.target.params['lineId'])
    return changed(cart)
  },
  addCoupon: (asked) => {
    const code = (asked.body as { code: string }).code.toUpperCase()
    const cart = cartOf(asked)
    if (code !== 'SALA10') throw new Refused('coupon_not_valid')
    cart.coupons = [code]
    return changed(cart)
  },
  removeCoupon: (asked) => {
    const cart = cartOf(asked)
    cart.coupons = cart.coupons.filter((code) => code !== asked.target.params['code'])
    return changed(cart)
  },
  // Nobody counts here.
  recordSearch: () => null,
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

/** What the store API would answer, as far as a mock shop needs it. Accounts it has none. */
export async function answerCommerce(call: StoreCall): Promise<StoreAnswer> {
  const url = new URL(call.path, 'http://demo.invalid')
  const target = endpointOf(call.method, url.pathname, url.searchParams)
  try {
    if ('code' in target) throw new Refused(target.code)
    const { endpoint } = target
    const parsed = endpoint.body?.safeParse(JSON.parse(call.body || '{}'))
    if (parsed?.success === false) throw new Refused('invalid_request')
    const answer = answers[target.id]
    if (!answer) throw new Refused(endpoint.caller === 'customer' ? 'not_signed_in' : 'unavailable')
    const data = await answer({ target, body: parsed?.data as never, headers: call.headers })
    return answerWith(endpoint.status ?? 200, data)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const problem = { ...localProblem(error.code), ...(error.data && { data: error.data }) }
    return answerWith(problem.status, problem)
  }
}

function answerWith(status: number, data: unknown): StoreAnswer {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  return { status, headers: new Headers({ 'content-type': type }), text: JSON.stringify(data) }
}

function cartOf({ headers }: Asked): DemoCart {
  const [id = '', given] = (headers[CART_HEADER] ?? '').split('.')
  const cart = store.carts.get(id)
  if (!cart || cart.secret !== given) throw new Refused('cart_not_found')
  return cart
}

function orderOf({ headers, target }: Asked): DemoOrder {
  const order = store.orders.get(target.params['number'] ?? '')
  if (!order || headers[ORDER_HEADER] !== `${order.id}.${order.secret}`) {
    throw new Refused('order_not_found')
  }
  return order
}

function add(cart: DemoCart, wanted: { variantId: string; quantity: number }): void {
  const { variantId, quantity } = wanted
  if (!goodOf(variantId)) throw new Refused('variant_not_found')
  if (priceOf(variantId, cart.currency) === null) throw new Refused('price_missing')
  const line = cart.lines.find((one) => one.variantId === variantId)
  refuseTooMany(variantId, (line?.quantity ?? 0) + quantity, cart)
  if (line) line.quantity += quantity
  else {
    const id = String(Date.now()) + String(cart.lines.length)
    cart.lines.push({ id, variantId, quantity, seenMinor: seen(cart, variantId) })
  }
}

function refuseTooMany(variantId: string, wanted: number, { locale }: DemoCart): void {
  const available = maxOf(variantId)
  if (wanted <= available) return
  const title = goodOf(variantId)?.product.title[locale] ?? ''
  throw new Refused('out_of_stock', { shortages: [{ variantId, title, wanted, available }] })
}

function seen(cart: DemoCart, variantId: string): number | null {
  return priceOf(variantId, cart.currency)?.amountMinor ?? null
}

function changed(cart: DemoCart) {
  cart.version += 1
  return presentDemoCart(cart)
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

function secret(): string {
  return crypto.randomUUID().replaceAll('-', '')
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
