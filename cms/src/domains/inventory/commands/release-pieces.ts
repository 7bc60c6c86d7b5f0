import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { takeRows, type Portion } from '../allocation.rules.ts'
import { addChange, changeLevels, lockLevels, type Level, type LevelChanges } from './levels.ts'
import { variantsOf } from './release-reservations.ts'
import { movePortions, rowsOf } from './reservation-rows.ts'

/** Pieces of an order that nobody waits for any more. */
export interface ReleasePieces {
  orderId: number
  lines: { orderLineId: number; quantity: number }[]
}

/**
 * Gives back some of the pieces that an order has committed and not packed: on hand stays,
 * available goes up. The caller holds the order and counts what it takes off. Throws `order_state`
 * when so many are not committed, before anything is written.
 */
export async function releasePieces(tx: Tx, { orderId, lines }: ReleasePieces): Promise<void> {
  if (lines.length === 0) return
  const levels = await lockLevels(tx, await variantsOf(tx, orderId))
  const rows = owedFirst(await rowsOf(tx, orderId, 'committed'), levels)
  // What is not on the shelf is promised all the same, and can be given back.
  const promised = new Map(levels.map(({ id, reserved }) => [id, reserved]))
  const chosen = takeRows(rows, lines, promised)
  if (chosen.kind !== 'taken') {
    throw new DomainError('order_state', { message: 'So many pieces are not committed', orderId })
  }
  await movePortions(tx, chosen.portions, 'released')
  const changes: LevelChanges = new Map()
  for (const { levelId, quantity } of chosen.portions) {
    addChange(changes, levelId, { reserved: -quantity })
  }
  await changeLevels(tx, levels, changes)
}

/** From places that owe pieces first: those that are there can be packed. Then the newest. */
function owedFirst(rows: Portion[], levels: Level[]): Portion[] {
  const owing = new Set(levels.filter((one) => one.reserved > one.onHand).map(({ id }) => id))
  const debtOf = ({ levelId }: Portion) => (owing.has(levelId) ? 1 : 0)
  return rows.toSorted((one, other) => debtOf(other) - debtOf(one) || other.id - one.id)
}
