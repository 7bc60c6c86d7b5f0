import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import { refreshListedStock } from '../../catalogue/projection/index.ts'

/** More than are sold between two turns; what is left over waits for the next. */
const AT_ONCE = 2_000

/**
 * Brings what the shop lists in line with the sales since it last did so, one write and one event
 * for all that were sold of a product meanwhile. Of several processes each takes other rows; a
 * crash leaves them where they were. Answers how many variants there were.
 */
export async function listChangedStock(db: Database): Promise<number> {
  if (!(await isAnyWaiting(db))) return 0
  return await db.inTransaction(async (tx) => {
    const { rows } = await tx.execute<{ ids: number[] }>(sql`
      WITH taken AS (
        DELETE FROM stock_to_list WHERE id IN (
          SELECT id FROM stock_to_list ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
        RETURNING variant_id
      )
      SELECT coalesce(array_agg(DISTINCT variant_id), '{}') AS ids FROM taken`)
    const variantIds = rows[0]?.ids ?? []
    // Not in the statement above: it would not see a sale that it waited for.
    await refreshListedStock({ tx, variantIds, notify: true })
    return variantIds.length
  })
}

async function isAnyWaiting(db: Database): Promise<boolean> {
  const { rows } = await db.execute<{ is: boolean }>(
    sql`SELECT EXISTS (SELECT FROM stock_to_list) AS is`,
  )
  return rows[0]?.is === true
}
