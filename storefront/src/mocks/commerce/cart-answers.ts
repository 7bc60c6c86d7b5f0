import { type DemoCart, maxOf, presentDemoCart } from './demo-carts.ts'
import { priceOf } from './demo-quote.ts'
import { type Answers, cartOf, Refused, secret, store } from './demo-store.ts'
import { goodOf } from './demo-variants.ts'

/** Carts as the store API would keep them. */
export const cartAnswers: Answers = {
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
