import { Agent, request } from 'node:http'

/** A shop that sells, and how to buy in it. */
export interface Market {
  apiUrl: string
  shippingMethodId: string
  shippingMinor: number
}

/** How long each part of an order took, in milliseconds. */
export interface Bought {
  cartMs: number
  placeMs: number
}

/** One connection that is kept open, as a shop's server keeps its own. */
export class Shopper {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #market: Market

  constructor(market: Market) {
    this.#market = market
  }

  /** Begins a cart with one piece and orders it. Throws when anything is refused. */
  async buy(variantId: string, name: string): Promise<Bought> {
    const begun = performance.now()
    const cart = await this.#post<{ id: string; secret: string; quote: { totalMinor: number } }>(
      '/store/v1/carts',
      { currency: 'THB', locale: 'th', lines: [{ variantId, quantity: 1 }] },
    )
    const filled = performance.now()
    await this.#post(
      '/store/v1/orders',
      {
        email: `${name}@example.test`,
        shippingAddress: ADDRESS,
        shippingMethodId: this.#market.shippingMethodId,
        paymentMethod: 'promptpay',
        expectedTotalMinor: cart.quote.totalMinor + this.#market.shippingMinor,
      },
      { 'vitrine-cart': `${cart.id}.${cart.secret}`, 'idempotency-key': `bench-${name}` },
    )
    return { cartMs: filled - begun, placeMs: performance.now() - filled }
  }

  close(): void {
    this.#agent.destroy()
  }

  #post<Body>(path: string, body: object, headers: Record<string, string> = {}): Promise<Body> {
    const text = JSON.stringify(body)
    return new Promise((resolve, reject) => {
      const call = request(
        this.#market.apiUrl + path,
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
            ...headers,
          },
        },
        (response) => {
          let answer = ''
          response.setEncoding('utf8')
          response.on('data', (part: string) => (answer += part))
          response.on('end', () => {
            if (response.statusCode === 201) resolve(JSON.parse(answer) as Body)
            else reject(new Error(`${path} answered ${response.statusCode}: ${answer}`))
          })
          response.on('error', reject)
        },
      )
      call.on('error', reject)
      call.end(text)
    })
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
