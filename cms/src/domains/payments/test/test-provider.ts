import { setTimeout as sleep } from 'node:timers/promises'
import { env } from '../../../env.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import { recordPaymentEvent } from '../events/record-event.ts'
import type {
  InitiatedPayment,
  InitiatePayment,
  PaymentProvider,
  PaymentReading,
  PaymentTransaction,
  RefundPayment,
  RefundResult,
} from '../provider.ts'
import { behaviourOf, type TestBehaviour } from './behaviour.ts'
import {
  decideTestPayment,
  ensureTestPayment,
  findTestPayment,
  refundTestPayment,
  type TestPayment,
} from './test-payments.ts'
import { readTestWebhook } from './test-webhook.ts'

const LATE_MS = 1_500
const DECIDES_AFTER_MS = 3_000

type Executor = Pick<Database, 'execute'>

/**
 * A provider that does on demand what real ones do on bad days (`behaviour.ts`). Its memory is the
 * table `test_payments`, so it outlives our crashes as a real one does. Refuses to exist in
 * production.
 */
export function testProvider({ db }: { db: Executor }): PaymentProvider {
  if (env.NODE_ENV === 'production') {
    throw new Error('The test provider does not run in production')
  }
  return {
    name: 'test',
    methods: ['test'],
    isAvailable: (_method, { amountMinor }) => Promise.resolve(amountMinor > 0),
    initiatePayment: (input) => initiate(db, input),
    readPayment: (transaction) => read(db, transaction),
    cancelPayment: (transaction) => cancel(db, transaction),
    refundPayment: (refund) => payBack(db, refund),
    readRefund: (refund) => readRefund(db, refund),
    readWebhook: (raw, headers) => Promise.resolve(readTestWebhook(raw, headers)),
  }
}

const WAITS = new Set<TestBehaviour>(['slow', 'undecided', 'too_late_to_cancel'])

async function initiate(db: Executor, input: InitiatePayment): Promise<InitiatedPayment> {
  const { transaction, key } = input
  const behaviour = behaviourOf(transaction)
  const decided = behaviour === 'fails' ? 'failed' : 'succeeded'
  const { ref, isNew } = await ensureTestPayment(db, {
    key,
    transaction,
    behaviour,
    amountMinor: transaction.amountMinor - (behaviour === 'takes_less' ? 1 : 0),
    state: WAITS.has(behaviour) ? 'requires_action' : decided,
  })
  if (behaviour === 'dies' && isNew) throw new DomainError('payment_provider', { ref })
  if (behaviour === 'slow' && isNew) await sleep(LATE_MS)
  // A real one does not die with us: it keeps calling until it is heard.
  if (!WAITS.has(behaviour)) await callBack(db, ref, transaction.id, behaviour)
  return { providerRef: ref, status: 'processing', step: { kind: 'waiting' } }
}

/** As a webhook would: nothing but the event. */
async function callBack(
  db: Executor,
  ref: string,
  transactionId: number,
  behaviour: TestBehaviour,
): Promise<void> {
  if (behaviour === 'silent') return
  const times = behaviour === 'calls_twice' ? 2 : 1
  for (let n = 1; n <= times; n += 1) {
    await recordPaymentEvent(db, {
      provider: 'test',
      eventId: `${ref}:${n}`,
      type: 'payment.decided',
      providerRef: ref,
      transactionId,
      facts: {},
    })
  }
}

async function read(db: Executor, transaction: PaymentTransaction): Promise<PaymentReading> {
  const { providerRef, amountMinor, currency } = transaction
  if (providerRef === null) return { status: 'pending', amountMinor, currency }
  const payment = await findTestPayment(db, providerRef)
  if (payment.metadata.behaviour === 'slow' && payment.ageMs >= DECIDES_AFTER_MS) {
    await decideTestPayment(db, providerRef, 'succeeded')
    return readingOf(await findTestPayment(db, providerRef))
  }
  return readingOf(payment)
}

function readingOf({ state: status, amountMinor, currency }: TestPayment): PaymentReading {
  const error = status === 'failed' ? { error: 'card_declined' } : {}
  return { status, amountMinor, currency, ...error }
}

async function cancel(db: Executor, transaction: PaymentTransaction): Promise<PaymentReading> {
  const { providerRef, amountMinor, currency } = transaction
  if (providerRef === null) return { status: 'cancelled', amountMinor, currency }
  const isTooLate = behaviourOf(transaction) === 'too_late_to_cancel'
  await decideTestPayment(db, providerRef, isTooLate ? 'succeeded' : 'cancelled')
  return await read(db, transaction)
}

async function payBack(db: Executor, refund: RefundPayment): Promise<RefundResult> {
  const { transaction, amountMinor, key } = refund
  const behaviour = behaviourOf(transaction)
  const ref = transaction.providerRef
  if (ref === null || behaviour === 'refund_fails') return failed(key)
  const outcome = await refundTestPayment(db, { ref, key, amountMinor })
  if (outcome === 'refused') return failed(key)
  const isLate = behaviour === 'refund_slow' && outcome === 'made'
  return { providerRef: refundRef(key), status: isLate ? 'pending' : 'succeeded' }
}

async function readRefund(
  db: Executor,
  { transaction, key }: RefundPayment,
): Promise<RefundResult> {
  if (transaction.providerRef === null) return failed(key)
  const { metadata } = await findTestPayment(db, transaction.providerRef)
  if (metadata.refunds?.[key] === undefined) return failed(key)
  return { providerRef: refundRef(key), status: 'succeeded' }
}

const refundRef = (key: string) => `test_${key}`
const failed = (key: string): RefundResult => ({
  providerRef: refundRef(key),
  status: 'failed',
  error: 'refund_refused',
})
