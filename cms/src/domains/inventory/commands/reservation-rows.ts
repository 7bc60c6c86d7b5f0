import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { Portion } from '../allocation.rules.ts'
import type { ReservationStatus } from '../rules.ts'

/** The reservations of an order that are in one state, the oldest first. */
export async function rowsOf(
  tx: Tx,
  orderId: number,
  status: ReservationStatus,
): Promise<Portion[]> {
  const { rows } = await tx.execute<Portion & Record<string, unknown>>(sql`
    SELECT id::int AS id, order_line_id AS "orderLineId", stock_level_id AS "levelId", quantity
      FROM reservations WHERE order_id = ${orderId} AND status = ${status} ORDER BY reservations.id`)
  return rows
}

/** Moves parts of reservations into another state; what is not moved stays behind as a row. */
export async function movePortions(
  tx: Tx,
  portions: Portion[],
  to: ReservationStatus,
): Promise<void> {
  await tx.execute(sql`
    WITH part AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(portions)}::jsonb) AS p(id bigint, quantity int)
    ), rest AS (
      INSERT INTO reservations (order_id, order_line_id, stock_level_id, quantity, status, expires_at)
      SELECT r.order_id, r.order_line_id, r.stock_level_id, r.quantity - p.quantity, r.status,
             r.expires_at
        FROM reservations r JOIN part p ON p.id = r.id WHERE r.quantity > p.quantity
    )
    UPDATE reservations r SET status = ${to}, quantity = p.quantity, updated_at = now()
      FROM part p WHERE p.id = r.id`)
}
