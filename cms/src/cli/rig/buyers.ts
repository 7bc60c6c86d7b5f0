import { setTimeout as delay } from 'node:timers/promises'
import type { Market } from './market.ts'

/** Shorter than the `Retry-After` of a refusal, so that the return is seen when it happens. */
const BETWEEN_TRIES_MS = 50
const NEVER_MS = 20_000

/** One answer of the store API; status 0 when there was none. */
export interface Heard {
  /** When it was asked and when it answered, by `Date.now()`. */
  askedAt: number
  answeredAt: number
  status: number
  headers: Headers
  text: string
}

/** An order that was acknowledged, and what was sent for it. */
export interface Acknowledged {
  id: string
  number: string
  email: string
  heard: Heard
  /** Sends the very same request once more. */
  again: () => Promise<Heard>
}

/** Buyers who order one thing after the other, and repeat a request until it is answered. */
export interface Buyers {
  heard: Heard[]
  acknowledged: Acknowledged[]
  /** Lets each finish the order at hand. */
  finish: () => Promise<void>
}

/** Starts so many buyers; what they want lies spread over all goods. */
export function startBuyers(market: Market, count: number, shippingMinor: number): Buyers {
  const heard: Heard[] = []
  const acknowledged: Acknowledged[] = []
  const over = new AbortController()
  const note = async (request: () => Promise<Heard>): Promise<Heard> => {
    for (;;) {
      const answer = await request()
      heard.push(answer)
      // What is refused for good shows as an answer that nobody expected.
      if (answer.status !== 503 && answer.status !== 0) return answer
      await delay(BETWEEN_TRIES_MS)
    }
  }
  const buy = async (buyer: number): Promise<void> => {
    for (let turn = 0; !over.signal.aborted; turn += 1) {
      const email = `buyer-${buyer}-${turn}@example.test`
      const variantId = market.variantIds[(buyer + turn) % market.variantIds.length]
      const wish = { currency: 'THB', locale: 'th', lines: [{ variantId, quantity: 1 }] }
      const cart = await note(() => post(`${market.apiUrl}/store/v1/carts`, wish))
      if (cart.status !== 201) return
      const again = () => order(market, { cart: cart.text, email, shippingMinor })
      const placed = await note(again)
      if (placed.status !== 201) return
      const { order: made } = JSON.parse(placed.text) as { order: { id: string; number: string } }
      acknowledged.push({ id: made.id, number: made.number, email, heard: placed, again })
    }
  }
  const done = Promise.all(Array.from({ length: count }, (_, buyer) => buy(buyer)))
  return {
    heard,
    acknowledged,
    finish: async () => {
      over.abort()
      await done
    },
  }
}

interface Wish {
  /** What the store API said of the new cart. */
  cart: string
  email: string
  shippingMinor: number
}

function order(market: Market, { cart, email, shippingMinor }: Wish): Promise<Heard> {
  const { id, secret, quote } = JSON.parse(cart) as {
    id: string
    secret: string
    quote: { totalMinor: number }
  }
  const body = {
    email,
    shippingAddress: ADDRESS,
    shippingMethodId: market.shippingMethodId,
    paymentMethod: 'promptpay',
    expectedTotalMinor: quote.totalMinor + shippingMinor,
  }
  const papers = { 'vitrine-cart': `${id}.${secret}`, 'idempotency-key': `key-${email}` }
  return post(`${market.apiUrl}/store/v1/orders`, body, papers)
}

async function post(
  url: string,
  body: object,
  papers: Record<string, string> = {},
): Promise<Heard> {
  const askedAt = Date.now()
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...papers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(NEVER_MS),
    })
    const text = await answer.text()
    return { askedAt, answeredAt: Date.now(), status: answer.status, headers: answer.headers, text }
  } catch (error) {
    const text = String(error)
    return { askedAt, answeredAt: Date.now(), status: 0, headers: new Headers(), text }
  }
}

const ADDRESS = {
  name: 'สมหญิง ใจดี',
  line1: '12 ถนนนิมมานเหมินท์',
  district: 'เมืองเชียงใหม่',
  province: 'เชียงใหม่',
  postcode: '50200',
  country: 'TH',
}
