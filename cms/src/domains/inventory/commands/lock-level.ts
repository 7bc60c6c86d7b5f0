import { sql } from '@payloadcms/db-postgres/drizzle'
import { StaffError } from '../../../platform/errors.ts'
import type { EventCause } from '../../../outbox/tables.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { MAIN_LOCATION } from '../rules.ts'
import { ensureStockLevels } from './ensure-stock-levels.ts'

export interface LevelRow extends Record<string, unknown> {
  id: number
  on_hand: number
  reserved: number
  backorder: boolean
  sku: string
}

/** In the outbox a count is a change of its variant. */
export function causeOfLevel(variantId: number, { sku }: LevelRow): EventCause {
  return { collection: 'variants', id: variantId, title: sku }
}

/** The variant's stock, held until the transaction ends. Throws `variant_not_found`. */
export async function lockLevel(tx: Tx, variantId: number): Promise<LevelRow> {
  const level = await findAndLock(tx, variantId)
  if (level) return level
  // Written past the hooks, as an import does: it has no row yet.
  await ensureStockLevels({ tx, variantIds: [variantId] })
  const made = await findAndLock(tx, variantId)
  if (!made) throw new StaffError('variant_not_found', { variantId })
  return made
}

async function findAndLock(tx: Tx, variantId: number): Promise<LevelRow | undefined> {
  const { rows } = await tx.execute<LevelRow>(sql`
    SELECT l.id, l.on_hand, l.reserved, l.backorder, v.sku
      FROM stock_levels l JOIN variants v ON v.id = l.variant_id
     WHERE l.variant_id = ${variantId} AND l.location = ${MAIN_LOCATION}
       FOR NO KEY UPDATE OF l`)
  return rows[0]
}
