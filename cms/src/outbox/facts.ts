import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  text,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant } from '../platform/columns.ts'
import type { Tx } from '../platform/transaction.ts'

/**
 * Private facts for those who react (letters, notices, alerts): written with the change, handled
 * after it, at least once. Unlike `store_events` they never leave the CMS.
 */
export const commerceFacts = pgTable(
  'commerce_facts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    type: text('type').notNull(),
    data: jsonb('data').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    handledAt: instant('handled_at'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull().defaultNow(),
    error: text('error'),
  },
  (fact) => [
    index('commerce_facts_waiting_idx')
      .on(fact.nextAttemptAt)
      .where(sql`${fact.handledAt} IS NULL`),
  ],
)

/**
 * Every fact and what it carries: ids and figures, no personal data. Tokens of letters are wiped
 * with the rest of `data` once the fact is handled.
 */
export interface Facts {
  'customer.signed_up': { customerId: number; token: string }
  /** Somebody tried to open an account with the address of this one. */
  'customer.known': { customerId: number }
  'customer.confirmation_asked': { customerId: number; token: string }
  'customer.password_reset_asked': { customerId: number; token: string }
  'customer.password_changed': { customerId: number }
  'customer.email_change_asked': { customerId: number; token: string; email: string }
  'customer.email_changed': { customerId: number; formerEmail: string }
  'customer.session_stolen': { customerId: number; sessionId: string }
  'order.placed': { orderId: number }
  /** A part came in, and the order waits for the rest. */
  'order.partly_paid': { orderId: number; transactionId: number }
  'order.paid': { orderId: number; transactionId: number }
  'order.payment_failed': { orderId: number; transactionId: number }
  'order.payment_expired': { orderId: number }
  /** Taken off an order that goes on; `amountMinor` goes back for them. */
  'order.pieces_cancelled': {
    orderId: number
    amountMinor: number
    pieces: { lineId: number; quantity: number }[]
  }
  'order.cancelled': { orderId: number; reason: string | null }
  'parcel.shipped': { orderId: number; fulfillmentId: number }
  'parcel.delivered': { orderId: number; fulfillmentId: number }
  'refund.succeeded': { orderId: number; refundId: number }
  'refund.failed': { orderId: number; refundId: number }
  'return.requested': { orderId: number; returnId: number }
  'return.decided': { orderId: number; returnId: number }
  'payment.unmatched': { unmatchedId: number }
  /** Pieces became available that were not before. */
  'stock.returned': { variantIds: number[] }
  'stock.low': { variantIds: number[] }
  'stock.audit_failed': { auditId: number }
  'review.written': { reviewId: number }
  'review.decided': { reviewId: number }
}
export type FactType = keyof Facts

/** Writes a fact in the transaction of the change that it tells of. */
export async function appendFact<Type extends FactType>(
  tx: Pick<Tx, 'execute'>,
  type: Type,
  data: Facts[Type],
): Promise<void> {
  await tx.execute(sql`
    INSERT INTO commerce_facts (type, data) VALUES (${type}, ${JSON.stringify(data)}::jsonb)`)
}
