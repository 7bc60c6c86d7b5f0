import Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startPaymentWorld, type PaymentWorld } from '../../../testing/payment-world.ts'
import { aSession, recordedStripe, STRIPE_KEYS } from '../../../testing/recorded-stripe.ts'
import type { Providers } from '../provider.ts'
import { paymentProviders } from '../providers.ts'
import { testSignature } from '../test/test-webhook.ts'
import { receiveWebhook } from './receive-webhook.ts'

let world: PaymentWorld
let providers: Providers
let receive: ReturnType<typeof receiveWebhook>
let settled: number[] = []

beforeAll(async () => {
  world = await startPaymentWorld()
  const stripe = recordedStripe(() => ({ status: 200, body: aSession() }))
  providers = paymentProviders({ db: world.db, stripe, isTestOn: true })
  const settle = (id: number) => Promise.resolve(void settled.push(id))
  receive = receiveWebhook({ db: world.db, providers, settle })
})
afterAll(() => world.stop())
beforeEach(async () => {
  await world.client.query('DELETE FROM payment_events')
  settled = []
})

let count = 0
/** A call of Stripe about a transaction, with a fresh event unless one is named. */
function stripeCall({ transactionId, ref, eventId = `evt_${++count}`, ageS = 0 }: StripeCall) {
  const payload = JSON.stringify({
    id: eventId,
    object: 'event',
    type: 'checkout.session.completed',
    data: { object: aSession({ id: ref, metadata: { transactionId: String(transactionId) } }) },
  })
  const secret = STRIPE_KEYS.webhookSecret
  const timestamp = Math.floor(Date.now() / 1000) - ageS
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
  return {
    provider: 'stripe',
    raw: Buffer.from(payload),
    headers: { 'stripe-signature': signature },
  }
}
interface StripeCall {
  transactionId: number
  ref: string
  eventId?: string
  ageS?: number
}
const events = () => world.rows<{ event_id: string }>('SELECT event_id FROM payment_events')
const aCardPayment = (providerRef: string | null) =>
  world.aPayment({ provider: 'stripe', method: 'card', providerRef })

describe('a webhook that is theirs', () => {
  test('is kept and settled at once', async () => {
    const { id } = await aCardPayment('cs_first')
    await receive(stripeCall({ transactionId: id, ref: 'cs_first' }))
    await expect.poll(() => settled).toEqual([id])
    const [event] = await world.rows<Record<string, unknown>>(
      'SELECT transaction_id, provider_ref, facts FROM payment_events',
    )
    expect(event).toMatchObject({ transaction_id: id, provider_ref: 'cs_first' })
    expect(JSON.stringify(event)).not.toContain('@')
  })

  test('has no effect when it is replayed, and is answered all the same', async () => {
    const { id } = await aCardPayment('cs_replayed')
    const call = stripeCall({ transactionId: id, ref: 'cs_replayed' })
    await receive(call)
    await expect.poll(() => settled).toEqual([id])
    for (let n = 0; n < 5; n += 1) await receive(call)
    await Promise.all(Array.from({ length: 20 }, () => receive(call)))
    expect(await events()).toHaveLength(1)
    expect(settled).toEqual([id])
  })

  test('counts once when it comes fifty times at once', async () => {
    const { id } = await aCardPayment('cs_fifty')
    const call = stripeCall({ transactionId: id, ref: 'cs_fifty' })
    await Promise.all(Array.from({ length: 50 }, () => receive(call)))
    await expect.poll(() => settled.length).toBeGreaterThan(0)
    expect(await events()).toHaveLength(1)
  })

  test('tells how the provider calls a payment whose answer we never got', async () => {
    const { id } = await aCardPayment(null)
    await receive(stripeCall({ transactionId: id, ref: 'cs_late_answer' }))
    await expect.poll(() => settled).toEqual([id])
    const [row] = await world.rows('SELECT provider_ref FROM transactions WHERE id = $1', [id])
    expect(row).toEqual({ provider_ref: 'cs_late_answer' })
  })
})

describe('a webhook about a payment that is not ours', () => {
  test('is refused, so that they tell it again', async () => {
    const call = stripeCall({ transactionId: 999_999, ref: 'cs_unknown' })
    await expect(receive(call)).rejects.toMatchObject({ code: 'order_not_found' })
    expect(await events()).toEqual([])
  })

  test('is refused when our id comes with the payment of somebody else', async () => {
    const { id } = await aCardPayment('cs_ours')
    const call = stripeCall({ transactionId: id, ref: 'cs_of_another_shop' })
    await expect(receive(call)).rejects.toMatchObject({ code: 'order_not_found' })
  })

  test('is refused when the payment is at another provider', async () => {
    const { id } = await world.aPayment({ provider: 'test' })
    const call = stripeCall({ transactionId: id, ref: 'cs_other_provider' })
    await expect(receive(call)).rejects.toMatchObject({ code: 'order_not_found' })
  })

  test('is taken when the payment is written down a moment later', async () => {
    const [row] = await world.rows<{ id: number }>('SELECT max(id) + 1 AS id FROM transactions')
    const call = stripeCall({ transactionId: row!.id, ref: 'cs_early' })
    await expect(receive(call)).rejects.toMatchObject({ code: 'order_not_found' })
    const { id } = await aCardPayment('cs_early')
    await receive({ ...call, ...stripeCall({ transactionId: id, ref: 'cs_early' }) })
    await expect.poll(() => settled).toEqual([id])
  })
})

describe('a webhook that is not theirs', () => {
  type Call = ReturnType<typeof stripeCall>
  const signedBySomebody = (raw: Buffer) =>
    Stripe.webhooks.generateTestHeaderString({
      payload: String(raw),
      secret: 'whsec_of_somebody_else_0123456789',
    })
  const bad: [string, (call: Call) => Partial<Call>][] = [
    ['altered', ({ raw }) => ({ raw: Buffer.from(String(raw).replace('129000', '129001')) })],
    ['unsigned', () => ({ headers: { 'stripe-signature': '' } })],
    ['forged', ({ raw }) => ({ headers: { 'stripe-signature': signedBySomebody(raw) } })],
  ]
  test.each(bad)('%s: nothing is kept', async (_what, spoil) => {
    const { id } = await aCardPayment(`cs_bad_${count}`)
    const call = stripeCall({ transactionId: id, ref: `cs_bad_${count}` })
    await expect(receive({ ...call, ...spoil(call) })).rejects.toMatchObject({
      code: 'not_authorised',
    })
    expect(await events()).toEqual([])
  })

  test('stale: nothing is kept', async () => {
    const { id } = await aCardPayment('cs_stale')
    const call = stripeCall({ transactionId: id, ref: 'cs_stale', ageS: 301 })
    await expect(receive(call)).rejects.toMatchObject({ code: 'not_authorised' })
    expect(await events()).toEqual([])
  })

  test('the test provider signs as well', async () => {
    const { id } = await world.aPayment()
    const raw = JSON.stringify({ id: 'evt', ref: 'test_x', transactionId: id })
    const call = { provider: 'test', raw: Buffer.from(raw) }
    await expect(receive({ ...call, headers: {} })).rejects.toMatchObject({
      code: 'not_authorised',
    })
    const stale = testSignature(raw, Date.now() - 301_000)
    await expect(receive({ ...call, headers: stale })).rejects.toMatchObject({
      code: 'not_authorised',
    })
    await receive({ ...call, headers: testSignature(raw) })
    await expect.poll(() => settled).toEqual([id])
  })
})

describe('an address that nobody calls', () => {
  test.each(['paypal', 'manual', '__proto__', ''])('%s', async (provider) => {
    const call = receive({ provider, raw: Buffer.from('{}'), headers: {} })
    await expect(call).rejects.toMatchObject({ code: 'route_not_found' })
  })

  test('a provider that is not set up', async () => {
    const without = paymentProviders({ db: world.db, stripe: null, isTestOn: false })
    const receiveHere = receiveWebhook({
      db: world.db,
      providers: without,
      settle: () => Promise.resolve(),
    })
    for (const provider of ['stripe', 'test']) {
      const call = receiveHere({ provider, raw: Buffer.from('{}'), headers: {} })
      await expect(call).rejects.toMatchObject({ code: 'route_not_found' })
    }
  })
})
