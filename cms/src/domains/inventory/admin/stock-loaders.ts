import { sql } from '@payloadcms/db-postgres/drizzle'
import DataLoader from 'dataloader'
import type { Payload } from 'payload'
import { cache } from 'react'
import { drizzleOf } from '../../../platform/transaction.ts'
import { sumUp, type LevelFigures, type StockFigures } from './stock-state.ts'

// One loader for all cells of a page, one query for all their rows.

/** How many there are of each variant. */
export const variantStock = cache(
  (payload: Payload) =>
    new DataLoader<number, StockFigures>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<Row>(sql`
        SELECT variant_id AS owner, ${FIGURES} FROM stock_levels s
        WHERE variant_id = ANY(${sql.param(ids)}::int[]) GROUP BY variant_id`)
      return group(ids, rows)
    }),
)

/** How many there are of all variants of each product. */
export const productStock = cache(
  (payload: Payload) =>
    new DataLoader<number, StockFigures>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<Row>(sql`
        SELECT v.product_id AS owner, ${FIGURES}
        FROM variants v LEFT JOIN stock_levels s ON s.variant_id = v.id
        WHERE v.product_id = ANY(${sql.param(ids)}::int[]) GROUP BY v.id`)
      return group(ids, rows)
    }),
)

/** Of a variant, all places together. */
const FIGURES = sql`
  coalesce(sum(greatest(s.on_hand - s.reserved, 0)), 0)::int AS on_hand, 0 AS reserved,
  coalesce(bool_or(s.backorder), false) AS backorder`

interface Row extends Record<string, unknown> {
  owner: number
  on_hand: number
  reserved: number
  backorder: boolean
}

function group(ids: readonly number[], rows: Row[]): StockFigures[] {
  const levels = new Map<number, LevelFigures[]>(ids.map((id) => [id, []]))
  for (const row of rows) {
    levels
      .get(row.owner)
      ?.push({ onHand: row.on_hand, reserved: row.reserved, backorder: row.backorder })
  }
  return ids.map((id) => sumUp(levels.get(id) ?? []))
}
