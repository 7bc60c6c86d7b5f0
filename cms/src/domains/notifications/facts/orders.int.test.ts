import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
import type * as Orders from '../../orders/index.ts'
import type { handleFacts as HandleFacts } from './handle-facts.ts'

let world: OrderWorld
let orders: typeof Orders
let handleFacts: typeof HandleFacts
beforeAll(async () => {
  world = await startOrderWorld()
  orders = await import('../../orders/index.ts')
  handleFacts = (await import('./handle-facts.ts')).handleFacts
})
afterAll(() => world?.stop())
beforeEach(async () => {
  world.watch.aheadMs = 0
  await world.rows(sql`TRUNCATE letters, notices, staff_alerts, commerce_facts`)
})

const actor = 'user:1' as const

async function anOrder(method: PaymentMethod = 'bank_transfer') {
  const variantId = await world.stocked(10)
  const placed = await placeIn(world, await world.shopperWith([[variantId, 2]]), { method })
  const lineId = Number(placed.order.lines[0]?.id)
  return {
    placed,
    orderId: Number(placed.order.id),
    lineId,
    mine: world.holding(placed),
    variantId,
  }
}
const pay = (orderId: number) => orders.markPaid(world.deps, { orderId, actor })
async function send(orderId: number, lineId: number): Promise<number> {
  const lines = [{ lineId, quantity: 2 }]
  const idempotencyKey = `pack-${orderId}`
  const parcelId = await orders.packParcel(world.deps, { orderId, actor, idempotencyKey, lines })
  const tracking = {
    carrier: 'Kerry',
    trackingNumber: 'KX1',
    trackingUrl: 'https://track.example/KX1',
  }
  await orders.shipParcel(world.deps, { orderId, parcelId, actor, ...tracking })
  await orders.deliverParcel(world.deps, { orderId, parcelId, actor })
  return parcelId
}

async function returnOf(orderId: number): Promise<number> {
  const rows = await world.rows<{ id: number }>(
    sql`SELECT id FROM returns WHERE order_id = ${orderId}`,
  )
  return rows[0]?.id ?? 0
}

async function handleAll(): Promise<void> {
  // What was told to look again later is due at once here.
  for (let turn = 0; turn < 3; turn += 1) {
    await world.rows(
      sql`UPDATE commerce_facts SET next_attempt_at = now() WHERE handled_at IS NULL`,
    )
    await handleFacts(world.db)
  }
}
const letters = async () =>
  await world.rows<{ template: string; recipient: string; locale: string; data: never }>(
    sql`SELECT template, recipient, locale, data FROM letters ORDER BY id`,
  )
const templates = async () => (await letters()).map(({ template }) => template)

test('an order, from the shop to the door and back, is told letter by letter', async () => {
  const { orderId, lineId, mine, placed } = await anOrder()
  await pay(orderId)
  await send(orderId, lineId)
  await world.routes.requestReturn({
    ...mine,
    body: { lines: [{ lineId: String(lineId), quantity: 1 }], reason: null },
  })
  const returnId = await returnOf(orderId)
  const reason = 'It was used'
  await orders.decideReturn(world.deps, { orderId, returnId, actor, isApproved: false, reason })
  await handleAll()
  expect(await templates()).toEqual([
    'order-placed',
    'order-paid',
    'parcel-shipped',
    'parcel-delivered',
    'return-rejected',
  ])
  const [first, , shipped, , rejected] = await letters()
  expect(first).toMatchObject({ recipient: placed.order.email, locale: 'en' })
  expect(shipped?.data).toMatchObject({
    trackingNumber: 'KX1',
    isLast: true,
    goods: [{ quantity: 2 }],
  })
  expect(rejected?.data).toMatchObject({ reason, goods: [{ quantity: 1 }] })
})

test('however often a fact is told or handled, and by how many, there is one letter', async () => {
  const { orderId } = await anOrder()
  await pay(orderId)
  await world.rows(sql`
    INSERT INTO commerce_facts (type, data)
    SELECT type, data FROM commerce_facts, generate_series(1, 5)`)
  await Promise.all([1, 2, 3, 4].map(() => handleFacts(world.db)))
  await handleAll()
  // Of several at work nobody says who writes first.
  expect((await templates()).toSorted()).toEqual(['order-paid', 'order-placed'])
  const left = await world.rows(sql`
    SELECT type FROM commerce_facts WHERE handled_at IS NULL OR data <> '{}'`)
  expect(left).toEqual([])
})

test('the letter of a new order waits for how to pay, and says it', async () => {
  const { orderId } = await anOrder('promptpay')
  const step = await world.rows<{ step: unknown }>(
    sql`SELECT step FROM transactions WHERE order_id = ${orderId}`,
  )
  await world.rows(sql`UPDATE transactions SET step = NULL WHERE order_id = ${orderId}`)
  await handleFacts(world.db)
  expect(await templates()).toEqual([])
  await world.rows(sql`UPDATE transactions SET step = ${JSON.stringify(step[0]?.step)}::jsonb
    WHERE order_id = ${orderId}`)
  await handleAll()
  expect(await letters()).toMatchObject([
    { template: 'order-placed', data: { step: { kind: 'promptpay' } } },
  ])
})

test('whoever pays on the spot gets one letter, when it is paid', async () => {
  const { orderId } = await anOrder('test')
  await world.sweep('payment-events')
  await handleAll()
  expect(await templates()).toEqual(['order-paid'])
  expect((await letters())[0]?.data).toMatchObject({ id: orderId, lines: [{ quantity: 2 }] })
})

test('an order that nobody pays in time is one letter, not two', async () => {
  await anOrder()
  world.watch.aheadMs = 5 * 86_400_000
  await world.sweep('order-expiry')
  await handleAll()
  expect(await templates()).toContain('payment-expired')
  expect(await templates()).not.toContain('order-cancelled')
})

test('a cancelled order says whether money comes back', async () => {
  const { orderId, mine } = await anOrder()
  await pay(orderId)
  await world.routes.cancelOrder({ ...mine, body: { reason: 'Changed my mind' } })
  await handleAll()
  const cancelled = (await letters()).find(({ template }) => template === 'order-cancelled')
  expect(cancelled?.data).toMatchObject({ reason: 'Changed my mind', isMoneyOnItsWay: true })
})

test('pieces that are taken off are named in a letter each time, and the order goes on', async () => {
  const { orderId, lineId, placed } = await anOrder()
  await pay(orderId)
  const cancelled = [{ lineId, quantity: 1 }]
  await orders.refundOrder(world.deps, { orderId, actor, reason: 'Chipped', cancelled })
  await handleAll()
  await handleAll()
  const written = (await letters()).filter(({ template }) => template === 'pieces-cancelled')
  const title = expect.stringContaining(placed.order.lines[0]?.title ?? '-') as string
  expect(written).toMatchObject([
    { data: { amountMinor: 10_000, goods: [{ quantity: 1, title }] } },
  ])
  expect(await templates()).not.toContain('order-cancelled')
})

test('staff hear of a return until it is decided', async () => {
  const { orderId, lineId, mine, placed } = await anOrder()
  await pay(orderId)
  await send(orderId, lineId)
  const body = { lines: [{ lineId: String(lineId), quantity: 1 }], reason: null }
  await world.routes.requestReturn({ ...mine, body })
  await handleAll()
  const alerts = () =>
    world.rows(sql`SELECT type, data, resolved_by FROM staff_alerts
      WHERE type = 'return_requested'`)
  const data = { collection: 'orders', id: orderId, label: placed.order.number }
  expect(await alerts()).toEqual([{ type: 'return_requested', data, resolved_by: null }])
  const returnId = await returnOf(orderId)
  await orders.decideReturn(world.deps, {
    orderId,
    returnId,
    actor,
    isApproved: true,
    reason: null,
  })
  await handleAll()
  expect(await alerts()).toMatchObject([{ resolved_by: 'system' }])
})

test('a fact is due in the very moment it is told', async () => {
  for (let turn = 0; turn < 50; turn += 1) {
    await world.rows(
      sql`INSERT INTO commerce_facts (type, data) VALUES ('order.placed', '{"orderId": 0}')`,
    )
    expect(await handleFacts(world.db)).toBe(1)
  }
})

test('a fact that cannot be handled waits, keeps the others going, and staff hear of it', async () => {
  await world.rows(sql`INSERT INTO commerce_facts (type, data) VALUES
    ('order.placed', '{"orderId": "no number"}')`)
  const { orderId } = await anOrder()
  for (let attempt = 0; attempt < 6; attempt += 1) await handleAll()
  expect(await letters()).toMatchObject([{ template: 'order-placed', data: { id: orderId } }])
  const stuck = await world.rows<{ error: string; attempts: number }>(
    sql`SELECT error, attempts FROM commerce_facts WHERE handled_at IS NULL`,
  )
  expect(stuck[0]?.attempts).toBeGreaterThan(5)
  expect(stuck[0]?.error).toContain('integer')
  const alerts = await world.rows(sql`SELECT type, is_urgent FROM staff_alerts`)
  expect(alerts).toEqual([{ type: 'fact_stuck', is_urgent: true }])
})
