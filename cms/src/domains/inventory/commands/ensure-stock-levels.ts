import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { MAIN_LOCATION } from '../rules.ts'

interface EnsureStockLevels {
  tx: Tx
  variantIds: number[]
  location?: string
}

/** Gives each variant a row to count on, at zero, unless it has one. Unknown ids are passed over. */
export async function ensureStockLevels({
  tx,
  variantIds,
  location = MAIN_LOCATION,
}: EnsureStockLevels): Promise<void> {
  if (variantIds.length === 0) return
  await tx.execute(sql`
    INSERT INTO stock_levels (variant_id, location)
    SELECT id, ${location} FROM variants WHERE id = ANY(${sql.param(variantIds)}::int[]) ORDER BY id
    ON CONFLICT (variant_id, location) DO NOTHING`)
}
