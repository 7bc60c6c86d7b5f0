import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Order } from '@vitrine/shared-types/store-api/v1/orders'
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
const actor = 'user:1' as const

/** A paid order of three cups and two lamps. */
async function aPaidOrder(method: 'bank_transfer' | 'cash_on_delivery' | 'test' = 'test') {
  const [cup, lamp] = [await world.stocked(10), await world.stocked(10, 20_000)]
  const shopper = await world.shopperWith([
    [cup, 3],
    [lamp, 2],
  ])
  const placed = await placeIn(world, shopper, { method })
  if (method === 'test') await world.sweep('payment-events')
  const [cups = 0, lamps = 0] = placed.order.lines.map(({ id }) => Number(id))
  const orderId = Number(placed.order.id)
  return { cup, lamp, cups, lamps, orderId, mine: world.holding(placed) }
}

const now = async (orderId: number) => Order.parse(await orders.getOrder(world.deps, orderId))
const pack = (orderId: number, lines: [number, number][], key = `pack-${Math.random()}`) =>
  orders.packParcel(world.deps, {
    orderId,
    actor,
    idempotencyKey: key,
    lines: lines.map(([lineId, quantity]) => ({ lineId, quantity })),
  })
const TRACKED = {
  carrier: 'Kerry',
  trackingNumber: 'KX123',
  trackingUrl: 'https://track.example.com/KX123',
}
const ship = (orderId: number, parcelId: number, given: Partial<typeof TRACKED> = {}) =>
  orders.shipParcel(world.deps, { orderId, parcelId, actor, ...TRACKED, ...given })
const deliver = (orderId: number, parcelId: number) =>
  orders.deliverParcel(world.deps, { orderId, parcelId, actor })
const levelOf = async (variantId: number) =>
  (
    await world.rows(
      sql`SELECT on_hand, reserved FROM stock_levels WHERE variant_id = ${variantId}`,
    )
  )[0]

test('two parcels, each with its carrier; the order is complete when the last has arrived', async () => {
  const { orderId, cups, lamps, cup } = await aPaidOrder()
  const first = await pack(orderId, [[cups, 2]])
  expect(await now(orderId)).toMatchObject({
    fulfillmentStatus: 'partially_fulfilled',
    canCancel: false,
    parcels: [{ status: 'packed', lines: [{ lineId: String(cups), quantity: 2 }] }],
  })
  expect(await levelOf(cup)).toEqual({ on_hand: 8, reserved: 1 })
  const second = await pack(orderId, [
    [cups, 1],
    [lamps, 2],
  ])
  await ship(orderId, first)
  await ship(orderId, second)
  await deliver(orderId, first)
  expect(await now(orderId)).toMatchObject({ status: 'processing', fulfillmentStatus: 'fulfilled' })
  await deliver(orderId, second)
  const order = await now(orderId)
  expect(order).toMatchObject({
    status: 'completed',
    fulfillmentStatus: 'delivered',
    canReturn: true,
    parcels: [{ ...TRACKED, status: 'delivered' }, { status: 'delivered' }],
  })
  expect(order.events.map(({ type }) => type).join(' ')).toBe(
    'placed payment_started paid packed packed shipped shipped delivered delivered completed',
  )
  expect(order.events[5]?.data).toEqual({ carrier: 'Kerry', trackingNumber: 'KX123' })
  expect(await world.differences()).toEqual([])
})

test('of two members of staff who pack the same lines one does', async () => {
  const { orderId, cups, lamps, cup } = await aPaidOrder()
  const all: [number, number][] = [
    [cups, 3],
    [lamps, 2],
  ]
  const results = await Promise.all(
    [all, all.toReversed()].map((lines) => pack(orderId, lines).then(() => 'packed', codeOf)),
  )
  expect(results.toSorted()).toEqual(['order_state', 'packed'])
  expect(await levelOf(cup)).toEqual({ on_hand: 7, reserved: 0 })
  const [sold] = await world.rows(sql`SELECT count(*)::int AS n FROM inventory_movements
    WHERE variant_id = ${cup} AND reason = 'sold'`)
  expect(sold).toEqual({ n: 1 })
})

test('a second click on pack answers with the same parcel', async () => {
  const { orderId, cups, cup } = await aPaidOrder()
  const ids = await Promise.all([1, 2, 3].map(() => pack(orderId, [[cups, 1]], 'one-click-only')))
  expect(new Set(ids).size).toBe(1)
  expect(await levelOf(cup)).toEqual({ on_hand: 9, reserved: 2 })
})

test('what is not there to pack, not paid or held is not packed', async () => {
  const { orderId, cups } = await aPaidOrder()
  const other = await aPaidOrder('bank_transfer')
  await expect(pack(orderId, [[cups, 4]]).catch(codeOf)).resolves.toBe('order_state')
  await expect(pack(orderId, [[other.cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
  await expect(pack(other.orderId, [[other.cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
  await orders.holdOrder(world.deps, { orderId, actor, reason: 'Looks odd' })
  await expect(pack(orderId, [[cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
  expect(await now(orderId)).toMatchObject({ isOnHold: true })
  await orders.releaseOrder(world.deps, { orderId, actor, reason: null })
  await expect(
    orders.releaseOrder(world.deps, { orderId, actor, reason: null }).catch(codeOf),
  ).resolves.toBe('order_state')
  await expect(pack(orderId, [[cups, 1]])).resolves.toEqual(expect.any(Number))
})

test.each(['http://track.example.com/1', 'javascript:alert(1)', 'https://u:p@example.com/', 'x'])(
  'a parcel does not lead to %s',
  async (trackingUrl) => {
    const { orderId, cups } = await aPaidOrder()
    const parcel = await pack(orderId, [[cups, 1]])
    await expect(ship(orderId, parcel, { trackingUrl }).catch(codeOf)).resolves.toBe(
      'invalid_request',
    )
  },
)

test('a parcel that is unpacked can be packed anew; one that was shipped cannot be unpacked', async () => {
  const { orderId, cups, cup } = await aPaidOrder()
  const parcel = await pack(orderId, [[cups, 3]])
  await orders.cancelParcel(world.deps, { orderId, parcelId: parcel, actor })
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 3 })
  expect(await now(orderId)).toMatchObject({ fulfillmentStatus: 'unfulfilled', canCancel: true })
  const again = await pack(orderId, [[cups, 3]])
  await ship(orderId, again)
  await expect(
    orders.cancelParcel(world.deps, { orderId, parcelId: again, actor }).catch(codeOf),
  ).resolves.toBe('order_state')
  expect(await world.differences()).toEqual([])
})

test('a parcel of another order cannot be moved', async () => {
  const [one, other] = [await aPaidOrder(), await aPaidOrder()]
  const parcel = await pack(one.orderId, [[one.cups, 1]])
  await expect(ship(other.orderId, parcel).catch(codeOf)).resolves.toBe('order_state')
})

test('cash on delivery is paid when the last parcel has arrived, and the order complete', async () => {
  const { orderId, cups, lamps } = await aPaidOrder('cash_on_delivery')
  const first = await pack(orderId, [[cups, 3]])
  const second = await pack(orderId, [[lamps, 2]])
  await ship(orderId, first)
  await ship(orderId, second)
  await deliver(orderId, first)
  await world.sweep('payment-events')
  expect(await now(orderId)).toMatchObject({ paymentStatus: 'authorized' })
  await deliver(orderId, second)
  await world.sweep('payment-events')
  expect(await now(orderId)).toMatchObject({ status: 'completed', paymentStatus: 'paid' })
})

test('cancelling gives pieces back and refunds what was paid, once; then nothing can be packed', async () => {
  const { orderId, cups, cup, mine } = await aPaidOrder()
  const results = await Promise.all(
    [1, 2, 3].map(() =>
      world.routes
        .cancelOrder({ ...mine, body: { reason: 'Changed my mind' } })
        .then(() => 'cancelled', codeOf),
    ),
  )
  expect(results.toSorted()).toEqual(['cancelled', 'order_state', 'order_state'])
  await world.sweep('refunds')
  expect(await now(orderId)).toMatchObject({
    status: 'cancelled',
    paymentStatus: 'refunded',
    refundedMinor: 75_000,
    refunds: [{ status: 'succeeded', amountMinor: 75_000 }],
  })
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 0 })
  await expect(pack(orderId, [[cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
})

test('refunding by pieces comes to the line to the last satang, and never beyond', async () => {
  const { orderId, cups } = await aPaidOrder()
  await ship(orderId, await pack(orderId, [[cups, 3]]))
  const refund = (quantity: number) =>
    orders.refundOrder(world.deps, {
      orderId,
      actor,
      reason: 'Broken',
      lines: [{ lineId: cups, quantity }],
    })
  for (let n = 0; n < 3; n += 1) await refund(1)
  await expect(refund(1).catch(codeOf)).resolves.toBe('order_state')
  await world.sweep('refunds')
  expect(await now(orderId)).toMatchObject({
    paymentStatus: 'partially_refunded',
    refundedMinor: 30_000,
    lines: [{ refunded: 3 }, { refunded: 0 }],
  })
})

test('two refunds of the whole at once pay it back once', async () => {
  const { orderId } = await aPaidOrder()
  const whole = { orderId, actor, reason: null, amountMinor: 75_000 }
  const results = await Promise.all(
    [1, 2, 3, 4].map(() => orders.refundOrder(world.deps, whole).then(() => 'queued', codeOf)),
  )
  expect(results.filter((one) => one === 'queued')).toHaveLength(1)
  await Promise.all([world.sweep('refunds'), world.sweep('refunds')])
  expect(await now(orderId)).toMatchObject({ paymentStatus: 'refunded', refundedMinor: 75_000 })
  const [paidBack] = await world.rows(sql`SELECT p.refunded_minor::int AS sum FROM test_payments p
    JOIN transactions t ON t.provider_ref = p.ref WHERE t.order_id = ${orderId}`)
  expect(paidBack).toEqual({ sum: 75_000 })
})

test('a return within thirty days: asked for, approved, received, on the shelf again', async () => {
  const { orderId, cups, lamps, cup, mine } = await aPaidOrder()
  const parcel = await pack(orderId, [
    [cups, 3],
    [lamps, 2],
  ])
  await ship(orderId, parcel)
  await deliver(orderId, parcel)
  const ask = (quantity: number, lineId = String(cups)) =>
    world.routes.requestReturn({
      ...mine,
      body: { lines: [{ lineId, quantity }], reason: 'Too small' },
    })
  const asked = await Promise.all([ask(2), ask(2).catch(codeOf)].map((one) => one.catch(codeOf)))
  expect(asked.filter((one) => one === 'return_too_many')).toHaveLength(1)
  const [request] = (await now(orderId)).returns
  const given = { orderId, returnId: Number(request?.id), actor }
  await expect(
    orders.receiveReturn(world.deps, { ...given, restocks: true }).catch(codeOf),
  ).resolves.toBe('order_state')
  await orders.decideReturn(world.deps, { ...given, isApproved: true, reason: null })
  const received = await Promise.all(
    [1, 2].map(() =>
      orders.receiveReturn(world.deps, { ...given, restocks: true }).then(() => 'received', codeOf),
    ),
  )
  expect(received.toSorted()).toEqual(['order_state', 'received'])
  await orders.closeReturn(world.deps, given)
  expect(await levelOf(cup)).toEqual({ on_hand: 9, reserved: 0 })
  expect(await now(orderId)).toMatchObject({
    returns: [{ status: 'closed', lines: [{ quantity: 2 }] }],
    lines: [{ returned: 2 }, { returned: 0 }],
  })
  await expect(ask(2).catch(codeOf)).resolves.toBe('return_too_many')
  await expect(ask(1, 'no-number').catch(codeOf)).resolves.toBe('return_too_many')
  world.watch.aheadMs = 31 * DAY_MS
  await expect(ask(1).catch(codeOf)).resolves.toBe('return_too_many')
  expect(await now(orderId)).toMatchObject({ canReturn: false })
  expect(await world.differences()).toEqual([])
})

test('a rejected return frees its pieces for another', async () => {
  const { orderId, cups, mine } = await aPaidOrder()
  const parcel = await pack(orderId, [[cups, 3]])
  await deliver(orderId, parcel)
  const body = { lines: [{ lineId: String(cups), quantity: 3 }], reason: null }
  const asked = (await world.routes.requestReturn({ ...mine, body })) as Order
  const returnId = Number(asked.returns[0]?.id)
  const no = { orderId, returnId, actor, isApproved: false, reason: 'It was used' }
  await orders.decideReturn(world.deps, no)
  const again = (await world.routes.requestReturn({ ...mine, body })) as Order
  expect(again.returns.map(({ status }) => status)).toEqual(['rejected', 'requested'])
})

test('notes of staff are in the timeline of staff alone', async () => {
  const { orderId } = await aPaidOrder()
  await orders.addStaffNote(world.deps, { orderId, actor, note: 'Call before delivery' })
  expect(JSON.stringify(await now(orderId))).not.toContain('Call before')
  const notes = await world.rows(sql`SELECT staff_note, actor FROM order_events
    WHERE order_id = ${orderId} AND type = 'note'`)
  expect(notes).toEqual([{ staff_note: 'Call before delivery', actor }])
})
