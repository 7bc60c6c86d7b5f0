import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { LOW_STOCK_THRESHOLD } from '@vitrine/shared-types/store-api/v1/products'
import { appendFact } from '../../../outbox/facts.ts'
import type { EventCause } from '../../../outbox/tables.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { refreshListedStock } from '../../catalogue/projection/index.ts'
import { crossings } from '../rules.ts'

/** The stock of one variant in one place, locked by the transaction that holds it. */
export interface Level {
  id: number
  variantId: number
  sku: string
  location: string
  onHand: number
  reserved: number
  backorder: boolean
  /** Where its place stands in the list of places; null: nowhere. */
  place: string | null
  /** So few or fewer of all places together are said to be low. */
  lowAt: number
}

/** By how much a level changes, by its id. */
export type LevelChanges = Map<number, { onHand?: number; reserved?: number }>

/** What a `Level` is made of, and where it is found. */
export const LEVEL_COLUMNS = sql`
  s.id, s.variant_id AS "variantId", v.sku, s.location, s.on_hand AS "onHand", s.reserved,
  s.backorder, p._order AS place, coalesce(v.low_stock_at::int, ${LOW_STOCK_THRESHOLD}) AS "lowAt"`
export const LEVELS = sql`
  FROM stock_levels s JOIN variants v ON v.id = s.variant_id
  LEFT JOIN stock_locations p ON p.key = s.location`

/**
 * Locks every level of these variants until the transaction ends, in the order of their ids as
 * everybody does: two orders with the same things cannot wait for each other. Answers them in the
 * order in which places sell.
 */
export async function lockLevels(tx: Tx, variantIds: Iterable<number>): Promise<Level[]> {
  const ids = [...new Set(variantIds)]
  if (ids.length === 0) return []
  const { rows } = await tx.execute<Level & Record<string, unknown>>(sql`
    SELECT ${LEVEL_COLUMNS} ${LEVELS}
     WHERE s.variant_id = ANY(${sql.param(ids)}::int[])
     ORDER BY s.id FOR NO KEY UPDATE OF s`)
  return rows.sort((one, other) => byPlace(one, other) || one.id - other.id)
}

/** The order of places is told by the bytes of their fractional keys. */
function byPlace({ place: one }: Level, { place: other }: Level): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}

interface ChangeLevels {
  /** What a member of staff changed: the shop lists it with the change, and not right after it. */
  counted?: { cause: EventCause; notify: boolean }
  /** Written in the same statement: those who wait for the levels wait for each one. */
  alongside?: SQL
}

/**
 * Writes the changes of locked levels, what the shop has to list, and the facts of what ran low or
 * came back. `levels` are all levels of their variants, as `lockLevels` found them.
 */
export async function changeLevels(
  tx: Tx,
  levels: Level[],
  changes: LevelChanges,
  { alongside, counted }: ChangeLevels = {},
): Promise<void> {
  const rows = [...changes].map(([id, { onHand = 0, reserved = 0 }]) => ({ id, onHand, reserved }))
  if (rows.length === 0) return
  const variantIds = variantsWithOtherPieces(levels, changes)
  const besides = [
    ...(alongside ? [sql`alongside AS (${alongside})`] : []),
    ...(counted || variantIds.length === 0 ? [] : [sql`listing AS (${toBeListed(variantIds)})`]),
  ]
  await tx.execute(sql`
    ${besides.length > 0 ? sql`WITH ${sql.join(besides, sql`, `)}` : sql``}
    UPDATE stock_levels s SET on_hand = s.on_hand + w."onHand", reserved = s.reserved + w.reserved,
           updated_at = now()
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS w(id int, "onHand" int, reserved int)
     WHERE s.id = w.id`)
  await tellCrossings(tx, levels, changes)
  if (counted) await refreshListedStock({ tx, variantIds, ...counted })
}

/** What leaves the shelf together with its promise was not to be had before either. */
function variantsWithOtherPieces(levels: Level[], changes: LevelChanges): number[] {
  const changed = levels.filter(({ id }) => {
    const { onHand = 0, reserved = 0 } = changes.get(id) ?? {}
    return onHand !== reserved
  })
  return [...new Set(changed.map(({ variantId }) => variantId))]
}

/** Notes that the shop lists these otherwise now: `listChangedStock` does it, for many at once. */
function toBeListed(variantIds: number[]): SQL {
  return sql`
    INSERT INTO stock_to_list (variant_id) SELECT unnest(${sql.param(variantIds)}::int[])`
}

/** The facts of what ran low or came back with these changes. */
export async function tellCrossings(tx: Tx, levels: Level[], changes: LevelChanges): Promise<void> {
  const { low, returned } = crossings(levels, changes)
  if (low.length > 0) await appendFact(tx, 'stock.low', { variantIds: low })
  if (returned.length > 0) await appendFact(tx, 'stock.returned', { variantIds: returned })
}

/** Adds to what a level will change by. */
export function addChange(
  changes: LevelChanges,
  levelId: number,
  change: { onHand?: number; reserved?: number },
): void {
  const { onHand = 0, reserved = 0 } = changes.get(levelId) ?? {}
  changes.set(levelId, {
    onHand: onHand + (change.onHand ?? 0),
    reserved: reserved + (change.reserved ?? 0),
  })
}
