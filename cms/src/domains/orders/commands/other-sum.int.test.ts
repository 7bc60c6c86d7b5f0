import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeOf, placeIn, startOrderWorld, type OrderWorld } from '../../../testing/order-world.ts'
import type * as Orders from '../index.ts'
import type * as Taking from './take-other-sum.ts'

let world: OrderWorld
let orders: typeof Orders
let taking: typeof Taking
beforeAll(async () => {
  world = await startOrderWorld()
  orders = await import('../index.ts')
  taking = await import('./take-other-sum.ts')
})
afterAll(() => world.stop())
beforeEach(() => {
  world.watch.aheadMs = 0
})

const DAY_MS = 86_400_000
const staff = 'user:1' as const
const ASKED = 15_000

/** An order of ฿150 for which another sum came by transfer, or was brought by the courier. */
async function received(amountMinor: number, method: 'bank_transfer' | 'cash_on_delivery') {
  const cup = await world.stocked(1)
  const placed = await placeIn(world, await world.shopperWith([[cup, 1]]), { method })
  const id = Number(placed.order.id)
  await orders.markPaid(world.deps, { orderId: id, actor: staff, amountMinor })
  return { id, cup, mine: world.holding(placed), unmatchedId: await unmatchedOf(id) }
}

async function unmatchedOf(id: number): Promise<number> {
  const [row] = await world.rows<{ id: number }>(sql`
    SELECT max(id)::int AS id FROM unmatched_payments WHERE order_id = ${id}`)
  return row?.id ?? 0
}
const take = (unmatchedId: number, how: Taking.WayToTake) =>
  taking.takeOtherSum(world.deps, { unmatchedId, how, actor: staff })
const now = (id: number) => orders.getOrder(world.deps, id)
const paymentsOf = (id: number) =>
  world.rows(sql`SELECT status, amount::int AS amount FROM transactions
    WHERE order_id = ${id} ORDER BY id`)
const refundsOf = (id: number) =>
  world.rows(sql`SELECT amount_minor::int AS amount, reason FROM refunds
    WHERE order_id = ${id} ORDER BY id`)

test('money of another sum waits for people, and nobody is asked to pay again', async () => {
  const { id, unmatchedId } = await received(10_000, 'bank_transfer')
  const waits = { status: 'pending', payment: { kind: 'other_sum', amountMinor: 10_000 } }
  expect(await now(id)).toMatchObject(waits)
  await world.db.execute(sql`UPDATE unmatched_payments
    SET resolved_at = now(), resolved_by = ${staff}, resolution = 'sent back' WHERE id = ${unmatchedId}`)
  expect(await now(id)).toMatchObject({ payment: { kind: 'failed', canRetry: true } })
})

test('a part is booked, the rest is asked for, and with it the order is paid', async () => {
  const { id, unmatchedId } = await received(10_000, 'bank_transfer')
  expect(await take(unmatchedId, 'part')).toBe('part')
  expect(await now(id)).toMatchObject({
    status: 'pending',
    paymentStatus: 'partially_paid',
    dueMinor: 5_000,
    payment: { kind: 'bank_transfer', amountMinor: 5_000 },
  })
  expect(await paymentsOf(id)).toEqual([
    { status: 'succeeded', amount: 10_000 },
    { status: 'requires_action', amount: 5_000 },
  ])
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid', dueMinor: 0 })
  expect(await world.told(String(id))).toEqual([
    'placed',
    'payment_started',
    'partly_paid',
    'payment_started',
    'paid',
  ])
  expect(await refundsOf(id)).toEqual([])
})

test('the rest may come in parts as well, and in another way', async () => {
  const { id, unmatchedId, mine } = await received(10_000, 'bank_transfer')
  await take(unmatchedId, 'part')
  await orders.markPaid(world.deps, { orderId: id, actor: staff, amountMinor: 2_000 })
  await take(await unmatchedOf(id), 'part')
  expect(await now(id)).toMatchObject({ paymentStatus: 'partially_paid', dueMinor: 3_000 })
  const changed = await world.routes.startPayment({ ...mine, body: { paymentMethod: 'promptpay' } })
  expect(changed).toMatchObject({ payment: { kind: 'promptpay', amountMinor: 3_000 } })
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
})

test('a forgiven difference is on the order, in the audit, and refunds stop at what came', async () => {
  const { id, unmatchedId } = await received(14_900, 'bank_transfer')
  expect(await take(unmatchedId, 'full')).toBe('forgiven')
  expect(await now(id)).toMatchObject({
    status: 'processing',
    paymentStatus: 'paid',
    forgivenMinor: 100,
    dueMinor: 0,
  })
  const audited = await world.rows(sql`SELECT actor, changes FROM audit_log
    WHERE action = 'take_other_sum' AND subject_id = ${String(id)}`)
  expect(audited).toEqual([
    {
      actor: staff,
      changes: {
        received: { from: ASKED, to: 14_900 },
        outcome: { from: null, to: 'forgiven' },
        forgiven: { from: 0, to: 100 },
      },
    },
  ])
  const refund = { orderId: id, actor: staff, reason: null }
  const tooMuch = orders.refundOrder(world.deps, { ...refund, amountMinor: ASKED })
  await expect(tooMuch.catch(codeOf)).resolves.toBe('order_state')
  await orders.refundOrder(world.deps, { ...refund, amountMinor: 14_900 })
  await world.db.execute(sql`UPDATE refunds SET status = 'pending' WHERE order_id = ${id}`)
  const [row] = await world.rows<{ id: number }>(sql`SELECT id FROM refunds WHERE order_id = ${id}`)
  const sent = { orderId: id, refundId: row?.id ?? 0, actor: staff }
  await orders.confirmRefund(world.deps, sent)
  expect(await now(id)).toMatchObject({ paymentStatus: 'refunded', refundedMinor: 14_900 })
})

test('what is too much goes back, and the order is paid', async () => {
  const { id, unmatchedId } = await received(16_000, 'bank_transfer')
  expect(await take(unmatchedId, 'full')).toBe('surplus')
  expect(await refundsOf(id)).toEqual([{ amount: 1_000, reason: 'paid_too_much' }])
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
})

test('sent back, the order waits for all of it again, and can be paid', async () => {
  const { id, unmatchedId, mine } = await received(10_000, 'bank_transfer')
  expect(await take(unmatchedId, 'refund')).toBe('refund')
  expect(await refundsOf(id)).toEqual([{ amount: 10_000, reason: 'amount_differs' }])
  expect(await now(id)).toMatchObject({ status: 'pending', dueMinor: ASKED })
  const again = await world.routes.startPayment({
    ...mine,
    body: { paymentMethod: 'bank_transfer' },
  })
  expect(again).toMatchObject({ payment: { amountMinor: ASKED } })
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
  expect(await refundsOf(id)).toHaveLength(1)
})

test.each(['part', 'full', 'refund'] as const)('two clicks on %s do it once', async (how) => {
  const { id, unmatchedId } = await received(10_000, 'bank_transfer')
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => take(unmatchedId, how).catch(codeOf)),
  )
  expect(answers.filter((answer) => answer !== 'order_state')).toHaveLength(1)
  const payments = await paymentsOf(id)
  expect(payments.filter(({ status }) => status === 'succeeded')).toEqual([
    { status: 'succeeded', amount: 10_000 },
  ])
  expect(payments).toHaveLength(how === 'part' ? 2 : 1)
  expect(await refundsOf(id)).toHaveLength(how === 'refund' ? 1 : 0)
})

test('two who decide differently at once: one decision counts', async () => {
  const { id, unmatchedId } = await received(10_000, 'bank_transfer')
  const ways = ['part', 'full', 'refund'] as const
  const answers = await Promise.all(ways.map((how) => take(unmatchedId, how).catch(codeOf)))
  expect(answers.filter((answer) => answer !== 'order_state')).toHaveLength(1)
  const [row] = await world.rows<{ held: number }>(sql`
    SELECT (SELECT sum(amount) FROM transactions WHERE order_id = ${id} AND status = 'succeeded')
      ::int AS held`)
  expect(row).toEqual({ held: 10_000 })
})

test('refused: what is nothing, what is no part, and what the order does not need any more', async () => {
  await expect(take(999_999, 'part').catch(codeOf)).resolves.toBe('order_state')
  const much = await received(16_000, 'bank_transfer')
  await expect(take(much.unmatchedId, 'part').catch(codeOf)).resolves.toBe('order_state')
  const paid = await received(10_000, 'bank_transfer')
  await world.routes.startPayment({ ...paid.mine, body: { paymentMethod: 'promptpay' } })
  await orders.markPaid(world.deps, { orderId: paid.id, actor: staff })
  for (const how of ['part', 'full'] as const) {
    await expect(take(paid.unmatchedId, how).catch(codeOf)).resolves.toBe('order_state')
  }
  expect(await take(paid.unmatchedId, 'refund')).toBe('refund')
  expect(await now(paid.id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
})

test('a part replaces the payment of the whole sum that was begun meanwhile', async () => {
  const { id, unmatchedId, mine } = await received(10_000, 'bank_transfer')
  await world.routes.startPayment({ ...mine, body: { paymentMethod: 'promptpay' } })
  await take(unmatchedId, 'part')
  expect(await paymentsOf(id)).toEqual([
    { status: 'succeeded', amount: 10_000 },
    { status: 'cancelled', amount: ASKED },
    { status: 'requires_action', amount: 5_000 },
  ])
})

test('a part of an order that runs out goes back, and late money for the rest does too', async () => {
  const { id, unmatchedId } = await received(10_000, 'bank_transfer')
  await take(unmatchedId, 'part')
  world.watch.aheadMs = 8 * DAY_MS
  await world.sweep('order-expiry')
  expect(await now(id)).toMatchObject({ status: 'cancelled', dueMinor: 0, paymentMethods: [] })
  expect(await refundsOf(id)).toEqual([{ amount: 10_000, reason: 'payment_expired' }])
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ status: 'cancelled' })
  expect(await refundsOf(id)).toEqual([
    { amount: 10_000, reason: 'payment_expired' },
    { amount: 5_000, reason: 'order_cancelled' },
  ])
})

test('of an order that ran out a part is refused, and forgiving the rest revives it', async () => {
  const { id, unmatchedId } = await received(14_900, 'bank_transfer')
  world.watch.aheadMs = 4 * DAY_MS
  await world.sweep('order-expiry')
  await expect(take(unmatchedId, 'part').catch(codeOf)).resolves.toBe('order_state')
  expect(await take(unmatchedId, 'full')).toBe('forgiven')
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'paid' })
  expect(await world.differences()).toEqual([])
})

test('forgiving for an order whose pieces are gone sends the money back', async () => {
  const { id, unmatchedId, cup } = await received(14_900, 'bank_transfer')
  world.watch.aheadMs = 4 * DAY_MS
  await world.sweep('order-expiry')
  world.watch.aheadMs = 0
  await placeIn(world, await world.shopperWith([[cup, 1]]))
  expect(await take(unmatchedId, 'full')).toBe('refund')
  expect(await now(id)).toMatchObject({ status: 'cancelled', forgivenMinor: 0 })
  expect(await refundsOf(id)).toEqual([{ amount: 14_900, reason: 'out_of_stock' }])
})

test('the courier brought too little: the rest is to be brought, and the order was on its way', async () => {
  const { id, unmatchedId } = await received(10_000, 'cash_on_delivery')
  expect(await now(id)).toMatchObject({ status: 'processing', paymentStatus: 'failed' })
  await take(unmatchedId, 'part')
  expect(await now(id)).toMatchObject({
    status: 'processing',
    paymentStatus: 'partially_paid',
    dueMinor: 5_000,
    payment: { kind: 'cash_on_delivery', amountMinor: 5_000 },
  })
  await orders.markPaid(world.deps, { orderId: id, actor: staff })
  expect(await now(id)).toMatchObject({ paymentStatus: 'paid', dueMinor: 0 })
  expect(await refundsOf(id)).toEqual([])
})
