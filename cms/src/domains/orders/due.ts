import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'

/**
 * What is still to come for the order `o`, in minor units: its sum less what was forgiven and what
 * is here. Of an order that waits only what stays here counts; one that is confirmed does not owe
 * again what was refunded of it; one that is over owes nothing.
 */
export const DUE_MINOR: SQL = sql`(
  SELECT CASE
    WHEN o.status = 'pending' THEN greatest(0, n.needed - t.captured + r.going)
    WHEN o.status = 'processing' THEN greatest(0, n.needed - t.captured)
    ELSE 0 END::float8
  FROM (SELECT o.amount - coalesce(o.forgiven, 0) AS needed) n,
    LATERAL (SELECT coalesce(sum(amount), 0) AS captured FROM transactions
      WHERE order_id = o.id AND status = 'succeeded') t,
    LATERAL (SELECT coalesce(sum(amount_minor), 0) AS going FROM refunds
      WHERE order_id = o.id AND status <> 'failed') r)`

/** What is still to come for an order. Hold its lock when you decide by it. */
export async function dueOf(tx: Pick<Tx, 'execute'>, orderId: number): Promise<number> {
  const { rows } = await tx.execute<{ due: number }>(sql`
    SELECT ${DUE_MINOR} AS due FROM orders o WHERE o.id = ${orderId}`)
  return rows[0]?.due ?? 0
}
