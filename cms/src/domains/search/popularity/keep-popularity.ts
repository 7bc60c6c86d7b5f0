import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { tags } from '@vitrine/shared-types/events/tags'
import type { Tx } from '../../../platform/transaction.ts'
import { announceSearch } from '../merchandising/announce.ts'

/** Pieces sold within so many days count. */
export const POPULAR_DAYS = 90
const COUNTED_EVERY = '55 minutes'

/**
 * Writes how many pieces of each product were sold lately, when that was not done within the hour.
 * `sold` answers `product_id` and `units`, of those that were. Answers how many figures changed;
 * searches learn of them by one event.
 */
export async function keepPopularity(tx: Tx, sold: SQL): Promise<number> {
  const claimed = await tx.execute(sql`
    INSERT INTO product_popularity AS p (product_id, units, counted_at) VALUES (0, 0, now())
    ON CONFLICT (product_id) DO UPDATE SET counted_at = now()
      WHERE p.counted_at < now() - ${COUNTED_EVERY}::interval
    RETURNING 1`)
  if (claimed.rows.length === 0) return 0
  const { rows } = await tx.execute<{ id: number }>(sql`
    WITH sold AS (${sold}), gone AS (
      DELETE FROM product_popularity p WHERE p.product_id > 0
        AND NOT EXISTS (SELECT 1 FROM sold s WHERE s.product_id = p.product_id)
      RETURNING product_id
    ), counted AS (
      INSERT INTO product_popularity AS p (product_id, units, counted_at)
      SELECT product_id, units, now() FROM sold WHERE product_id > 0 ORDER BY product_id
      ON CONFLICT (product_id) DO UPDATE SET units = excluded.units, counted_at = now()
        WHERE p.units <> excluded.units
      RETURNING product_id
    )
    SELECT product_id AS id FROM gone UNION SELECT product_id FROM counted ORDER BY 1`)
  if (rows.length > 0) {
    await announceSearch(tx, [tags.search, ...rows.map(({ id }) => tags.sold(id))], null)
  }
  return rows.length
}
