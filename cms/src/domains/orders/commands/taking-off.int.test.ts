import { sql } from '@payloadcms/db-postgres/drizzle'
import { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { codeOf, placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
import type * as Orders from '../index.ts'

let world: OrderWorld
let orders: typeof Orders
beforeAll(async () => {
  world = await startOrderWorld()
  orders = await import('../index.ts')
})
afterAll(() => world.stop())

const actor = 'user:1' as const

/** An order of three cups at ฿100 and two lamps at ฿200, ten of each on the shelf; ฿50 to send. */
async function anOrder(method: 'bank_transfer' | 'cash_on_delivery' | 'test' = 'test') {
  const [cup, lamp] = [await world.stocked(10), await world.stocked(10, 20_000)]
  const shopper = await world.shopperWith([
    [cup, 3],
    [lamp, 2],
  ])
  const placed = await placeIn(world, shopper, { method })
  if (method === 'test') await world.sweep('payment-events')
  const [cups = 0, lamps = 0] = placed.order.lines.map(({ id }) => Number(id))
  return { cup, lamp, cups, lamps, orderId: Number(placed.order.id), mine: world.holding(placed) }
}

const now = async (orderId: number) => Order.parse(await orders.getOrder(world.deps, orderId))
type Wanted = [lineId: number, quantity: number][]
const piecesOf = (wanted: Wanted) => wanted.map(([lineId, quantity]) => ({ lineId, quantity }))
const takeOff = (orderId: number, wanted: Wanted, more: Partial<Orders.RefundOrder> = {}) =>
  orders.refundOrder(world.deps, {
    orderId,
    actor,
    reason: 'Chipped on the shelf',
    cancelled: piecesOf(wanted),
    ...more,
  })
const pack = (orderId: number, wanted: Wanted) =>
  orders.packParcel(world.deps, {
    orderId,
    actor,
    idempotencyKey: `pack-${Math.random()}`,
    lines: piecesOf(wanted),
  })
const send = async (orderId: number, wanted: Wanted) => {
  const parcelId = await pack(orderId, wanted)
  const tracking = { carrier: null, trackingNumber: null, trackingUrl: null }
  await orders.shipParcel(world.deps, { orderId, parcelId, actor, ...tracking })
  return parcelId
}
const levelOf = async (variantId: number) =>
  (
    await world.rows(
      sql`SELECT on_hand, reserved FROM stock_levels WHERE variant_id = ${variantId}`,
    )
  )[0]
const toldTimes = async (orderId: number) =>
  (
    await world.rows(sql`SELECT count(*)::int AS n FROM commerce_facts
      WHERE type = 'order.pieces_cancelled' AND data->>'orderId' = ${String(orderId)}`)
  )[0]

test('a piece taken off before packing is for sale again, is paid back, and is not packed', async () => {
  const { orderId, cup, cups, lamps } = await anOrder()
  const { version } = await now(orderId)
  await takeOff(orderId, [[cups, 1]])
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 2 })
  expect(await world.differences()).toEqual([])
  await expect(pack(orderId, [[cups, 3]]).catch(codeOf)).resolves.toBe('order_state')
  await world.sweep('refunds')
  const order = await now(orderId)
  expect(order.version).toBeGreaterThan(version)
  expect(order).toMatchObject({
    status: 'processing',
    paymentStatus: 'partially_refunded',
    refundedMinor: 10_000,
    lines: [
      { quantity: 3, cancelledQuantity: 1, refunded: 1 },
      { cancelledQuantity: 0, refunded: 0 },
    ],
  })
  const told = order.events.find(({ type }) => type === 'pieces_cancelled')
  expect(told?.data).toEqual({ pieces: 1 })
  expect(await toldTimes(orderId)).toEqual({ n: 1 })
  await send(orderId, [
    [cups, 2],
    [lamps, 2],
  ])
  expect(await now(orderId)).toMatchObject({ fulfillmentStatus: 'fulfilled' })
  expect(await levelOf(cup)).toEqual({ on_hand: 8, reserved: 0 })
  expect(await world.differences()).toEqual([])
})

test('when the rest has arrived, taking off what is missing completes the order', async () => {
  const { orderId, cups, lamps, lamp } = await anOrder()
  const parcelId = await send(orderId, [[cups, 3]])
  await orders.deliverParcel(world.deps, { orderId, parcelId, actor })
  expect(await now(orderId)).toMatchObject({ fulfillmentStatus: 'partially_fulfilled' })
  await takeOff(orderId, [[lamps, 2]])
  expect(await now(orderId)).toMatchObject({
    status: 'completed',
    fulfillmentStatus: 'delivered',
    canReturn: true,
  })
  expect(await levelOf(lamp)).toEqual({ on_hand: 10, reserved: 0 })
  const back = { orderId, lines: [{ lineId: cups, quantity: 3 }], reason: null, actor }
  const missing = { ...back, lines: [{ lineId: lamps, quantity: 1 }] }
  await expect(orders.requestReturn(world.deps, missing).catch(codeOf)).resolves.toBe(
    'return_too_many',
  )
  await orders.requestReturn(world.deps, back)
})

test('with its last piece the order is cancelled, and all that is left goes back', async () => {
  const { orderId, cup, lamp, cups, lamps } = await anOrder()
  await takeOff(orderId, [[cups, 3]])
  expect(await now(orderId)).toMatchObject({ status: 'processing', canCancel: true })
  await takeOff(orderId, [[lamps, 2]])
  await world.sweep('refunds')
  const order = await now(orderId)
  expect(order).toMatchObject({
    status: 'cancelled',
    paymentStatus: 'refunded',
    refundedMinor: 75_000,
  })
  expect(order.refunds.map(({ amountMinor }) => amountMinor)).toEqual([30_000, 45_000])
  expect([await levelOf(cup), await levelOf(lamp)]).toEqual([
    { on_hand: 10, reserved: 0 },
    { on_hand: 10, reserved: 0 },
  ])
  expect(await world.differences()).toEqual([])
})

test('the sum that was agreed on is kept, with the last piece too', async () => {
  const { orderId, cups, lamps } = await anOrder()
  await takeOff(
    orderId,
    [
      [cups, 3],
      [lamps, 2],
    ],
    { amountMinor: 70_000 },
  )
  await world.sweep('refunds')
  expect(await now(orderId)).toMatchObject({ status: 'cancelled', refundedMinor: 70_000 })
})

test('an order that lost pieces can be cancelled as a whole: the rest goes back, once', async () => {
  const { orderId, cup, cups, mine } = await anOrder()
  await takeOff(orderId, [[cups, 2]])
  await world.routes.cancelOrder({ ...mine, body: { reason: null } })
  await world.sweep('refunds')
  const order = await now(orderId)
  expect(order).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' })
  expect(order.refunds.map(({ amountMinor }) => amountMinor)).toEqual([20_000, 55_000])
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 0 })
  await expect(takeOff(orderId, [[cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
  expect(await world.differences()).toEqual([])
})

test('of packing and taking off the same last pieces exactly one happens', async () => {
  for (let turn = 0; turn < 6; turn += 1) {
    const { orderId, cup, cups } = await anOrder()
    await send(orderId, [[cups, 2]])
    const both = [() => pack(orderId, [[cups, 1]]), () => takeOff(orderId, [[cups, 1]])]
    const results = await Promise.all(
      (turn % 2 === 0 ? both : both.toReversed()).map((one) => one().then(() => 'done', codeOf)),
    )
    expect(results.toSorted()).toEqual(['done', 'order_state'])
    const [line] = (await now(orderId)).lines
    expect((line?.fulfilled ?? 0) + (line?.cancelledQuantity ?? 0)).toBe(3)
    expect(await levelOf(cup)).toEqual({ on_hand: 10 - (line?.fulfilled ?? 0), reserved: 0 })
  }
  expect(await world.differences()).toEqual([])
})

test('of two who take off the same pieces one does, and they are paid back once', async () => {
  const { orderId, cup, cups } = await anOrder()
  const results = await Promise.all(
    [1, 2, 3].map(() => takeOff(orderId, [[cups, 3]]).then(() => 'done', codeOf)),
  )
  expect(results.toSorted()).toEqual(['done', 'order_state', 'order_state'])
  await world.sweep('refunds')
  expect(await now(orderId)).toMatchObject({ refundedMinor: 30_000 })
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 0 })
})

test('a packed piece is not taken off before its parcel is unpacked', async () => {
  const { orderId, cup, cups } = await anOrder()
  const parcelId = await pack(orderId, [[cups, 3]])
  await expect(takeOff(orderId, [[cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
  const sent = { cancelled: [], lines: piecesOf([[cups, 1]]) }
  await expect(takeOff(orderId, [], sent).catch(codeOf)).resolves.toBe('order_state')
  await orders.cancelParcel(world.deps, { orderId, parcelId, actor })
  await takeOff(orderId, [[cups, 1]])
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 2 })
  expect(await world.differences()).toEqual([])
})

test('money alone takes nothing off: every piece is still promised and packed', async () => {
  const { orderId, cup, cups, lamps } = await anOrder()
  await orders.refundOrder(world.deps, { orderId, actor, reason: 'Sorry', amountMinor: 30_000 })
  await world.sweep('refunds')
  expect(await now(orderId)).toMatchObject({
    refundedMinor: 30_000,
    lines: [{ cancelledQuantity: 0, refunded: 0 }, { cancelledQuantity: 0 }],
  })
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 3 })
  await pack(orderId, [
    [cups, 3],
    [lamps, 2],
  ])
  expect(await now(orderId)).toMatchObject({ fulfillmentStatus: 'fulfilled' })
})

test('pieces that were sent are paid back without touching the stock, each once', async () => {
  const { orderId, cup, cups } = await anOrder()
  await send(orderId, [[cups, 2]])
  const paysBack = (quantity: number) =>
    takeOff(orderId, [], { cancelled: [], lines: piecesOf([[cups, quantity]]) })
  await paysBack(2)
  await expect(paysBack(1).catch(codeOf)).resolves.toBe('order_state')
  await takeOff(orderId, [[cups, 1]])
  expect(await now(orderId)).toMatchObject({
    lines: [{ fulfilled: 2, cancelledQuantity: 1, refunded: 3 }, { refunded: 0 }],
  })
  expect(await levelOf(cup)).toEqual({ on_hand: 8, reserved: 0 })
})

test('a refund that its provider refuses leaves the pieces off, and the money to be sent anew', async () => {
  const { orderId, cup, cups } = await anOrder()
  const provider = world.deps.providers.of('test')
  const refused = vi
    .spyOn(provider, 'refundPayment')
    .mockResolvedValue({ status: 'failed', providerRef: null, error: 'charge_disputed' })
  await takeOff(orderId, [[cups, 1]])
  await world.sweep('refunds')
  refused.mockRestore()
  expect(await now(orderId)).toMatchObject({
    paymentStatus: 'paid',
    refundedMinor: 0,
    refunds: [{ status: 'failed', amountMinor: 10_000 }],
    lines: [{ cancelledQuantity: 1 }, {}],
  })
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 2 })
  await orders.refundOrder(world.deps, { orderId, actor, reason: null, amountMinor: 10_000 })
  await world.sweep('refunds')
  expect(await now(orderId)).toMatchObject({
    refundedMinor: 10_000,
    lines: [{ cancelledQuantity: 1, refunded: 1 }, {}],
  })
  expect(await world.differences()).toEqual([])
})

test('nothing is taken off an order that is not paid, and nothing more than it has', async () => {
  const waiting = await anOrder('bank_transfer')
  await expect(takeOff(waiting.orderId, [[waiting.cups, 1]]).catch(codeOf)).resolves.toBe(
    'order_state',
  )
  const cash = await anOrder('cash_on_delivery')
  await expect(takeOff(cash.orderId, [[cash.cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
  expect(await levelOf(cash.cup)).toEqual({ on_hand: 10, reserved: 3 })
  const { orderId, cups, lamps } = await anOrder()
  await expect(takeOff(orderId, [[cups, 4]]).catch(codeOf)).resolves.toBe('order_state')
  await expect(takeOff(orderId, [[cash.cups, 1]]).catch(codeOf)).resolves.toBe('order_state')
  await expect(takeOff(orderId, [[lamps, -1]]).catch(codeOf)).resolves.toBe('order_state')
  await expect(takeOff(orderId, []).catch(codeOf)).resolves.toBe('invalid_request')
  expect(await now(orderId)).toMatchObject({ lines: [{ refunded: 0 }, { refunded: 0 }] })
})

test('an order to be paid at the door that loses all its pieces is cancelled, and asks for nothing', async () => {
  const { orderId, cup, cups, lamps } = await anOrder('cash_on_delivery')
  await takeOff(orderId, [
    [cups, 3],
    [lamps, 2],
  ])
  expect(await now(orderId)).toMatchObject({ status: 'cancelled', refunds: [] })
  const open = await world.rows(sql`SELECT status FROM transactions WHERE order_id = ${orderId}`)
  expect(open).toEqual([{ status: 'cancelled' }])
  expect(await levelOf(cup)).toEqual({ on_hand: 10, reserved: 0 })
})
