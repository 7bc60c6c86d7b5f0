import { sql } from '@payloadcms/db-postgres/drizzle'
import { StaffError } from '../../../platform/errors.ts'
import type { EventCause } from '../../../outbox/tables.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { MAIN_LOCATION } from '../rules.ts'
import { ensureStockLevels } from './ensure-stock-levels.ts'
import { lockLevels, type Level } from './levels.ts'

/** In the outbox a count is a change of its variant. */
export function causeOfLevel({ variantId, sku }: Level): EventCause {
  return { collection: 'variants', id: variantId, title: sku }
}

/** One level, and all levels of its variant. */
interface LockedLevel {
  level: Level
  levels: Level[]
}

/**
 * The variant's stock, all places of it, held until the transaction ends. Throws
 * `variant_not_found` or `location_not_found`.
 */
export async function lockLevel(tx: Tx, variantId: number, location: string): Promise<LockedLevel> {
  if (location !== MAIN_LOCATION) await holdLocation(tx, location)
  const found = await findAndLock(tx, variantId, location)
  if (found) return found
  // Written past the hooks, as an import does, or new in this place: it has no row yet.
  await ensureStockLevels({ tx, variantIds: [variantId], location })
  const made = await findAndLock(tx, variantId, location)
  if (!made) throw new StaffError('variant_not_found', { variantId })
  return made
}

/** Nobody can delete the place while something is counted into it. */
async function holdLocation(tx: Tx, location: string): Promise<void> {
  const { rows } = await tx.execute(
    sql`SELECT 1 FROM stock_locations WHERE key = ${location} FOR KEY SHARE`,
  )
  if (rows.length === 0) throw new StaffError('location_not_found', { location })
}

async function findAndLock(
  tx: Tx,
  variantId: number,
  location: string,
): Promise<LockedLevel | null> {
  const levels = await lockLevels(tx, [variantId])
  const level = levels.find((one) => one.location === location)
  return level ? { level, levels } : null
}
