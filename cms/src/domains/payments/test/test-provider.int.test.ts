import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentWorld, type PaymentWorld } from '../../../testing/payment-world.ts'
import type { PaymentProvider, PaymentTransaction } from '../provider.ts'
import { decideTestPayment } from './test-payments.ts'
import { testProvider } from './test-provider.ts'

let world: PaymentWorld
let provider: PaymentProvider
beforeAll(async () => {
  world = await startPaymentWorld()
  provider = testProvider({ db: world.db })
})
afterAll(() => world.stop())

/** A payment that does what its last three digits say. */
const ending = (digits: number) => world.aPayment({ amountMinor: 50_000 + digits })

async function begin(transaction: PaymentTransaction): Promise<PaymentTransaction> {
  const { providerRef } = await provider.initiatePayment({
    transaction,
    key: `pay:${transaction.id}`,
    locale: 'en',
    email: null,
    returnUrl: 'https://shop.example/en/orders/x',
  })
  return { ...transaction, providerRef }
}
const read = async (transaction: PaymentTransaction) =>
  (await provider.readPayment(transaction)).status
const calls = (transactionId: number) =>
  world.rows('SELECT event_id FROM payment_events WHERE transaction_id = $1', [transactionId])
const refund = (transaction: PaymentTransaction, amountMinor = 100, n = 1) => ({
  transaction,
  amountMinor,
  key: `refund:${transaction.id}:${n}`,
})

describe('beginning', () => {
  test('succeeds, says so, and calls back', async () => {
    const payment = await begin(await ending(0))
    expect(await read(payment)).toBe('succeeded')
    expect(await calls(payment.id)).toHaveLength(1)
  })

  test('with the same key fifty times at once is one payment', async () => {
    const payment = await ending(0)
    const begun = await Promise.all(Array.from({ length: 50 }, () => begin(payment)))
    expect(new Set(begun.map(({ providerRef }) => providerRef)).size).toBe(1)
    const [row] = await world.rows<{ count: string }>(
      'SELECT count(*) FROM test_payments WHERE idempotency_key = $1',
      [`pay:${payment.id}`],
    )
    expect(row?.count).toBe('1')
    expect(await calls(payment.id)).toHaveLength(1)
  })

  test('an answer that is lost on the way: the same key finds the payment', async () => {
    const payment = await ending(903)
    await expect(begin(payment)).rejects.toMatchObject({ code: 'payment_provider' })
    const found = await begin(payment)
    expect(await begin(payment)).toEqual(found)
    expect(await read(found)).toBe('succeeded')
  })

  test('calls back twice', async () => {
    const { id } = await begin(await ending(904))
    expect(await calls(id)).toHaveLength(2)
  })

  test('says nothing by itself', async () => {
    const payment = await begin(await ending(907))
    expect(await calls(payment.id)).toEqual([])
    expect(await read(payment)).toBe('succeeded')
  })

  test('is declined', async () => {
    const payment = await begin(await ending(901))
    expect(await provider.readPayment(payment)).toMatchObject({
      status: 'failed',
      error: 'card_declined',
    })
  })

  test('takes less than was asked for', async () => {
    const payment = await begin(await ending(906))
    expect(await provider.readPayment(payment)).toMatchObject({
      status: 'succeeded',
      amountMinor: payment.amountMinor - 1,
    })
  })
})

describe('cancelling', () => {
  test('a payment that is open ends it, whatever comes later', async () => {
    const payment = await begin(await ending(905))
    expect(await read(payment)).toBe('requires_action')
    expect(await provider.cancelPayment(payment)).toMatchObject({ status: 'cancelled' })
    expect(await decideTestPayment(world.db, payment.providerRef!, 'succeeded')).toBe(false)
    expect(await read(payment)).toBe('cancelled')
  })

  test('and paying at the same moment: one of them wins, and both are told which', async () => {
    for (let n = 0; n < 10; n += 1) {
      const payment = await begin(await ending(905))
      const [reading, wasPaid] = await Promise.all([
        provider.cancelPayment(payment),
        decideTestPayment(world.db, payment.providerRef!, 'succeeded'),
      ])
      expect(reading.status).toBe(wasPaid ? 'succeeded' : 'cancelled')
    }
  })

  test('a payment that is through comes too late', async () => {
    const payment = await begin(await ending(908))
    expect(await provider.cancelPayment(payment)).toMatchObject({ status: 'succeeded' })
  })
})

describe('paying back', () => {
  test('once for each key, however often', async () => {
    const payment = await begin(await ending(0))
    const results = await Promise.all(
      Array.from({ length: 10 }, () => provider.refundPayment(refund(payment))),
    )
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['succeeded']))
    const [row] = await world.rows('SELECT refunded_minor FROM test_payments WHERE ref = $1', [
      payment.providerRef,
    ])
    expect(row).toEqual({ refunded_minor: '100' })
  })

  test('never more than was taken', async () => {
    const payment = await begin(await ending(0))
    await provider.refundPayment(refund(payment, 49_950, 1))
    expect(await provider.refundPayment(refund(payment, 51, 2))).toMatchObject({ status: 'failed' })
    expect(await provider.refundPayment(refund(payment, 50, 3))).toMatchObject({
      status: 'succeeded',
    })
  })

  test('fails, or takes its time', async () => {
    const failing = await begin(await ending(909))
    expect(await provider.refundPayment(refund(failing))).toMatchObject({ status: 'failed' })
    const slow = await begin(await ending(910))
    expect(await provider.refundPayment(refund(slow))).toMatchObject({ status: 'pending' })
    expect(await provider.readRefund(refund(slow))).toMatchObject({ status: 'succeeded' })
  })
})
