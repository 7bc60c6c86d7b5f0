import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { ReservationStatus } from '../rules.ts'
import { LEVEL_COLUMNS, LEVELS, tellCrossings, type Level, type LevelChanges } from './levels.ts'

/** Lines of one order, and what becomes of them. */
export interface Take {
  orderId: number
  lines: { orderLineId: number; variantId: number; quantity: number }[]
  expiresAt: Date | null
  status: ReservationStatus
}

interface Found extends Record<string, unknown> {
  taken: boolean
  levels: Level[]
  changes: { id: number; reserved: number }[]
}

/**
 * Locks, looks and promises in one statement, so that those who want the same wait for nothing but
 * this and a commit. Does it when each line can come whole from one place, which is then the first
 * that has it; else it writes nothing but `alongside`, and the levels are locked.
 */
export async function takeAtOnce(tx: Tx, take: Take, alongside?: SQL): Promise<boolean> {
  const { rows } = await tx.execute<Found>(statement(take, alongside))
  const [found] = rows
  if (found?.taken !== true) return false
  const changes: LevelChanges = new Map(found.changes.map(({ id, reserved }) => [id, { reserved }]))
  await tellCrossings(tx, found.levels, changes)
  return true
}

/**
 * The levels are written as they were found when they were locked: what this statement sees of them
 * by itself may be older, and Postgres checks their constraints against that first.
 */
function statement({ orderId, lines, expiresAt, status }: Take, alongside?: SQL): SQL {
  const ints = (of: 'orderLineId' | 'variantId' | 'quantity'): SQL =>
    sql`${sql.param(lines.map((line) => line[of]))}::int[]`
  return sql`
    WITH wanted AS MATERIALIZED (
      SELECT variant_id, min(line_id) AS line_id, sum(quantity)::int AS pieces,
             count(*) = 1 AS is_one_line
        FROM unnest(${ints('orderLineId')}, ${ints('variantId')}, ${ints('quantity')})
          AS w(line_id, variant_id, quantity) GROUP BY variant_id
    ), locked AS MATERIALIZED (
      SELECT ${LEVEL_COLUMNS} ${LEVELS} WHERE s.variant_id = ANY(${ints('variantId')})
       ORDER BY s.id FOR NO KEY UPDATE OF s
    ), chosen AS MATERIALIZED (
      SELECT DISTINCT ON (w.variant_id) w.variant_id, w.line_id, w.pieces, l.id AS level_id,
             l."onHand" AS on_hand, l.reserved, l.backorder
        FROM wanted w JOIN locked l
          ON l."variantId" = w.variant_id AND l."onHand" - l.reserved >= w.pieces
       WHERE w.is_one_line ORDER BY w.variant_id, l.place COLLATE "C" NULLS LAST, l.id
    ), fit AS MATERIALIZED (
      SELECT (SELECT count(*) FROM chosen) = (SELECT count(*) FROM wanted) AS all_lines
    ), raised AS (
      UPDATE stock_levels s SET on_hand = c.on_hand, reserved = c.reserved + c.pieces,
             backorder = c.backorder, updated_at = now()
        FROM chosen c, fit WHERE fit.all_lines AND s.id = c.level_id
    ), promised AS (
      INSERT INTO reservations
        (order_id, order_line_id, stock_level_id, quantity, status, expires_at)
      SELECT ${orderId}::int, line_id, level_id, pieces, ${status}::text,
             ${expiresAt?.toISOString() ?? null}::timestamptz
        FROM chosen, fit WHERE fit.all_lines
    ), listing AS (
      INSERT INTO stock_to_list (variant_id)
      SELECT variant_id FROM chosen, fit WHERE fit.all_lines
    )${alongside ? sql`, alongside AS (${alongside})` : sql``}
    SELECT fit.all_lines AS taken, (SELECT coalesce(jsonb_agg(l), '[]') FROM locked l) AS levels,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', level_id, 'reserved', pieces)), '[]')
              FROM chosen) AS changes
      FROM fit`
}
