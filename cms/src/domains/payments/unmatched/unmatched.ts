import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { appendFact } from '../../../outbox/facts.ts'
import { audit } from '../../../platform/audit-log.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { UnmatchedReason } from './reasons.ts'

/** Money that arrived and cannot become an order by itself. */
export interface UnmatchedPayment {
  provider: string
  providerRef: string
  transactionId: number | null
  orderId: number | null
  /** What arrived. */
  amountMinor: number
  /** As the provider says; it may be one in which the shop does not sell. */
  currency: Currency | (string & {})
  reason: UnmatchedReason
}

/**
 * Puts money aside for a person, in the transaction that found it, and tells staff. The same money
 * for the same reason is put aside once: answers null when it was.
 */
export async function recordUnmatched(
  tx: Pick<Tx, 'execute'>,
  payment: UnmatchedPayment,
): Promise<number | null> {
  const { provider, providerRef, transactionId, orderId, amountMinor, currency, reason } = payment
  const { rows } = await tx.execute(sql`
    INSERT INTO unmatched_payments
      (provider, provider_ref, transaction_id, order_id, amount_minor, currency, reason)
    VALUES (${provider}, ${providerRef}, ${transactionId}, ${orderId}, ${amountMinor}, ${currency},
            ${reason})
    ON CONFLICT (provider, provider_ref, reason) DO NOTHING
    RETURNING id::float8 AS id`)
  const [row] = rows as { id: number }[]
  if (row === undefined) return null
  await appendFact(tx, 'payment.unmatched', { unmatchedId: row.id })
  return row.id
}

/** Notes what a person did about it; the first note stays. False: it was resolved before. */
export async function resolveUnmatched(
  db: Database,
  { id, resolution, actor }: { id: number; resolution: string; actor: string },
): Promise<boolean> {
  return await db.inTransaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      UPDATE unmatched_payments
         SET resolved_at = now(), resolved_by = ${actor}, resolution = ${resolution}
       WHERE id = ${id} AND resolved_at IS NULL
      RETURNING id`)
    if (rows.length === 0) return false
    await audit(tx, {
      actor,
      action: 'resolve',
      subject: 'unmatched_payments',
      subjectId: id,
      changes: { resolution: { from: null, to: resolution } },
    })
    return true
  })
}
