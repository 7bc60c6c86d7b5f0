import { sql } from '@payloadcms/db-postgres/drizzle'
import { StaffError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import {
  decide,
  isSameRequest,
  MAIN_LOCATION,
  requestedAs,
  type Change,
  type Reason,
} from '../rules.ts'
import { changeLevels, type Level } from './levels.ts'
import { causeOfLevel, lockLevel } from './lock-level.ts'

interface Adjustment {
  tx: Tx
  variantId: number
  /** The key of the place; without it the main one. */
  location?: string | undefined
  reason: Reason
  note?: string | undefined
  /** Who did it: `user:7`, `import:shopify`. Never a name or an address. */
  actor: string
  /** The same key twice changes the stock once. */
  idempotencyKey: string
  /** Somebody waits to see it in the shop: tell readers at once. Sales leave it. */
  isAwaited?: boolean
}

/** Either a difference (`delta`) or the number that was counted (`setTo`). */
export type AdjustStock = Adjustment & Change

export interface StockChange {
  onHand: number
  reserved: number
  delta: number
  /** True when the key had been used for this very adjustment before. */
  wasDoneBefore: boolean
}

interface MovementRow extends Record<string, unknown> {
  variant_id: number
  location: string | null
  delta: number
  on_hand_after: number
  reason: Reason
  requested: string
}

/**
 * Changes how many are in stock, writes the ledger and what the shop lists, all in the caller's
 * transaction. Throws a `StaffError`: below zero, below what customers have reserved, a key that
 * was used for something else.
 */
export async function adjustStock(input: AdjustStock): Promise<StockChange> {
  const { variantId, location = MAIN_LOCATION } = input
  const { level, levels } = await lockLevel(input.tx, variantId, location)
  const before = await findMovement(input.tx, input.idempotencyKey)
  if (before !== null) return replay(before, level, input)
  const decision = decide(level.onHand, level.reserved, level.backorder, input)
  if (decision.kind === 'refused') {
    throw new StaffError(decision.code, { variantId, onHand: level.onHand })
  }
  const { onHand, delta } = decision
  await write(input, level, onHand, delta)
  // Counted, and as many as before: nobody has to hear of it.
  if (delta === 0) return { onHand, reserved: level.reserved, delta, wasDoneBefore: false }
  await changeLevels(input.tx, levels, new Map([[level.id, { onHand: delta }]]), {
    counted: { cause: causeOfLevel(level), notify: input.isAwaited === true },
  })
  return { onHand, reserved: level.reserved, delta, wasDoneBefore: false }
}

async function findMovement(tx: Tx, idempotencyKey: string): Promise<MovementRow | null> {
  const { rows } = await tx.execute<MovementRow>(sql`
    SELECT m.variant_id, l.location, m.delta, m.on_hand_after, m.reason, m.requested
      FROM inventory_movements m LEFT JOIN stock_levels l ON l.id = m.stock_level_id
     WHERE m.idempotency_key = ${idempotencyKey}`)
  return rows[0] ?? null
}

function replay(before: MovementRow, level: Level, input: AdjustStock): StockChange {
  const first = {
    variantId: before.variant_id,
    reason: before.reason,
    requested: before.requested,
  }
  if (before.location !== level.location || !isSameRequest(first, input)) {
    throw new StaffError('idempotency_key_reused', { variantId: input.variantId })
  }
  return {
    onHand: before.on_hand_after,
    reserved: level.reserved,
    delta: before.delta,
    wasDoneBefore: true,
  }
}

async function write(
  input: AdjustStock,
  level: Level,
  onHand: number,
  delta: number,
): Promise<void> {
  const { tx, variantId, reason, note, actor, idempotencyKey } = input
  const written = await tx.execute(sql`
    INSERT INTO inventory_movements (stock_level_id, variant_id, sku, delta, on_hand_after,
                                     reason, requested, note, actor, idempotency_key)
    VALUES (${level.id}, ${variantId}, ${level.sku}, ${delta}, ${onHand},
            ${reason}, ${requestedAs(input)}, ${note ?? null}, ${actor}, ${idempotencyKey})
    ON CONFLICT (idempotency_key) DO NOTHING`)
  // The lock is per variant, the key is not: another variant's adjustment took it meanwhile.
  if (written.rowCount !== 1) throw new StaffError('idempotency_key_reused', { variantId })
}
