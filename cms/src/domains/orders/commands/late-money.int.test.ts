import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeOf, placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
import type * as Orders from '../index.ts'

let world: OrderWorld
let orders: typeof Orders
beforeAll(async () => {
  world = await startOrderWorld()
  orders = await import('../index.ts')
})
afterAll(() => world.stop())
beforeEach(() => {
  world.watch.aheadMs = 0
})

const DAY_MS = 86_400_000
const staff = 'user:1' as const

async function aCoupon(limits: { usageLimit?: number; usageLimitPerBuyer?: number }) {
  const promotion = await world.promotion({ needsCoupon: true })
  const { id, code } = await world.coupon(promotion.id, limits)
  return { id, code, promotionId: promotion.id }
}

async function cartWith(code: string, pieces = 5) {
  const cup = await world.stocked(pieces)
  const shopper = await world.shopperWith([[cup, 1]])
  const cart = (await world.carts.addCoupon({
    ...world.base,
    caller: shopper.caller,
    body: { code },
  })) as Cart
  return { cup, shopper: { ...shopper, cart } }
}

async function place(code: string, body: Record<string, unknown> = {}) {
  const { cup, shopper } = await cartWith(code)
  const { order } = await placeIn(world, shopper, { body })
  expect(order.quote.discountMinor).toBe(1_000)
  return { cup, id: Number(order.id) }
}

async function ranOut(code: string, body: Record<string, unknown> = {}) {
  const placed = await place(code, body)
  world.watch.aheadMs = 4 * DAY_MS
  await world.sweep('order-expiry')
  world.watch.aheadMs = 0
  return placed
}

const markPaid = (orderId: number) => orders.markPaid(world.deps, { orderId, actor: staff })
const usesOf = async (couponId: number) => {
  const [row] = await world.rows<{ used: number; open: number; beyond: number }>(sql`
    SELECT (SELECT used FROM coupon_uses WHERE coupon_id = ${couponId}) AS used,
      count(*) FILTER (WHERE released_at IS NULL)::int AS open,
      count(*) FILTER (WHERE released_at IS NULL AND is_beyond_limit)::int AS beyond
    FROM promotion_redemptions WHERE coupon_id = ${couponId}`)
  return row
}
const notesOf = (id: number) =>
  world.rows(sql`SELECT data FROM order_events WHERE order_id = ${id} AND type = 'note'`)

test('an order that money revives has its coupon again, as one use', async () => {
  const { id: couponId, code } = await aCoupon({ usageLimit: 1 })
  const { id } = await ranOut(code)
  expect(await usesOf(couponId)).toEqual({ used: 0, open: 0, beyond: 0 })
  await markPaid(id)
  expect(await orders.getOrder(world.deps, id)).toMatchObject({ status: 'processing' })
  expect(await usesOf(couponId)).toEqual({ used: 1, open: 1, beyond: 0 })
  expect(await notesOf(id)).toEqual([])
  await expect(place(code).catch(codeOf)).resolves.toBe('coupon_not_valid')
})

test('used up meanwhile, the price is honoured, counted, noted and audited', async () => {
  const { id: couponId, code, promotionId } = await aCoupon({ usageLimit: 1 })
  const { id } = await ranOut(code)
  await place(code)
  await markPaid(id)
  expect(await orders.getOrder(world.deps, id)).toMatchObject({
    status: 'processing',
    paymentStatus: 'paid',
  })
  expect(await usesOf(couponId)).toEqual({ used: 2, open: 2, beyond: 1 })
  expect(await notesOf(id)).toEqual([{ data: { discountBeyondLimit: [promotionId] } }])
  const audited = await world.rows(sql`SELECT actor, changes FROM audit_log
    WHERE action = 'honour_beyond_limit' AND subject_id = ${String(couponId)}`)
  expect(audited).toEqual([
    { actor: 'system', changes: { beyondLimitForOrder: { from: null, to: id } } },
  ])
})

test('a use beyond the limit makes no room when another is given back', async () => {
  const { id: couponId, code } = await aCoupon({ usageLimit: 1 })
  const late = await ranOut(code)
  const { id } = await place(code)
  await markPaid(late.id)
  await orders.cancelOrder(world.deps, { orderId: id, actor: staff, reason: null })
  expect(await usesOf(couponId)).toEqual({ used: 1, open: 1, beyond: 1 })
  await expect(place(code).catch(codeOf)).resolves.toBe('coupon_not_valid')
  await orders.cancelOrder(world.deps, { orderId: late.id, actor: staff, reason: null })
  expect(await usesOf(couponId)).toEqual({ used: 0, open: 0, beyond: 0 })
})

test('who ordered anew and then paid both has both, the second beyond their own limit', async () => {
  const { id: couponId, code } = await aCoupon({ usageLimitPerBuyer: 1 })
  const body = { email: 'twice@example.test' }
  const { id } = await ranOut(code, body)
  await place(code, body)
  await markPaid(id)
  expect(await usesOf(couponId)).toEqual({ used: null, open: 2, beyond: 1 })
})

test('money that comes too late for the pieces keeps no use of the coupon', async () => {
  const { id: couponId, code } = await aCoupon({ usageLimit: 1 })
  const { id, cup } = await ranOut(code)
  await placeIn(world, await world.shopperWith([[cup, 5]]))
  await markPaid(id)
  expect(await orders.getOrder(world.deps, id)).toMatchObject({ status: 'cancelled' })
  expect(await usesOf(couponId)).toEqual({ used: 0, open: 0, beyond: 0 })
})

test('the last use goes to one of two who come at once, or is marked as beyond', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { id: couponId, code } = await aCoupon({ usageLimit: 1 })
    const { id } = await ranOut(code)
    const { shopper } = await cartWith(code)
    const [placed] = await Promise.all([
      placeIn(world, shopper).then(
        () => true,
        () => false,
      ),
      markPaid(id),
    ])
    expect(await orders.getOrder(world.deps, id)).toMatchObject({ status: 'processing' })
    const count = placed ? 2 : 1
    expect(await usesOf(couponId)).toEqual({ used: count, open: count, beyond: count - 1 })
  }
})
