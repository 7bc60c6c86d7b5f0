import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { takeRows, type Portion } from '../allocation.rules.ts'
import { entriesOf } from './consume-reservations.ts'
import { keysWritten, writeLedger } from './ledger.ts'
import { addChange, changeLevels, lockLevels, type LevelChanges } from './levels.ts'
import { variantsOf } from './release-reservations.ts'
import { movePortions, rowsOf } from './reservation-rows.ts'

/**
 * A packed parcel is not sent after all: its pieces are back on the shelf and still promised to
 * the order. The same parcel twice changes nothing.
 */
export async function unpackReservations(
  tx: Tx,
  { orderId, fulfillmentId, actor }: { orderId: number; fulfillmentId: number; actor: string },
): Promise<void> {
  const levels = await lockLevels(tx, await variantsOf(tx, orderId))
  const packed = await packedIn(tx, fulfillmentId)
  const keyOf = (line: number) => `unpacked:${fulfillmentId}:${line}`
  const done = await keysWritten(
    tx,
    packed.map(({ orderLineId }) => keyOf(orderLineId)),
  )
  const consumed = (await rowsOf(tx, orderId, 'consumed')).toReversed()
  const portions = packed
    .filter(({ orderLineId }) => !done.has(keyOf(orderLineId)))
    .flatMap((part) => portionsOf(consumed, part))
  if (portions.length === 0) return
  await movePortions(tx, portions, 'committed')
  const changes: LevelChanges = new Map()
  for (const { levelId, quantity } of portions) {
    addChange(changes, levelId, { onHand: quantity, reserved: quantity })
  }
  await writeLedger(tx, entriesOf(portions, levels, { keyOf, actor, reason: 'returned', sign: 1 }))
  await changeLevels(tx, levels, changes)
}

/** What the ledger says that a parcel took, by order line and place. */
async function packedIn(tx: Tx, fulfillmentId: number): Promise<Omit<Portion, 'id'>[]> {
  const { rows } = await tx.execute<Omit<Portion, 'id'> & Record<string, unknown>>(sql`
    SELECT split_part(idempotency_key, ':', 3)::int AS "orderLineId",
           stock_level_id AS "levelId", -delta AS quantity
      FROM inventory_movements WHERE idempotency_key LIKE ${`sold:${fulfillmentId}:%`} ORDER BY id`)
  return rows
}

function portionsOf(consumed: Portion[], part: Omit<Portion, 'id'>): Portion[] {
  const rows = consumed.filter(({ levelId }) => levelId === part.levelId)
  const chosen = takeRows(rows, [part], new Map([[part.levelId, part.quantity]]))
  return chosen.kind === 'taken' ? chosen.portions : []
}
