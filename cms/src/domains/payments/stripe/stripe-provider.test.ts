import { describe, expect, test } from 'vitest'
import {
  aSession,
  aStripeError,
  recordedStripe,
  type StripeRequest,
} from '../../../testing/recorded-stripe.ts'
import type { PaymentTransaction } from '../provider.ts'
import { stripeProvider } from './stripe-provider.ts'

const transaction: PaymentTransaction = {
  id: 7,
  orderId: 3,
  orderNumber: 'V-260314-7K3QA',
  provider: 'stripe',
  method: 'card',
  providerRef: 'cs_test_a1',
  amountMinor: 129_000,
  currency: 'THB',
  expiresAt: new Date('2026-03-14T10:15:00Z'),
}
const begin = {
  transaction: { ...transaction, providerRef: null },
  key: 'pay:7',
  locale: 'th',
  email: 'somchai@example.test',
  returnUrl: 'https://shop.example/th/orders/V-260314-7K3QA',
} as const

type Answers = Parameters<typeof recordedStripe>[0]

function stripe(answers: Answers) {
  const setup = recordedStripe(answers)
  const db = { execute: () => Promise.reject(new Error('no database here')) } as never
  return { provider: stripeProvider({ db, setup }), requests: setup.requests }
}

const ok = (body: object) => ({ status: 200, body })
const refusal = (code: string) => ({ status: 400, body: aStripeError(code) })

describe('beginning', () => {
  test('asks for one hosted page with ids alone in its metadata', async () => {
    const { provider, requests } = stripe(() => ok(aSession()))
    expect(await provider.initiatePayment(begin)).toEqual({
      providerRef: 'cs_test_a1',
      status: 'requires_action',
      step: { kind: 'redirect', url: 'https://checkout.stripe.com/c/pay/cs_test_a1' },
    })
    const [{ method, path, headers, form }] = requests as [StripeRequest]
    expect([method, path]).toEqual(['POST', '/v1/checkout/sessions'])
    expect(headers['Idempotency-Key']).toBe('pay:7')
    expect(form).toMatchObject({
      mode: 'payment',
      'allowed_payment_method_types[0]': 'card',
      'line_items[0][price_data][currency]': 'thb',
      'line_items[0][price_data][unit_amount]': '129000',
      'line_items[0][quantity]': '1',
      'metadata[transactionId]': '7',
      'metadata[orderId]': '3',
      'payment_intent_data[metadata][transactionId]': '7',
      locale: 'th',
    })
    const metadata = Object.entries(form).filter(([name]) => name.includes('metadata'))
    expect(metadata.every(([, value]) => /^\d+$/u.test(value))).toBe(true)
  })

  test('a repeat sends the same key and the very same form', async () => {
    const { provider, requests } = stripe(() => ok(aSession()))
    await provider.initiatePayment(begin)
    await provider.initiatePayment(begin)
    const [first, second] = requests as [StripeRequest, StripeRequest]
    expect(second.form).toEqual(first.form)
    expect(second.headers['Idempotency-Key']).toBe(first.headers['Idempotency-Key'])
  })

  test('the page ends later than the half hour that Stripe asks for, even at the last moment', async () => {
    const { provider, requests } = stripe(() => ok(aSession()))
    await provider.initiatePayment(begin)
    const endsAt = Number(requests[0]!.form['expires_at'])
    expect(endsAt).toBeGreaterThanOrEqual(transaction.expiresAt!.getTime() / 1000 + 30 * 60)
  })

  test('a connection that breaks is tried again with the same key', async () => {
    let calls = 0
    const { provider, requests } = stripe(() => (calls++ === 0 ? 'dies' : ok(aSession())))
    expect(await provider.initiatePayment(begin)).toMatchObject({ providerRef: 'cs_test_a1' })
    expect(requests.map(({ headers }) => headers['Idempotency-Key'])).toEqual(['pay:7', 'pay:7'])
  })

  test('a Stripe that stays away is payment_provider', async () => {
    const { provider } = stripe(() => 'dies')
    await expect(provider.initiatePayment(begin)).rejects.toMatchObject({
      code: 'payment_provider',
    })
  })
})

describe('reading', () => {
  const intent = (given: object) => ({ id: 'pi_1', object: 'payment_intent', ...given })
  test.each([
    ['an open page', {}, 'requires_action'],
    ['a page that ended', { status: 'expired' }, 'expired'],
    ['a page that was paid', { status: 'complete', payment_status: 'paid' }, 'succeeded'],
    [
      'a bank that takes its time',
      { status: 'complete', payment_intent: intent({ status: 'processing' }) },
      'processing',
    ],
    [
      'a bank that refused',
      { status: 'complete', payment_intent: intent({ status: 'requires_payment_method' }) },
      'failed',
    ],
  ])('%s', async (_what, session, status) => {
    const { provider } = stripe(() => ok(aSession(session)))
    expect(await provider.readPayment(transaction)).toMatchObject({ status, currency: 'THB' })
  })

  test('what was received counts, not what was asked for', async () => {
    const paid = { status: 'complete', payment_status: 'paid' }
    const { provider } = stripe(() =>
      ok(aSession({ ...paid, payment_intent: intent({ amount_received: 100 }) })),
    )
    expect(await provider.readPayment(transaction)).toEqual({
      status: 'succeeded',
      amountMinor: 100,
      currency: 'THB',
    })
  })

  test('nobody can have paid before there was a page', async () => {
    const { provider, requests } = stripe(() => 'dies')
    const reading = await provider.readPayment({ ...transaction, providerRef: null })
    expect(reading.status).toBe('pending')
    expect(requests).toEqual([])
  })
})

describe('cancelling', () => {
  test('ends the page', async () => {
    const { provider, requests } = stripe(() => ok(aSession({ status: 'expired' })))
    expect(await provider.cancelPayment(transaction)).toMatchObject({ status: 'expired' })
    expect(requests[0]!.path).toBe('/v1/checkout/sessions/cs_test_a1/expire')
  })

  test('comes too late for a page that was paid, and says so', async () => {
    const { provider } = stripe(({ method }) =>
      method === 'POST'
        ? refusal('resource_not_expirable')
        : ok(aSession({ status: 'complete', payment_status: 'paid' })),
    )
    expect(await provider.cancelPayment(transaction)).toMatchObject({ status: 'succeeded' })
  })

  test('is not said to be done while Stripe is away', async () => {
    const { provider } = stripe(() => 'dies')
    await expect(provider.cancelPayment(transaction)).rejects.toMatchObject({
      code: 'payment_provider',
    })
  })
})

describe('paying back', () => {
  const refund = { transaction, amountMinor: 5_000, key: 'refund:7:1' }
  const made = { id: 're_1', object: 'refund', status: 'succeeded', metadata: { key: refund.key } }
  const world = (existing: object[], status = 'succeeded') =>
    stripe(({ method, path }) => {
      if (path.startsWith('/v1/checkout')) return ok(aSession({ payment_intent: 'pi_1' }))
      if (method === 'GET' && path.startsWith('/v1/refunds?')) {
        return ok({ object: 'list', data: existing, has_more: false, url: '/v1/refunds' })
      }
      return ok({ ...made, status })
    })

  test('sends its key and its amount', async () => {
    const { provider, requests } = world([])
    expect(await provider.refundPayment(refund)).toEqual({
      providerRef: 're_1',
      status: 'succeeded',
    })
    const last = requests.at(-1)!
    expect(last.headers['Idempotency-Key']).toBe('refund:7:1')
    expect(last.form).toMatchObject({ payment_intent: 'pi_1', amount: '5000' })
  })

  test('finds what it paid back days ago, when Stripe has forgotten the key', async () => {
    const { provider, requests } = world([made])
    expect(await provider.refundPayment(refund)).toMatchObject({ providerRef: 're_1' })
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([])
  })

  test.each([
    ['pending', 'pending'],
    ['requires_action', 'pending'],
    ['canceled', 'failed'],
    ['failed', 'failed'],
  ])('%s is %s', async (theirs, ours) => {
    const { provider } = world([], theirs)
    expect(await provider.refundPayment(refund)).toMatchObject({ status: ours })
    const again = await provider.readRefund({ ...refund, providerRef: 're_1' })
    expect(again.status).toBe(ours)
  })
})
