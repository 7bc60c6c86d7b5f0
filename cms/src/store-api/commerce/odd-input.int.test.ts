import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { CheckoutOptions } from '@vitrine/shared-types/store-api/v1/checkout'
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop, type Papers } from '../../testing/commerce-shop.ts'
import { oddRequests, requestOf, type World } from '../../testing/fuzz-requests.ts'
import {
  aCustomer,
  aGuestCart,
  anAddress,
  must,
  placeFrom,
  SHOPPER_PASSWORD,
  THAI_ADDRESS,
} from '../../testing/shoppers.ts'

/** `FUZZ_RUNS=500` for a night; the seed makes each run the same. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 25)
const SEED = 20_261_121
/** Refusals that a new session, cart or order may turn into answers. */
const SPENT =
  /"code":"(?:session_over|not_signed_in|cart_not_found|line_not_found|order_not_found|address_not_found|rate_limited|too_many_addresses|order_not_payable|version_conflict)"/u
const RENEW_AFTER = 8
const SECRET_NAME = 'Ratree Unmistakable'

let shop: CommerceShop
let real: string[]
/** What is somebody's who takes no part: it may be in no answer. */
let foreign: string[]
let variantId: string
let productId: number
/** Endpoints that somebody got a real answer from. */
const reached = new Set<string>()
/** They want a letter's token, delivered goods, a coupon, no open order: other tests have those. */
const OUT_OF_REACH = [
  'addCoupon',
  'confirmEmail',
  'eraseCustomer',
  'requestReturn',
  'resetPassword',
  'writeReview',
]

/** Who asks, and what is theirs. */
interface Somebody {
  papers: Papers
  world: World
}

const EVERYBODYS = {
  country: 'TH',
  province: 'เชียงใหม่',
  postcode: '50200',
  paymentMethod: 'promptpay',
  limit: '5',
  currentPassword: SHOPPER_PASSWORD,
  password: SHOPPER_PASSWORD,
}

const roles: Record<string, () => Promise<Somebody>> = {
  nobody: () => Promise.resolve({ papers: {}, world: worldOf({}) }),
  guest: async () => withOrder({ papers: {}, world: {} }),
  customer: async () => {
    const { papers, session, email } = await aCustomer(shop)
    const address = must<{ id: string }>(
      await shop.call('addAddress', { papers, body: THAI_ADDRESS }),
    )
    const { refreshToken } = session
    const another = must<Session>(
      await shop.call('signIn', {
        papers: anAddress(),
        body: { email, password: SHOPPER_PASSWORD },
      }),
    )
    must(await shop.call('addWishes', { papers, body: { productIds: [String(productId)] } }))
    const { version } = must<{ version: number }>(await shop.call('getCustomer', { papers }))
    const { cart } = await aGuestCart(shop, [{ variantId, quantity: 1 }])
    const world = {
      sessionId: another.sessionId,
      refreshToken,
      email,
      addressId: address.id,
      version: `"${version}"`,
      guestCart: `${cart.id}.${cart.secret}`,
    }
    return withOrder({ papers, world })
  },
}

const worldOf = (world: World): World => ({
  ...EVERYBODYS,
  variantId,
  productId: String(productId),
  productIds: String(productId),
  ...world,
})

/** Somebody with an order that waits for its money, and a cart that could be ordered. */
async function withOrder({ papers, world }: Somebody): Promise<Somebody> {
  const lines = [{ variantId, quantity: 1 }]
  const begin = async () => {
    const cart = must<Cart>(
      await shop.call('createCart', {
        papers: { ...anAddress(), ...papers },
        body: { currency: 'THB', locale: 'th', lines },
      }),
    )
    return { cart, secret: `${cart.id}.${cart.secret}` }
  }
  const first = await begin()
  const own = world['email']
  const email = typeof own === 'string' ? own : `guest-${first.cart.id}@example.test`
  const { placed, papers: order } = await placeFrom(
    shop,
    { ...papers, 'vitrine-cart': first.secret },
    { email },
  )
  const { cart, secret } = await begin()
  const options = must<CheckoutOptions>(
    await shop.call('getCheckoutOptions', {
      papers: { 'vitrine-cart': secret, ...papers },
      body: { destination: { country: 'TH' } },
    }),
  )
  return {
    papers: { ...papers, ...order, 'vitrine-cart': secret },
    world: worldOf({
      ...world,
      email,
      cart: world['guestCart'] ?? secret,
      lineId: cart.lines[0]?.id,
      number: placed.order.number,
      shippingMethodId: options.shipping[0]?.id,
      expectedTotalMinor: placed.order.quote.totalMinor,
    }),
  }
}

beforeAll(async () => {
  shop = await startCommerceShop()
  const made = await shop.stock(1_000_000)
  variantId = made.variantId
  productId = made.productId
  const owner = await aCustomer(shop, SECRET_NAME)
  await shop.call('addAddress', {
    papers: owner.papers,
    body: { ...THAI_ADDRESS, name: SECRET_NAME },
  })
  const { papers } = await aGuestCart(shop, [{ variantId, quantity: 1 }])
  const { placed } = await placeFrom(shop, papers, { email: owner.email })
  foreign = [owner.email, SECRET_NAME]
  const { sessionId } = owner.session
  real = [variantId, String(productId), placed.order.number, placed.order.id, '1', sessionId]
}, 120_000)
afterAll(() => shop.close())

const every = Object.values<CommerceEndpoint>(commerceEndpoints)

describe.each(Object.keys(roles))('%s', (who) => {
  test.each(every.map((endpoint) => ({ id: endpoint.id, endpoint })))(
    'sends odd things to $id and meets the contract or a problem',
    async ({ endpoint }) => {
      const caller = await startCaller(roles[who])
      await fc.assert(
        fc.asyncProperty(oddRequests(endpoint, real, caller.owned), async (parts) => {
          const request = requestOf(endpoint, parts, caller.world())
          const response = await shop.app.inject({
            method: endpoint.method,
            url: request.url.replace(/wait=[^&]*/u, 'wait=0'),
            headers: { ...request.headers, ...anAddress(), ...caller.papers() },
            ...(request.payload !== undefined && { payload: JSON.stringify(request.payload) }),
          })
          expect(response.statusCode, response.body).toBeLessThan(500)
          for (const text of foreign) expect(response.body).not.toContain(text)
          if (response.statusCode >= 400) {
            expect(Problem.parse(response.json()).status).toBe(response.statusCode)
          } else {
            reached.add(endpoint.id)
            if (endpoint.response === undefined) expect(response.statusCode).toBe(204)
            else endpoint.response.parse(response.json())
          }
          await caller.hear(response.body, response.headers.etag)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    120_000 + RUNS * 2_000,
  )
})

test('the odd things came past the door of every endpoint', () => {
  const missed = every.map(({ id }) => id).filter((id) => !reached.has(id))
  expect(missed.toSorted()).toEqual(OUT_OF_REACH.toSorted())
})

/** Somebody who starts anew when what they had is spent: some endpoints end a session or a cart. */
async function startCaller(newSomebody: (() => Promise<Somebody>) | undefined) {
  if (newSomebody === undefined) throw new Error('There is nobody of that name')
  let somebody = await newSomebody()
  let asked = 0
  return {
    owned: Object.keys(somebody.world),
    papers: () => somebody.papers,
    world: () => somebody.world,
    hear: async (body: string, etag: unknown): Promise<void> => {
      if (typeof etag === 'string') somebody.world = { ...somebody.world, version: etag }
      asked += 1
      if (asked < RENEW_AFTER || !SPENT.test(body)) return
      somebody = await newSomebody()
      asked = 0
    },
  }
}
