import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPaymentWorld, type PaymentWorld } from '../../../testing/payment-world.ts'
import { recordUnmatched, resolveUnmatched, type UnmatchedPayment } from './unmatched.ts'

let world: PaymentWorld
beforeAll(async () => {
  world = await startPaymentWorld()
})
afterAll(() => world.stop())

let count = 0
const money = (): UnmatchedPayment => ({
  provider: 'stripe',
  providerRef: `cs_${++count}`,
  transactionId: null,
  orderId: null,
  amountMinor: 129_000,
  currency: 'THB',
  reason: 'amount_differs',
})
const put = (payment: UnmatchedPayment) =>
  world.db.inTransaction((tx) => recordUnmatched(tx, payment))
const told = (id: number | null) =>
  world.rows(`SELECT 1 FROM commerce_facts WHERE type = 'payment.unmatched' AND data = $1::jsonb`, [
    JSON.stringify({ unmatchedId: id }),
  ])

test('the same money is put aside once, and staff hear of it once', async () => {
  const payment = money()
  const ids = await Promise.all(Array.from({ length: 10 }, () => put(payment)))
  const [id = null, ...more] = ids.filter((one) => one !== null)
  expect(more).toEqual([])
  expect(await told(id)).toHaveLength(1)
})

test('the first to resolve it is the one who did, in the audit as well', async () => {
  const id = (await put(money()))!
  const said = await Promise.all(
    [1, 2, 3].map((n) =>
      resolveUnmatched(world.db, { id, resolution: `sent back ${n}`, actor: `user:${n}` }),
    ),
  )
  expect(said.filter(Boolean)).toHaveLength(1)
  const winner = said.indexOf(true) + 1
  const [row] = await world.rows(
    'SELECT resolved_by, resolution FROM unmatched_payments WHERE id = $1',
    [id],
  )
  expect(row).toEqual({ resolved_by: `user:${winner}`, resolution: `sent back ${winner}` })
  const audited = await world.rows(
    `SELECT actor FROM audit_log WHERE subject = 'unmatched_payments' AND subject_id = $1`,
    [String(id)],
  )
  expect(audited).toEqual([{ actor: `user:${winner}` }])
})

test('what is not there cannot be resolved', async () => {
  const answer = await resolveUnmatched(world.db, { id: 9_999, resolution: 'x', actor: 'user:1' })
  expect(answer).toBe(false)
})
