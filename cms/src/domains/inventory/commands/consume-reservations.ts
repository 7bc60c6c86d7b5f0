import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { takeRows, type Portion } from '../allocation.rules.ts'
import { keysWritten, writeLedger, type Entry } from './ledger.ts'
import { addChange, changeLevels, lockLevels, type Level, type LevelChanges } from './levels.ts'
import { variantsOf } from './release-reservations.ts'
import { movePortions, rowsOf } from './reservation-rows.ts'

/** What goes into a parcel. */
export interface ConsumeReservations {
  orderId: number
  fulfillmentId: number
  lines: { orderLineId: number; quantity: number }[]
  /** Who packs it: `user:7`. */
  actor: string
}

/**
 * A parcel is packed: its pieces leave the shelf and the promise with them. Throws `order_state`
 * when so many are not committed, `out_of_stock` with `shortages` when they are promised but not
 * there yet (backorder); both before anything is written. The same parcel twice changes nothing.
 */
export async function consumeReservations(tx: Tx, input: ConsumeReservations): Promise<void> {
  const { orderId, fulfillmentId, lines, actor } = input
  const levels = await lockLevels(tx, await variantsOf(tx, orderId))
  const keyOf = (line: number) => `sold:${fulfillmentId}:${line}`
  const done = await keysWritten(
    tx,
    lines.map(({ orderLineId }) => keyOf(orderLineId)),
  )
  const wanted = lines.filter(({ orderLineId }) => !done.has(keyOf(orderLineId)))
  if (wanted.length === 0) return
  const portions = choose(await rowsOf(tx, orderId, 'committed'), wanted, levels)
  await movePortions(tx, portions, 'consumed')
  const changes: LevelChanges = new Map()
  for (const { levelId, quantity } of portions) {
    addChange(changes, levelId, { onHand: -quantity, reserved: -quantity })
  }
  await writeLedger(tx, entriesOf(portions, levels, { keyOf, actor, reason: 'sold', sign: -1 }))
  await changeLevels(tx, levels, changes)
}

function choose(
  rows: Portion[],
  wanted: { orderLineId: number; quantity: number }[],
  levels: Level[],
): Portion[] {
  const onHand = new Map(levels.map((level) => [level.id, level.onHand]))
  const chosen = takeRows(rows, wanted, onHand)
  if (chosen.kind === 'taken') return chosen.portions
  if (chosen.kind === 'not_committed') {
    throw new DomainError('order_state', { message: 'So many pieces are not to be sent' })
  }
  const shortages = chosen.missing.map(({ orderLineId, levelId, quantity, available }) => {
    const level = levels.find(({ id }) => id === levelId)
    return {
      variantId: String(level?.variantId ?? orderLineId),
      title: level?.sku ?? '',
      wanted: quantity,
      available,
    }
  })
  throw new DomainError('out_of_stock', {
    message: 'They are not on the shelf yet',
    data: { shortages },
  })
}

/** The ledger's lines of the pieces that moved, one per order line and place. */
export function entriesOf(
  portions: Portion[],
  levels: Level[],
  how: {
    keyOf: (orderLineId: number) => string
    actor: string
    reason: Entry['reason']
    sign: 1 | -1
  },
): Entry[] {
  const onHand = new Map(levels.map((level) => [level.id, level.onHand]))
  const byPlace = Map.groupBy(portions, ({ orderLineId, levelId }) => `${orderLineId}:${levelId}`)
  const used = new Set<string>()
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same
    const level = levels.find(({ id }) => id === first?.levelId)
    if (first === undefined || level === undefined) return []
    const delta = how.sign * same.reduce((sum, { quantity }) => sum + quantity, 0)
    const onHandAfter = (onHand.get(level.id) ?? 0) + delta
    onHand.set(level.id, onHandAfter)
    const key = how.keyOf(first.orderLineId)
    // A line that came from several places has one entry for each.
    const idempotencyKey = used.has(key) ? `${key}:${level.id}` : key
    used.add(key)
    return [{ level, delta, onHandAfter, reason: how.reason, actor: how.actor, idempotencyKey }]
  })
}
