import type { Tx } from '../../../platform/transaction.ts'
import { MAIN_LOCATION, type Reason } from '../rules.ts'
import { ensureStockLevels } from './ensure-stock-levels.ts'
import { keysWritten, writeLedger, type Entry } from './ledger.ts'
import { addChange, changeLevels, lockLevels, type LevelChanges } from './levels.ts'

/** Pieces that come back onto the shelf. */
export interface Restock {
  lines: { variantId: number; quantity: number }[]
  reason: Reason
  /** Who did it: `user:7`. */
  actor: string
  /** Begins the ledger's keys, such as `return:12`; the variant's id follows. */
  key: string
  /** Where they are put; without it the main place. */
  location?: string
}

/**
 * Puts pieces back: on hand and available go up. The same key twice counts once. A variant that
 * has been deleted meanwhile is passed over.
 */
export async function restock(tx: Tx, input: Restock): Promise<void> {
  const { lines, reason, actor, key, location = MAIN_LOCATION } = input
  const variantIds = lines.map(({ variantId }) => variantId)
  await ensureStockLevels({ tx, variantIds, location })
  const levels = await lockLevels(tx, variantIds)
  const keyOf = (variantId: number) => `${key}:${variantId}`
  const done = await keysWritten(tx, variantIds.map(keyOf))
  const changes: LevelChanges = new Map()
  const entries: Entry[] = []
  for (const [variantId, same] of Map.groupBy(lines, (line) => line.variantId)) {
    const level = levels.find((one) => one.variantId === variantId && one.location === location)
    const delta = same.reduce((sum, { quantity }) => sum + quantity, 0)
    const idempotencyKey = keyOf(variantId)
    if (!level || delta <= 0 || done.has(idempotencyKey)) continue
    addChange(changes, level.id, { onHand: delta })
    const onHandAfter = level.onHand + delta
    entries.push({ level, delta, onHandAfter, reason, actor, idempotencyKey })
  }
  await writeLedger(tx, entries)
  await changeLevels(tx, levels, changes)
}
