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
        SELECT variant_id AS owner, on_hand, reserved, backorder FROM stock_levels
        WHERE variant_id = ANY(${sql.param(ids)}::int[])`)
      return group(ids, rows)
    }),
)

/** How many there are of all variants of each product. */
export const productStock = cache(
  (payload: Payload) =>
    new DataLoader<number, StockFigures>(async (ids) => {
      const { rows } = await drizzleOf(payload).execute<Row>(sql`
        SELECT v.product_id AS owner, coalesce(s.on_hand, 0) AS on_hand,
          coalesce(s.reserved, 0) AS reserved, coalesce(s.backorder, false) AS backorder
        FROM variants v LEFT JOIN stock_levels s ON s.variant_id = v.id
        WHERE v.product_id = ANY(${sql.param(ids)}::int[])`)
      return group(ids, rows)
    }),
)

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
