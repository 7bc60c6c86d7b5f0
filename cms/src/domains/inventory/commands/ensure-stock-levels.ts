import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { MAIN_LOCATION } from '../rules.ts'

interface EnsureStockLevels {
  tx: Tx
  variantIds: number[]
}

/** Gives each variant a row to count on, at zero, unless it has one. Unknown ids are passed over. */
export async function ensureStockLevels({ tx, variantIds }: EnsureStockLevels): Promise<void> {
  if (variantIds.length === 0) return
  await tx.execute(sql`
    INSERT INTO stock_levels (variant_id, location)
    SELECT id, ${MAIN_LOCATION} FROM variants WHERE id = ANY(${sql.param(variantIds)}::int[])
    ON CONFLICT (variant_id, location) DO NOTHING`)
}
