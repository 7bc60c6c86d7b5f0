import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  codeOf,
  placeIn,
  startOrderWorld,
  type OrderWorld,
  type Placing,
  type Shopper,
} from '../../../testing/order-world.ts'

let world: OrderWorld
beforeAll(async () => {
  world = await startOrderWorld()
})
afterAll(() => world.stop())

/** Places every cart at the same moment; counts what became of them. */
async function sell(shoppers: Shopper[], given: Placing = {}): Promise<Record<string, number>> {
  const results = await Promise.all(
    shoppers.map((shopper) => placeIn(world, shopper, given).then(() => 'placed', codeOf)),
  )
  const counts: Record<string, number> = {}
  for (const result of results) counts[result] = (counts[result] ?? 0) + 1
  return counts
}

const shoppersWith = (count: number, linesOf: (n: number) => [number, number][]) =>
  Promise.all(Array.from({ length: count }, (_, n) => world.shopperWith(linesOf(n))))

test('five hundred buyers of several things in every order get the twenty pieces there are', async () => {
  const goods = await Promise.all([20, 600, 600].map((pieces) => world.stocked(pieces)))
  const [scarce = 0, cup = 0, lamp = 0] = goods
  const lines: [number, number][] = [
    [scarce, 1],
    [cup, 1],
    [lamp, 1],
  ]
  const shoppers = await shoppersWith(500, (n) => (n % 2 === 0 ? lines : lines.toReversed()))
  expect(await sell(shoppers)).toEqual({ placed: 20, out_of_stock: 480 })
  const levels = await world.rows(sql`SELECT reserved FROM stock_levels
    WHERE variant_id IN (${scarce}, ${cup}, ${lamp})`)
  expect(levels).toEqual([{ reserved: 20 }, { reserved: 20 }, { reserved: 20 }])
  expect(await world.differences()).toEqual([])
}, 180_000)

test('orders of the same two things in opposite order never deadlock towards a buyer', async () => {
  const [one, other] = [await world.stocked(1000), await world.stocked(1000)]
  const shoppers = await shoppersWith(200, (n) =>
    n % 2 === 0
      ? [
          [one, 1],
          [other, 2],
        ]
      : [
          [other, 2],
          [one, 1],
        ],
  )
  expect(await sell(shoppers)).toEqual({ placed: 200 })
  expect(await world.differences()).toEqual([])
}, 120_000)

test('a coupon for ten is used by ten of sixty, and the others hear why', async () => {
  const cup = await world.stocked(100)
  const promotion = await world.promotion({ percent: 10, needsCoupon: true })
  const coupon = await world.coupon(promotion.id, { usageLimit: 10 })
  const shoppers = await shoppersWith(60, () => [[cup, 1]])
  for (const { caller } of shoppers) {
    await world.carts.addCoupon({ ...world.base, caller, body: { code: coupon.code } })
  }
  const counts = await sell(shoppers, { expectedTotalMinor: 14_000 })
  expect(counts.placed).toBe(10)
  // Whoever prices after the last use hears that the total is another one.
  expect((counts.coupon_not_valid ?? 0) + (counts.total_changed ?? 0)).toBe(50)
  const [uses] = await world.rows(sql`SELECT used FROM coupon_uses WHERE coupon_id = ${coupon.id}`)
  expect(uses).toEqual({ used: 10 })
  const [held] = await world.rows(sql`SELECT reserved FROM stock_levels WHERE variant_id = ${cup}`)
  expect(held).toEqual({ reserved: 10 })
}, 120_000)

test('cancelling gives the coupon back, and another buyer uses it', async () => {
  const cup = await world.stocked(5)
  const promotion = await world.promotion({ percent: 10, needsCoupon: true })
  const coupon = await world.coupon(promotion.id, { usageLimit: 1 })
  const [one, other] = (await shoppersWith(2, () => [[cup, 1]])) as [Shopper, Shopper]
  for (const { caller } of [one, other]) {
    await world.carts.addCoupon({ ...world.base, caller, body: { code: coupon.code } })
  }
  const placed = await placeIn(world, one, { expectedTotalMinor: 14_000 })
  expect(await sell([other], { expectedTotalMinor: 14_000 })).toEqual({ total_changed: 1 })
  await world.routes.cancelOrder({ ...world.holding(placed), body: { reason: null } })
  expect(await sell([other], { expectedTotalMinor: 14_000 })).toEqual({ placed: 1 })
})

test('an editor who saves prices while it sells loses no sale and no edit', async () => {
  const cup = await world.stocked(40)
  const shoppers = await shoppersWith(30, () => [[cup, 1]])
  const edits = async () => {
    for (let n = 1; n <= 10; n += 1) {
      await world.payload.update({
        collection: 'variants',
        id: cup,
        data: { sku: `EDITED-${cup}-${n}` },
        overrideAccess: true,
      })
    }
  }
  const [counts] = await Promise.all([sell(shoppers), edits()])
  expect(counts).toEqual({ placed: 30 })
  const [level] = await world.rows(sql`
    SELECT s.reserved, v.sku FROM stock_levels s JOIN variants v ON v.id = s.variant_id
     WHERE s.variant_id = ${cup}`)
  expect(level).toEqual({ reserved: 30, sku: `EDITED-${cup}-10` })
  await world.sweep('inventory.list')
  const listed = await world.rows(sql`
    SELECT stock FROM catalogue_entries e JOIN variants v ON v.product_id = e.product_id
     WHERE v.id = ${cup} AND e.locale = 'en'`)
  expect(listed).toMatchObject([{ stock: { available: 10 } }])
  expect(await world.differences()).toEqual([])
}, 120_000)

test('a price that changes in the middle of a rush is never paid by mistake', async () => {
  const cup = await world.stocked(100)
  const shoppers = await shoppersWith(40, () => [[cup, 1]])
  const raise = world.payload.update({
    collection: 'variants',
    id: cup,
    data: { prices: { THB: { amount: 20_000 } } },
    overrideAccess: true,
  })
  const [counts] = await Promise.all([sell(shoppers), raise])
  expect((counts.placed ?? 0) + (counts.total_changed ?? 0)).toBe(40)
  const wrong = await world.rows(sql`
    SELECT 1 FROM orders o JOIN order_lines l ON l.order_id = o.id
     WHERE l.variant_id = ${cup} AND (o.amount <> 15000 OR l.unit_minor <> 10000)`)
  expect(wrong).toEqual([])
})
