import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { aSession, STRIPE_KEYS } from '../../../testing/recorded-stripe.ts'
import { stripeClient } from './client.ts'
import { readStripeWebhook } from './webhook.ts'

const stripe = stripeClient(STRIPE_KEYS)
const SECRET = STRIPE_KEYS.webhookSecret

const told = (type = 'checkout.session.completed', metadata: object = { transactionId: '7' }) =>
  JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type,
    data: { object: aSession({ status: 'complete', payment_status: 'paid', metadata }) },
  })

function signed(payload: string, { secret = SECRET, ageS = 0 } = {}): string {
  const timestamp = Math.floor(Date.now() / 1000) - ageS
  return Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
}

const read = (payload: string, signature?: string) =>
  readStripeWebhook(stripe, SECRET, Buffer.from(payload), {
    ...(signature !== undefined && { 'stripe-signature': signature }),
  })
const refused = expect.objectContaining({ code: 'not_authorised' }) as unknown

describe('what Stripe signed', () => {
  test('is an event with ids, states and amounts', () => {
    expect(read(told(), signed(told()))).toEqual({
      provider: 'stripe',
      eventId: 'evt_1',
      type: 'checkout.session.completed',
      providerRef: 'cs_test_a1',
      transactionId: 7,
      facts: { status: 'complete', paymentStatus: 'paid', amount: 129_000, currency: 'thb' },
    })
  })

  test('of other kinds, or of somebody else’s sale, is of no concern', () => {
    const other = told('customer.created')
    const foreign = told('checkout.session.completed', {})
    const higher = told('checkout.session.completed', { transactionId: '99999999999' })
    expect(read(other, signed(other))).toBeNull()
    expect(read(foreign, signed(foreign))).toBeNull()
    expect(read(higher, signed(higher))).toBeNull()
  })
})

describe('what Stripe did not sign, or long ago', () => {
  test('forged with another secret', () => {
    const forged = signed(told(), { secret: 'whsec_somebodyelse0123456789abcd' })
    expect(() => read(told(), forged)).toThrow(refused)
  })

  test('altered by one character', () => {
    const altered = told().replace('"7"', '"8"')
    expect(() => read(altered, signed(told()))).toThrow(refused)
  })

  test('stale', () => {
    expect(() => read(told(), signed(told(), { ageS: 301 }))).toThrow(refused)
  })

  test.each([undefined, '', 'nonsense', 't=1,v1=', 'v1=abc'])('with the signature %s', (header) => {
    expect(() => read(told(), header)).toThrow(refused)
  })
})
