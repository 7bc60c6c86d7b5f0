import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import { recordManualRefund } from '../../payments/index.ts'
import type { CommerceDeps } from '../deps.ts'
import type { Actor } from '../timeline.ts'
import { workRefunds } from './work-refunds.ts'

interface Waiting extends Record<string, unknown> {
  transactionId: number
  amountMinor: number
  currency: Currency
  key: string
}

/**
 * Staff have sent the money of a refund back by hand: a transfer has no provider that could. The
 * note is kept first, then the queue finds it. Throws `order_state` for a refund that does not
 * wait for a person.
 */
export async function confirmRefund(
  deps: CommerceDeps,
  { orderId, refundId, actor }: { orderId: number; refundId: number; actor: Actor },
): Promise<void> {
  await deps.db.inTransaction(async (tx) => {
    const { rows } = await tx.execute<Waiting>(sql`
      UPDATE refunds r SET attempts = 0 FROM transactions t
       WHERE r.id = ${refundId} AND r.order_id = ${orderId} AND r.status = 'pending'
         AND t.id = r.transaction_id AND t.provider = 'manual'
      RETURNING t.id AS "transactionId", r.amount_minor::float8 AS "amountMinor", r.currency,
        r.idempotency_key AS key`)
    const [refund] = rows
    if (refund === undefined) throw new DomainError('order_state', { orderId, refundId })
    if (!(await recordManualRefund(tx, { ...refund, actor }))) return
    const changes = { status: { from: 'pending', to: 'sent' } }
    await audit(tx, { actor, action: 'refund', subject: 'refunds', subjectId: refundId, changes })
  })
  await workRefunds(deps)
}
