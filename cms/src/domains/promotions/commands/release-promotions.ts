import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { COUNTED, ensureUses, intArray, lockUses } from './uses.ts'

interface Redemption extends Record<string, unknown> {
  promotion_id: number
  coupon_id: number | null
}

/**
 * Gives back what an order used, in the transaction that cancels it. Doing it twice gives back
 * once. Counters are locked before the uses, as in claiming, so that the two cannot deadlock.
 */
export async function releasePromotions(tx: Tx, orderId: number): Promise<void> {
  const found = await tx.execute<Redemption>(sql`
    SELECT promotion_id, coupon_id FROM promotion_redemptions
    WHERE order_id = ${orderId} AND released_at IS NULL`)
  if (found.rows.length === 0) return
  for (const kind of COUNTED) {
    const ids = idsOf(found.rows, kind)
    await ensureUses(tx, kind, ids)
    await lockUses(tx, kind, ids)
  }
  const released = await tx.execute<Redemption>(sql`
    UPDATE promotion_redemptions SET released_at = now()
    WHERE order_id = ${orderId} AND released_at IS NULL
    RETURNING promotion_id, coupon_id`)
  for (const kind of COUNTED) {
    const ids = idsOf(released.rows, kind)
    if (ids.length === 0) continue
    await tx.execute(sql`
      UPDATE ${sql.identifier(`${kind}_uses`)} SET used = greatest(used - 1, 0)
      WHERE ${sql.identifier(`${kind}_id`)} = ANY(${intArray(ids)})`)
  }
}

function idsOf(rows: readonly Redemption[], kind: 'promotion' | 'coupon'): number[] {
  return rows.flatMap((row) => (kind === 'promotion' ? row.promotion_id : (row.coupon_id ?? [])))
}
