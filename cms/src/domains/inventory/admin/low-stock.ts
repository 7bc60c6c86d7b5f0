import { sql } from '@payloadcms/db-postgres/drizzle'
import { LOW_STOCK_THRESHOLD } from '@vitrine/shared-types/store-api/v1/products'
import type { Payload } from 'payload'
import { drizzleOf } from '../../../platform/transaction.ts'

export const LOW_FILTERS = ['all', 'out', 'low'] as const
export type LowFilter = (typeof LOW_FILTERS)[number]

/** A variant of which little is left, all places together. */
export interface LowStock {
  variantId: number
  sku: string
  title: string
  onHand: number
  reserved: number
  available: number
  backorder: boolean
  lowAt: number
}

interface Asked {
  filter: LowFilter
  locale: string
  limit: number
  offset: number
}

/** Variants of published products that run low, the least first. */
export async function listLowStock(payload: Payload, asked: Asked): Promise<LowStock[]> {
  const { filter, locale, limit, offset } = asked
  const from = filter === 'low' ? 1 : 0
  const { rows } = await drizzleOf(payload).execute<LowStock & Record<string, unknown>>(sql`
    SELECT * FROM (
      SELECT v.id AS "variantId", v.sku,
        coalesce((SELECT l.title FROM products_locales l WHERE l._parent_id = p.id
          ORDER BY l._locale::text = ${locale} DESC, l._locale LIMIT 1), '') AS title,
        coalesce(sum(s.on_hand), 0)::int AS "onHand",
        coalesce(sum(s.reserved), 0)::int AS reserved,
        coalesce(sum(greatest(s.on_hand - s.reserved, 0)), 0)::int AS available,
        coalesce(bool_or(s.backorder), false) AS backorder,
        coalesce(v.low_stock_at::int, ${LOW_STOCK_THRESHOLD}) AS "lowAt"
      FROM variants v JOIN products p ON p.id = v.product_id AND p._status = 'published'
      LEFT JOIN stock_levels s ON s.variant_id = v.id
      GROUP BY v.id, p.id
    ) one
    WHERE available >= ${from} AND available <= ${filter === 'out' ? sql`0` : sql`"lowAt"`}
    ORDER BY available, "variantId" LIMIT ${limit} OFFSET ${offset}`)
  return rows
}
