import { sql } from '@payloadcms/db-postgres/drizzle'
import { LOW_STOCK_THRESHOLD } from '@vitrine/shared-types/store-api/v1/products'
import type { Payload } from 'payload'
import { drizzleOf } from '../../platform/transaction.ts'

/** What an editor should know of the shop at a glance. */
export interface ShopFigures {
  published: number
  drafts: number
  withoutPicture: number
  withoutThai: number
  withoutVariants: number
  withoutThb: number
  withoutUsd: number
  lowStock: number
  soldOut: number
}

// A link to a list carries the ids; beyond this many an address grows too long for some proxies.
const MAX_LINKED = 200

/** Ids of the lists that no filter of the panel can express. */
export interface ShopLists {
  withoutPicture: number[]
  withoutThai: number[]
  withoutVariants: number[]
  lowStock: number[]
  soldOut: number[]
}

/**
 * The figures of the dashboard in one query. Products count as their editors last left them, as
 * the panel's list shows them; stock counts for variants of published products alone.
 */
export async function loadShopFigures(
  payload: Payload,
): Promise<{ figures: ShopFigures; lists: ShopLists }> {
  const { rows } = await drizzleOf(payload).execute<Row>(sql`
    WITH latest AS (
      SELECT v.id AS version, v.parent_id AS product, v.version__status::text AS status,
        EXISTS (SELECT FROM _products_v_rels r
                WHERE r.parent_id = v.id AND r.path = 'version.gallery') AS has_picture,
        EXISTS (SELECT FROM _products_v_locales l
                WHERE l._parent_id = v.id AND l._locale = 'th'
                  AND nullif(trim(l.version_title), '') IS NOT NULL) AS has_thai,
        EXISTS (SELECT FROM variants WHERE product_id = v.parent_id) AS has_variants
      FROM _products_v v WHERE v.latest AND v.parent_id IS NOT NULL
    ), levels AS (
      SELECT v.id, coalesce(sum(greatest(s.on_hand - s.reserved, 0)), 0) AS available,
        coalesce(bool_or(s.backorder), false) AS backorder,
        coalesce(v.low_stock_at, ${LOW_STOCK_THRESHOLD}) AS low_at
      FROM variants v
      JOIN products p ON p.id = v.product_id AND p._status = 'published'
      LEFT JOIN stock_levels s ON s.variant_id = v.id
      GROUP BY v.id
    )
    SELECT
      count(*) FILTER (WHERE status = 'published')::int AS published,
      count(*) FILTER (WHERE status <> 'published')::int AS drafts,
      array_agg(product) FILTER (WHERE NOT has_picture) AS without_picture,
      array_agg(product) FILTER (WHERE NOT has_thai) AS without_thai,
      array_agg(product) FILTER (WHERE NOT has_variants) AS without_variants,
      (SELECT count(*) FROM variants WHERE prices_thb_amount IS NULL)::int AS without_thb,
      (SELECT count(*) FROM variants WHERE prices_usd_amount IS NULL)::int AS without_usd,
      (SELECT array_agg(id) FROM levels
        WHERE available BETWEEN 1 AND low_at) AS low_stock,
      (SELECT array_agg(id) FROM levels WHERE available = 0 AND NOT backorder) AS sold_out
    FROM latest`)
  const [row] = rows
  if (!row) throw new Error('An aggregate without a group always answers one row')
  return present(row)
}

interface Row extends Record<string, unknown> {
  published: number
  drafts: number
  without_picture: number[] | null
  without_thai: number[] | null
  without_variants: number[] | null
  without_thb: number
  without_usd: number
  low_stock: number[] | null
  sold_out: number[] | null
}

function present(row: Row): { figures: ShopFigures; lists: ShopLists } {
  const all = {
    withoutPicture: row.without_picture ?? [],
    withoutThai: row.without_thai ?? [],
    withoutVariants: row.without_variants ?? [],
    lowStock: row.low_stock ?? [],
    soldOut: row.sold_out ?? [],
  }
  return {
    figures: {
      published: row.published,
      drafts: row.drafts,
      withoutThb: row.without_thb,
      withoutUsd: row.without_usd,
      withoutPicture: all.withoutPicture.length,
      withoutThai: all.withoutThai.length,
      withoutVariants: all.withoutVariants.length,
      lowStock: all.lowStock.length,
      soldOut: all.soldOut.length,
    },
    lists: {
      withoutPicture: all.withoutPicture.slice(0, MAX_LINKED),
      withoutThai: all.withoutThai.slice(0, MAX_LINKED),
      withoutVariants: all.withoutVariants.slice(0, MAX_LINKED),
      lowStock: all.lowStock.slice(0, MAX_LINKED),
      soldOut: all.soldOut.slice(0, MAX_LINKED),
    },
  }
}
