import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { ReservationStatus } from '../rules.ts'
import { changeLevels, lockLevels } from './levels.ts'

/**
 * Gives back what an order holds and has not been packed: it was cancelled. Doing it twice changes
 * nothing.
 */
export async function releaseReservations(tx: Tx, orderId: number): Promise<void> {
  await giveBack(tx, orderId, ['held', 'committed'], 'released')
}

/** Gives back what waited too long for its payment. What was paid meanwhile stays. */
export async function expireReservations(tx: Tx, orderId: number): Promise<void> {
  await giveBack(tx, orderId, ['held'], 'expired')
}

async function giveBack(
  tx: Tx,
  orderId: number,
  from: ReservationStatus[],
  to: ReservationStatus,
): Promise<void> {
  const levels = await lockLevels(tx, await variantsOf(tx, orderId))
  // The levels are locked: of two at once, the later one finds nothing left to give back.
  const { rows } = await tx.execute<{ level_id: number; quantity: number }>(sql`
    WITH moved AS (
      UPDATE reservations SET status = ${to}, expires_at = NULL, updated_at = now()
       WHERE order_id = ${orderId} AND status = ANY(${sql.param(from)}::text[])
      RETURNING stock_level_id, quantity
    )
    SELECT stock_level_id AS level_id, sum(quantity)::int AS quantity
      FROM moved GROUP BY stock_level_id`)
  const changes = rows.map(({ level_id, quantity }) => [level_id, { reserved: -quantity }] as const)
  await changeLevels(tx, levels, new Map(changes))
}

/** Of which variants an order has, or had, reservations. */
export async function variantsOf(tx: Tx, orderId: number): Promise<number[]> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    SELECT DISTINCT s.variant_id AS id
      FROM reservations r JOIN stock_levels s ON s.id = r.stock_level_id
     WHERE r.order_id = ${orderId}`)
  return rows.map(({ id }) => id)
}
