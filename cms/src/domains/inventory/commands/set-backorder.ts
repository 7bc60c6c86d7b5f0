import { sql } from '@payloadcms/db-postgres/drizzle'
import { StaffError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { refreshListedStock } from '../../catalogue/projection/index.ts'
import { MAIN_LOCATION } from '../rules.ts'
import { causeOfLevel, lockLevel } from './lock-level.ts'

interface SetBackorder {
  tx: Tx
  variantId: number
  backorder: boolean
  /** Somebody waits to see it in the shop: tell readers at once. */
  isAwaited?: boolean
}

/**
 * Says whether a variant can be ordered beyond its stock; the main place owes what is missing. Refuses to stop it while customers wait
 * for more than there are. Answers whether that is new.
 */
export async function setBackorder({
  tx,
  variantId,
  backorder,
  isAwaited = false,
}: SetBackorder): Promise<boolean> {
  const { level } = await lockLevel(tx, variantId, MAIN_LOCATION)
  if (level.backorder === backorder) return false
  if (!backorder && level.reserved > level.onHand) {
    throw new StaffError('stock_below_reserved', { variantId })
  }
  await tx.execute(sql`
    UPDATE stock_levels SET backorder = ${backorder}, updated_at = now() WHERE id = ${level.id}`)
  const cause = causeOfLevel(level)
  await refreshListedStock({ tx, variantIds: [variantId], cause, notify: isAwaited })
  return true
}
