import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { listPayments, type PaymentRow } from '../order-row.ts'
import { recordEvent, type Actor } from '../timeline.ts'

/** Money that is to go back. */
export interface QueueRefund {
  orderId: number
  transactionId: number
  amountMinor: number
  currency: Currency
  reason: string | null
  actor: Actor
  /** Pieces that it pays back, by order line. */
  lines?: { lineId: number; quantity: number }[]
}

/** What has been or is being paid back of a payment. */
export async function paidBack(tx: Pick<Tx, 'execute'>, transactionId: number): Promise<number> {
  const { rows } = await tx.execute<{ sum: string }>(sql`
    SELECT coalesce(sum(amount_minor), 0) AS sum FROM refunds
     WHERE transaction_id = ${transactionId} AND status <> 'failed'`)
  return Number(rows[0]?.sum ?? 0)
}

/**
 * What came in for an order and is neither back nor on its way back, by payment, the newest first.
 * Hold the order's lock.
 */
export async function listLeft(
  tx: Pick<Tx, 'execute'>,
  orderId: number,
): Promise<{ payment: PaymentRow; leftMinor: number }[]> {
  const left: { payment: PaymentRow; leftMinor: number }[] = []
  for (const payment of await listPayments(tx, orderId)) {
    if (payment.status !== 'succeeded') continue
    const leftMinor = payment.amountMinor - (await paidBack(tx, payment.id))
    if (leftMinor > 0) left.push({ payment, leftMinor })
  }
  return left
}

/**
 * Writes a refund that the sweep will hand to the provider. The order is locked: of two at once
 * the later sees the former. Refuses with `order_state` what is more than came in and is left.
 */
export async function queueRefund(tx: Tx, refund: QueueRefund): Promise<number> {
  const { orderId, transactionId, amountMinor, currency, reason, actor, lines = [] } = refund
  const { rows } = await tx.execute<{ id: number }>(sql`
    INSERT INTO refunds (order_id, transaction_id, amount_minor, currency, reason, lines,
      idempotency_key, actor)
    SELECT t.order_id, t.id, ${amountMinor}, ${currency}, ${reason},
      ${JSON.stringify(lines)}::jsonb,
      'refund:' || t.id || ':' || (1 + (SELECT count(*) FROM refunds WHERE transaction_id = t.id)),
      ${actor}
    FROM transactions t
    WHERE t.id = ${transactionId} AND t.order_id = ${orderId} AND t.status = 'succeeded'
      AND t.amount >= ${amountMinor}::bigint + (SELECT coalesce(sum(amount_minor), 0) FROM refunds
        WHERE transaction_id = t.id AND status <> 'failed')
    RETURNING id`)
  const [row] = rows
  if (row === undefined) {
    throw new DomainError('order_state', {
      message: 'So much was not paid, or is being paid back already',
      orderId,
      transactionId,
      amountMinor,
    })
  }
  const data = { amountMinor, refundId: row.id }
  await recordEvent(tx, { orderId, type: 'refund_started', actor, data })
  return row.id
}
