import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'

/** A level whose figures are not what the ledger and the reservations come to. */
export interface Difference {
  stockLevelId: number
  variantId: number
  sku: string
  location: string
  onHand: number
  /** Σ of the ledger. */
  ledger: number
  reserved: number
  /** Σ of the open reservations. */
  promised: number
}

/** What one look at every level found. */
export interface StockAudit {
  checked: number
  differences: Difference[]
}

/** Every level whose figures do not add up; none: all is well. */
export async function auditStock(db: Pick<Tx, 'execute'>): Promise<Difference[]> {
  return (await compareStock(db)).differences
}

/**
 * Compares every level with its ledger and its open reservations, in one statement and so of one
 * moment: a sale under way is either in all of them or in none.
 */
export async function compareStock(db: Pick<Tx, 'execute'>): Promise<StockAudit> {
  const { rows } = await db.execute<{ checked: number; differences: Difference[] }>(sql`
    WITH counted AS (
      SELECT s.id, s.variant_id, s.location, s.on_hand, s.reserved,
             coalesce(m.sum, 0) AS ledger, coalesce(r.sum, 0) AS promised
        FROM stock_levels s
        LEFT JOIN (SELECT stock_level_id, sum(delta)::int AS sum
                     FROM inventory_movements GROUP BY 1) m ON m.stock_level_id = s.id
        LEFT JOIN (SELECT stock_level_id, sum(quantity)::int AS sum FROM reservations
                    WHERE status IN ('held', 'committed') GROUP BY 1) r ON r.stock_level_id = s.id
    ), wrong AS (
      SELECT c.*, v.sku FROM counted c JOIN variants v ON v.id = c.variant_id
       WHERE c.on_hand <> c.ledger OR c.reserved <> c.promised
    )
    SELECT (SELECT count(*)::int FROM counted) AS checked,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('stockLevelId', id, 'variantId', variant_id,
          'sku', sku, 'location', location, 'onHand', on_hand, 'ledger', ledger,
          'reserved', reserved, 'promised', promised) ORDER BY id), '[]'::jsonb) FROM wrong)
        AS differences`)
  const [found] = rows
  if (found === undefined) throw new Error('An audit answers with one row')
  return found
}
