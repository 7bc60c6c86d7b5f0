import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  codeOf,
  placeIn,
  startOrderWorld,
  THAI_ADDRESS,
  type OrderWorld,
} from '../../../testing/order-world.ts'

const COUNTRIES = ['TH', 'US', 'DE'] as const
/** What sums trip over: a satang, a third, a prime, a lot. */
const PRICES = [1, 333, 9_999, 10_007, 129_000, 4_999_999]

let world: OrderWorld
let goods: number[]
let methods: string[]
let codes: string[]
beforeAll(async () => {
  world = await startOrderWorld()
  goods = []
  for (const amount of PRICES) goods.push(await world.stocked(100_000, amount))
  const zone = await world.zone(['US', 'DE'])
  const abroad = await world.method(zone.id, {
    price: { THB: 45_000, USD: 1_900 },
    freeFrom: { THB: 300_000 },
  })
  methods = [world.shippingMethodId, world.pickupMethodId, String(abroad.id)]
  await world.taxRate('TH', 7, { isIncluded: true })
  await world.taxRate('US', 8.87, { isIncluded: false, appliesToShipping: true })
  await world.taxRate('DE', 19, { isIncluded: false })
  await world.promotion({ kind: 'percent', percent: 12.5 })
  const fixed = await world.promotion({
    kind: 'fixed',
    amountOff: { THB: 7_777, USD: 333 },
    needsCoupon: true,
  })
  const shipping = await world.promotion({ kind: 'free_shipping', needsCoupon: true })
  codes = [(await world.coupon(fixed.id)).code, (await world.coupon(shipping.id)).code]
})
afterAll(() => world.stop())

const carts = () =>
  fc.record({
    currency: fc.constantFrom(...CURRENCIES),
    country: fc.constantFrom(...COUNTRIES),
    method: fc.constantFrom(...methods),
    coupons: fc.subarray(codes),
    lines: fc.uniqueArray(fc.tuple(fc.constantFrom(...goods), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 5,
      selector: ([variantId]) => variantId,
    }),
  })

test('placing gives exactly the quoted total, line by line, whatever is in the cart', async () => {
  let placed = 0
  await fc.assert(
    fc.asyncProperty(carts(), async ({ currency, country, method, coupons, lines }) => {
      const shopper = await world.shopperWith(lines, currency)
      const { caller } = shopper
      for (const code of coupons) {
        await world.carts.addCoupon({ ...world.base, caller, body: { code } }).catch(codeOf)
      }
      const address = { ...THAI_ADDRESS, country }
      const { province, postcode } = address
      const email = `guest-${shopper.cart.id}@example.test`
      const destination = { country, province, postcode }
      const quoted = await world.routes
        .getCheckoutQuote({
          ...world.base,
          caller,
          body: { destination, shippingMethodId: method, email },
        })
        .catch(codeOf)
      if (quoted === 'shipping_unavailable') return
      const quote = quoted as Quote
      const { order } = await placeIn(world, shopper, {
        expectedTotalMinor: quote.totalMinor,
        body: { shippingAddress: address, shippingMethodId: method },
      })
      placed += 1
      expect(withoutIds(order.quote)).toEqual(withoutIds(quote))
      expect(sumOf(order.quote)).toBe(quote.totalMinor)
      expect(order.lines.map(({ totalMinor }) => totalMinor)).toEqual(
        quote.lines.map(({ totalMinor }) => totalMinor),
      )
    }),
    { numRuns: 60, seed: 20_260_314 },
  )
  expect(placed).toBeGreaterThan(20)
}, 180_000)

/** Lines are the cart's in one and the order's in the other. */
function withoutIds(quote: Quote): Quote {
  return { ...quote, lines: quote.lines.map((line) => ({ ...line, lineId: '' })) }
}

function sumOf({ lines, shipping, taxMinor }: Quote): number {
  const goodsMinor = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0)
  return goodsMinor + (shipping?.totalMinor ?? 0) + taxMinor
}
