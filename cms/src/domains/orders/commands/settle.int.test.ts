import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
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

/** An order of one piece; with `totalMinor` the test provider knows what to do with it. */
async function anOrder(method: 'test' | 'bank_transfer', totalMinor = 15_000, pieces = 5) {
  const cup = await world.stocked(pieces, totalMinor - 5_000)
  const shopper = await world.shopperWith([[cup, 1]])
  const placed = await placeIn(world, shopper, { method })
  return { cup, placed, id: Number(placed.order.id), mine: world.holding(placed) }
}

const now = (id: number) => orders.getOrder(world.deps, id)
const paymentsOf = (id: number) =>
  world.rows<{ id: number; status: string }>(
    sql`SELECT id, status FROM transactions WHERE order_id = ${id} ORDER BY id`,
  )
const refundsOf = (id: number) =>
  world.rows(sql`SELECT status, amount_minor::int AS amount, reason, idempotency_key AS key
    FROM refunds WHERE order_id = ${id} ORDER BY id`)
const paidTimes = async (id: number) =>
  (await world.told(String(id))).filter((type) => type === 'paid').length

test('the webhook alone confirms the order', async () => {
  const { id } = await anOrder('test')
  await world.sweep('payment-events')
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
  expect(await world.told(String(id))).toEqual(['placed', 'payment_started', 'paid'])
})

test('the browser alone confirms the order when no webhook comes', async () => {
  const { id, mine } = await anOrder('test', 15_907)
  await world.sweep('payment-events')
  expect(await now(id)).toMatchObject({ status: 'pending', payment: { kind: 'waiting' } })
  const settled = await world.routes.settlePayment({ ...mine, body: undefined })
  expect(settled).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
})

test('browser, two webhooks and ten repeats at once confirm it once', async () => {
  const { id, mine, cup } = await anOrder('test', 15_904)
  await Promise.all([
    ...Array.from({ length: 10 }, () => world.routes.settlePayment({ ...mine, body: undefined })),
    world.sweep('payment-events'),
    world.sweep('payment-events'),
  ])
  await world.routes.settlePayment({ ...mine, body: undefined })
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
  expect(await paidTimes(id)).toBe(1)
  const [facts] = await world.rows(sql`SELECT count(*)::int AS n FROM commerce_facts
    WHERE type = 'order.paid' AND (data->>'orderId')::int = ${id}`)
  expect(facts).toEqual({ n: 1 })
  const [level] = await world.rows(sql`SELECT on_hand, reserved FROM stock_levels
    WHERE variant_id = ${cup}`)
  expect(level).toEqual({ on_hand: 5, reserved: 1 })
})

test('a payment that fails leaves the order waiting, and another one pays it', async () => {
  const { id, mine } = await anOrder('test', 15_901)
  await world.sweep('payment-events')
  expect(await now(id)).toMatchObject({
    status: 'pending',
    paymentStatus: 'failed',
    payment: { kind: 'failed', canRetry: true },
  })
  const again = await world.routes.startPayment({
    ...mine,
    body: { paymentMethod: 'bank_transfer' },
  })
  expect(again).toMatchObject({ paymentStatus: 'unpaid', payment: { kind: 'bank_transfer' } })
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
})

test('ten who begin another payment at once begin one', async () => {
  const { id, mine } = await anOrder('bank_transfer')
  await Promise.all(
    Array.from({ length: 10 }, () =>
      world.routes.startPayment({ ...mine, body: { paymentMethod: 'promptpay' } }),
    ),
  )
  expect((await paymentsOf(id)).map(({ status }) => status)).toEqual([
    'cancelled',
    'requires_action',
  ])
  expect(await now(id)).toMatchObject({ payment: { kind: 'promptpay' } })
})

test('another sum than was asked for is put aside, and the order keeps waiting', async () => {
  const { id } = await anOrder('test', 15_906)
  await world.sweep('payment-events')
  expect(await now(id)).toMatchObject({ status: 'pending', paymentStatus: 'failed' })
  const put = await world.rows(sql`SELECT amount_minor::int AS amount, reason
    FROM unmatched_payments WHERE order_id = ${id}`)
  expect(put).toEqual([{ amount: 15_905, reason: 'amount_differs' }])
})

test('an order that nobody pays runs out, once, and gives back what it held', async () => {
  const { id, cup } = await anOrder('bank_transfer')
  world.watch.aheadMs = 4 * DAY_MS
  await Promise.all([world.sweep('order-expiry'), world.sweep('order-expiry')])
  const order = await now(id)
  expect(order).toMatchObject({ status: 'cancelled', paymentStatus: 'unpaid' })
  expect(order.events.map(({ type }) => type)).toEqual([
    'placed',
    'payment_started',
    'payment_expired',
  ])
  const [level] = await world.rows(sql`SELECT reserved FROM stock_levels WHERE variant_id = ${cup}`)
  expect(level).toEqual({ reserved: 0 })
})

test('what was paid at the moment of running out stands', async () => {
  const { id } = await anOrder('test', 15_908)
  world.watch.aheadMs = DAY_MS
  await world.sweep('order-expiry')
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
})

test('running out against payment: whoever wins, nothing is sold twice and no money is lost', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { id } = await anOrder('bank_transfer', 15_000, 1)
    world.watch.aheadMs = 4 * DAY_MS
    await Promise.all([
      world.sweep('order-expiry'),
      orders.markPaid(world.deps, { orderId: id, actor: staff }),
    ])
    expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
    expect(await paidTimes(id)).toBe(1)
    expect(await refundsOf(id)).toEqual([])
    world.watch.aheadMs = 0
  }
  expect(await world.differences()).toEqual([])
})

test('money that comes after the order ran out confirms it while pieces are left', async () => {
  const { id, cup } = await anOrder('bank_transfer', 15_000, 1)
  world.watch.aheadMs = 4 * DAY_MS
  await world.sweep('order-expiry')
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
  const [level] = await world.rows(sql`SELECT reserved FROM stock_levels WHERE variant_id = ${cup}`)
  expect(level).toEqual({ reserved: 1 })
})

test('money that comes when the pieces were sold to others goes back', async () => {
  const { id, cup } = await anOrder('bank_transfer', 15_000, 1)
  world.watch.aheadMs = 4 * DAY_MS
  await world.sweep('order-expiry')
  world.watch.aheadMs = 0
  await placeIn(world, await world.shopperWith([[cup, 1]]))
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ status: 'cancelled', paymentStatus: 'paid' })
  const [payment] = await paymentsOf(id)
  expect(await refundsOf(id)).toEqual([
    {
      status: 'pending',
      amount: 15_000,
      reason: 'out_of_stock',
      key: `refund:${payment?.id}:1`,
    },
  ])
  expect(await world.differences()).toEqual([])
})

test('money for an order that was cancelled goes back, once, when staff have sent it', async () => {
  const { id, mine } = await anOrder('bank_transfer')
  await world.routes.cancelOrder({ ...mine, body: { reason: 'Changed my mind' } })
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  await orders.markPaid(world.deps, { orderId: id, actor: staff }).catch(() => null)
  expect(await now(id)).toMatchObject({ status: 'cancelled' })
  expect(await refundsOf(id)).toMatchObject([{ amount: 15_000, reason: 'order_cancelled' }])
  const [refund] = await world.rows<{ id: number }>(
    sql`SELECT id FROM refunds WHERE order_id = ${id}`,
  )
  const refundId = refund?.id ?? 0
  await orders.confirmRefund(world.deps, { orderId: id, refundId, actor: staff })
  expect(await now(id)).toMatchObject({ paymentStatus: 'refunded', refundedMinor: 15_000 })
})

test('paid twice in two ways: the second goes back and the order stands', async () => {
  const { id, mine } = await anOrder('bank_transfer', 15_000)
  const [transfer] = await paymentsOf(id)
  await world.routes.startPayment({ ...mine, body: { paymentMethod: 'test' } })
  await world.sweep('payment-events')
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await refundsOf(id)).toMatchObject([
    { amount: 15_000, reason: 'paid_twice', key: `refund:${transfer?.id}:1` },
  ])
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
})

test('a process that died before it asked the provider is taken up by a sweep', async () => {
  const { id } = await anOrder('bank_transfer')
  await world.db.execute(sql`UPDATE transactions SET provider_ref = NULL, step = NULL,
    status = 'pending', updated_at = now() - interval '5 minutes' WHERE order_id = ${id}`)
  expect(await now(id)).toMatchObject({ payment: { kind: 'waiting' } })
  await world.sweep('unbegun-payments')
  expect(await now(id)).toMatchObject({ payment: { kind: 'bank_transfer' } })
})
