import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { take, type WantedLine } from './reserve.ts'

/**
 * The order is paid, or will be on delivery: its pieces are kept until they are sent. Lines whose
 * reservation ran out are reserved again. Throws `out_of_stock` with the `shortages` when that is
 * not possible any more; what was still held is committed then, nothing else is written, and the
 * transaction can go on (cancel and refund). Doing it twice changes nothing.
 */
export async function commitReservations(tx: Tx, orderId: number): Promise<void> {
  await tx.execute(sql`
    UPDATE reservations SET status = 'committed', expires_at = NULL, updated_at = now()
     WHERE order_id = ${orderId} AND status = 'held'`)
  const lines = await expiredLines(tx, orderId)
  if (lines.length > 0) await take(tx, { orderId, lines, expiresAt: null, status: 'committed' })
}

/** Lines of which nothing but expired reservations is left. */
async function expiredLines(tx: Tx, orderId: number): Promise<WantedLine[]> {
  const { rows } = await tx.execute<WantedLine & Record<string, unknown>>(sql`
    SELECT r.order_line_id AS "orderLineId", s.variant_id AS "variantId",
           sum(r.quantity)::int AS quantity, min(v.sku) AS title
      FROM reservations r JOIN stock_levels s ON s.id = r.stock_level_id
      JOIN variants v ON v.id = s.variant_id
     WHERE r.order_id = ${orderId}
     GROUP BY r.order_line_id, s.variant_id
    HAVING bool_and(r.status = 'expired')
     ORDER BY r.order_line_id`)
  return rows
}
