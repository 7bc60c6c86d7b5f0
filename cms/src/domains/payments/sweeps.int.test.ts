import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startPaymentWorld, type PaymentWorld } from '../../testing/payment-world.ts'
import { recordPaymentEvent } from './events/record-event.ts'
import { workEvents, type Settle } from './events/work-events.ts'
import { paymentProviders } from './providers.ts'
import { reconcilePayments } from './reconcile.ts'

let world: PaymentWorld
let settled: number[] = []
beforeAll(async () => {
  world = await startPaymentWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  settled = []
  await world.client.query('DELETE FROM payment_events; DELETE FROM transactions')
})

const noteIt: Settle = (id) => Promise.resolve(void settled.push(id))
const deps = (settle: Settle = noteIt) => ({
  db: world.db,
  providers: paymentProviders({ db: world.db, stripe: null, isTestOn: true }),
  settle,
})

async function told(transactionId: number, eventId: string): Promise<void> {
  await recordPaymentEvent(world.db, {
    provider: 'test',
    eventId,
    type: 'payment.decided',
    providerRef: `test_${transactionId}`,
    transactionId,
    facts: {},
  })
}
const waiting = async () =>
  await world.rows<{ attempts: number; error: string | null; wait: number }>(
    `SELECT attempts, error, round(extract(epoch FROM next_attempt_at - now()))::int AS wait
       FROM payment_events WHERE processed_at IS NULL ORDER BY id`,
  )
const sorted = (ids: number[]) => ids.toSorted((a, b) => a - b)
const idsOf = (payments: { id: number }[]) => sorted(payments.map(({ id }) => id))
/** The column keeps milliseconds and rounds: now may be a moment ahead. */
const forward = () =>
  world.client.query("UPDATE payment_events SET next_attempt_at = now() - interval '1 second'")

describe('what providers told', () => {
  test('is worked off once, however many work at it', async () => {
    const payments = await Promise.all(Array.from({ length: 30 }, () => world.aPayment()))
    for (const { id } of payments) await told(id, `evt_${id}`)
    let done = 0
    do {
      const turns = await Promise.all(Array.from({ length: 4 }, () => workEvents(deps())))
      done = turns.reduce((sum, turn) => sum + turn, 0)
    } while (done > 0)
    expect(sorted(settled)).toEqual(idsOf(payments))
    expect(await waiting()).toEqual([])
  })

  test('is tried again later, ever more rarely, and holds nobody else up', async () => {
    const [first, second] = [await world.aPayment(), await world.aPayment()]
    await told(first.id, 'evt_1')
    await told(second.id, 'evt_2')
    const dead: Settle = async (id) => {
      if (id === first.id) throw new Error('the provider is away')
      await noteIt(id)
    }
    await forward()
    expect(await workEvents(deps(dead))).toBe(2)
    expect(settled).toEqual([second.id])
    expect(await waiting()).toEqual([{ attempts: 1, error: 'Error', wait: 2 }])
    expect(await workEvents(deps(dead))).toBe(0)
    await forward()
    await workEvents(deps(dead))
    expect((await waiting())[0]).toMatchObject({ attempts: 2, wait: 4 })
    await forward()
    await workEvents(deps())
    expect(await waiting()).toEqual([])
    expect(settled).toEqual([second.id, first.id])
  })

  test('comes back when its worker died, not before', async () => {
    const { id } = await world.aPayment()
    await told(id, 'evt_1')
    const killed = new Promise<never>(() => undefined)
    void workEvents(deps(() => killed))
    await expect.poll(async () => (await waiting())[0]?.attempts).toBe(1)
    expect(await workEvents(deps())).toBe(0)
    await forward()
    expect(await workEvents(deps())).toBe(1)
    expect(settled).toEqual([id])
  })
})

describe('what providers forgot to tell', () => {
  const age = (id: number, created: string, asked = created) =>
    world.client.query(
      `UPDATE transactions SET created_at = now() - $2::interval, updated_at = now() - $3::interval
        WHERE id = $1`,
      [id, created, asked],
    )

  test('is asked for after two minutes, and not again at once', async () => {
    const { id } = await world.aPayment({ status: 'processing' })
    await age(id, '119 seconds')
    expect(await reconcilePayments(deps())).toBe(0)
    await age(id, '121 seconds')
    expect(await reconcilePayments(deps())).toBe(1)
    expect(await reconcilePayments(deps())).toBe(0)
    expect(settled).toEqual([id])
  })

  test('is asked for ever more rarely as a payment grows old', async () => {
    const { id } = await world.aPayment({ status: 'requires_action' })
    await age(id, '4 hours', '50 minutes')
    expect(await reconcilePayments(deps())).toBe(0)
    await age(id, '4 hours', '61 minutes')
    expect(await reconcilePayments(deps())).toBe(1)
  })

  test('of payments that are over, or that staff speak for, nothing is asked', async () => {
    const over = ['succeeded', 'failed', 'cancelled', 'expired', 'authorized']
    const payments = [
      ...(await Promise.all(over.map((status) => world.aPayment({ status })))),
      await world.aPayment({ provider: 'manual', method: 'promptpay', status: 'requires_action' }),
    ]
    for (const { id } of payments) await age(id, '1 hour')
    expect(await reconcilePayments(deps())).toBe(0)
  })

  test('one payment that cannot be settled does not keep the others waiting', async () => {
    const payments = [await world.aPayment(), await world.aPayment(), await world.aPayment()]
    for (const { id } of payments) await age(id, '1 hour')
    const dead: Settle = async (id) => {
      if (id === payments[0]!.id) throw new Error('the provider is away')
      await noteIt(id)
    }
    expect(await reconcilePayments(deps(dead))).toBe(3)
    expect(sorted(settled)).toEqual(idsOf(payments.slice(1)))
  })

  test('two who ask at once ask about different payments', async () => {
    const payments = await Promise.all(Array.from({ length: 20 }, () => world.aPayment()))
    for (const { id } of payments) await age(id, '1 hour')
    await Promise.all([reconcilePayments(deps()), reconcilePayments(deps())])
    expect(sorted(settled)).toEqual(idsOf(payments))
  })
})
