import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Database } from '../../../platform/commerce-database.ts'
import { recordPaymentEvent } from '../events/record-event.ts'

/** What staff saw on the bank's statement, or the courier brought. */
export interface ManualPayment {
  transactionId: number
  amountMinor: number
  currency: Currency
  /** `user:7`. */
  actor: string
}

/** Money that staff sent back by hand for the refund with this key. */
export interface ManualRefund extends ManualPayment {
  /** `refund:<transaction>:<n>`. */
  key: string
}

const paymentEventOf = (transactionId: number) => `manual:${transactionId}`
const refundEventOf = (key: string) => `manual:${key}`

/**
 * Notes that the money of a transaction is there; `settle` makes the order of it. The first note
 * counts: answers false when there is one already.
 */
export async function recordManualPayment(
  db: Pick<Database, 'execute'>,
  { transactionId, amountMinor, currency, actor }: ManualPayment,
): Promise<boolean> {
  return await recordPaymentEvent(db, {
    provider: 'manual',
    eventId: paymentEventOf(transactionId),
    type: 'payment.received',
    providerRef: null,
    transactionId,
    facts: { amountMinor, currency, actor },
  })
}

/** Notes that a refund was sent by hand: only a person can. False: it was noted before. */
export async function recordManualRefund(
  db: Pick<Database, 'execute'>,
  { key, transactionId, amountMinor, currency, actor }: ManualRefund,
): Promise<boolean> {
  return await recordPaymentEvent(db, {
    provider: 'manual',
    eventId: refundEventOf(key),
    type: 'refund.sent',
    providerRef: null,
    transactionId,
    facts: { amountMinor, currency, actor },
  })
}

interface Noted {
  amountMinor: number
  currency: string
}

/** What staff have noted for a transaction; null while nothing has arrived. */
export async function findManualPayment(
  db: Pick<Database, 'execute'>,
  transactionId: number,
): Promise<Noted | null> {
  return await findNote(db, paymentEventOf(transactionId))
}

export async function findManualRefund(
  db: Pick<Database, 'execute'>,
  key: string,
): Promise<Noted | null> {
  return await findNote(db, refundEventOf(key))
}

async function findNote(db: Pick<Database, 'execute'>, eventId: string): Promise<Noted | null> {
  const { rows } = await db.execute(sql`
    SELECT facts FROM payment_events WHERE provider = 'manual' AND event_id = ${eventId}`)
  const [row] = rows as { facts: Noted }[]
  return row?.facts ?? null
}
