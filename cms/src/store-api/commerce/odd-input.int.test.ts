import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop, type Papers } from '../../testing/commerce-shop.ts'
import { oddRequests } from '../../testing/fuzz-requests.ts'
import { aCustomer, aGuestCart, placeFrom, THAI_ADDRESS } from '../../testing/shoppers.ts'

/** `FUZZ_RUNS=500` for a night; the seed makes each run the same. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 25)
const SEED = 20_261_121
const SECRET_NAME = 'Ratree Unmistakable'

let shop: CommerceShop
let real: string[]
/** What is somebody's who takes no part: it may be in no answer. */
let foreign: string[]
const papersOf: Record<string, () => Promise<Papers>> = {
  nobody: () => Promise.resolve({}),
  guest: async () => {
    const { papers } = await aGuestCart(shop, [{ variantId, quantity: 1 }])
    const { papers: order } = await placeFrom(shop, papers)
    return { ...order, ...(await aGuestCart(shop, [{ variantId, quantity: 1 }])).papers }
  },
  customer: async () => {
    const { papers } = await aCustomer(shop)
    await shop.call('addAddress', { papers, body: THAI_ADDRESS })
    return papers
  },
}
let variantId: string

beforeAll(async () => {
  shop = await startCommerceShop()
  const { variantId: id, productId } = await shop.stock(1_000_000)
  variantId = id
  const owner = await aCustomer(shop, SECRET_NAME)
  await shop.call('addAddress', {
    papers: owner.papers,
    body: { ...THAI_ADDRESS, name: SECRET_NAME },
  })
  const { papers } = await aGuestCart(shop, [{ variantId, quantity: 1 }])
  const { placed } = await placeFrom(shop, papers, { email: owner.email })
  foreign = [owner.email, SECRET_NAME]
  real = [id, String(productId), placed.order.number, placed.order.id, '1', owner.session.sessionId]
}, 120_000)
afterAll(() => shop.close())

const every = Object.values<CommerceEndpoint>(commerceEndpoints)

describe.each(Object.keys(papersOf))('%s', (who) => {
  test.each(every.map((endpoint) => ({ id: endpoint.id, endpoint })))(
    'sends odd things to $id and meets the contract or a problem',
    async ({ endpoint }) => {
      // Anew for each: some endpoints end the session or use up the cart.
      const papers = (await papersOf[who]?.()) ?? {}
      await fc.assert(
        fc.asyncProperty(oddRequests(endpoint, real), async (request) => {
          const response = await shop.app.inject({
            method: endpoint.method,
            url: request.url.replace(/wait=[^&]*/u, 'wait=0'),
            headers: { ...request.headers, ...papers },
            ...(request.payload !== undefined && { payload: JSON.stringify(request.payload) }),
          })
          expect(response.statusCode, response.body).toBeLessThan(500)
          for (const text of foreign) expect(response.body).not.toContain(text)
          if (response.statusCode >= 400) {
            expect(Problem.parse(response.json()).status).toBe(response.statusCode)
          } else if (endpoint.response === undefined) {
            expect(response.statusCode).toBe(204)
          } else {
            endpoint.response.parse(response.json())
          }
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    120_000,
  )
})
