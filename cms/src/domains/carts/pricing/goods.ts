import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Image } from '@vitrine/shared-types/primitives/image'
import { DEFAULT_LOCALE, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Reading } from '../../../platform/read-at-once.ts'
import type { Good } from './types.ts'

/** A good with what promotions and the list price need. */
export interface LoadedGood extends Good {
  categorySlugs: string[]
  listMinor: number | null
}

interface Row {
  variant_id: number
  product_id: number
  max_per_order: number | null
  sku: string
  slug: string | null
  title: string
  tax_class: string
  category_slugs: string[] | null
  /** As the projection stores it; null while the product is not published. */
  published: {
    title: string
    weightGrams: number | null
    hasOptions: boolean
    price: { amountMinor: number; compareAtMinor: number | null } | null
  } | null
  image: Image | null
  available: number
  backorder: boolean
}

/**
 * What the projection says of these variants, by variant id, with the stock of this moment. A
 * variant that was deleted is left out.
 */
export function goodsOf({
  variantIds,
  currency,
  locale,
}: {
  variantIds: number[]
  currency: Currency
  locale: Locale
}): Reading<Map<number, LoadedGood>> {
  const query = sql`
    SELECT v.id AS variant_id, v.product_id, v.max_per_order::int, v.sku,
      e.slug, coalesce(e.title, former.title, '') AS title,
      coalesce(p.tax_class::text, 'standard') AS tax_class, e.category_slugs,
      CASE WHEN one.variant IS NOT NULL THEN jsonb_build_object('title', one.variant->'title',
        'weightGrams', one.variant->'weightGrams',
        'hasOptions', one.variant->'options' <> '{}'::jsonb,
        'price', one.variant->'prices'->${currency}::text) END AS published,
      coalesce((SELECT picture FROM jsonb_array_elements(e.detail->'gallery') picture
          WHERE picture->>'id' = one.variant->'imageIds'->>0 LIMIT 1),
        nullif(e.card->'image', 'null'::jsonb)) AS image,
      stock.available, stock.backorder
    FROM variants v
    JOIN products p ON p.id = v.product_id
    LEFT JOIN catalogue_entries e ON e.product_id = v.product_id AND e.locale = ${locale}
    LEFT JOIN LATERAL (SELECT variant FROM jsonb_array_elements(e.detail->'variants') variant
      WHERE variant->>'id' = v.id::text LIMIT 1) one ON true
    LEFT JOIN LATERAL (SELECT l.title FROM products_locales l
      WHERE e.product_id IS NULL AND l._parent_id = p.id
        AND l._locale IN (${locale}, ${DEFAULT_LOCALE}) AND l.title <> ''
      ORDER BY l._locale = ${locale} DESC LIMIT 1) former ON true
    CROSS JOIN LATERAL (SELECT coalesce(sum(greatest(s.on_hand - s.reserved, 0)), 0)::int
        AS available, coalesce(bool_or(s.backorder), false) AS backorder
      FROM stock_levels s WHERE s.variant_id = v.id) stock
    WHERE v.id = ANY(${`{${variantIds.join(',')}}`}::int[])`
  return { query, read: (rows: Row[]) => new Map(rows.map((row) => [row.variant_id, goodOf(row)])) }
}

function goodOf(row: Row): LoadedGood {
  const { published } = row
  const price = published?.price ?? null
  return {
    productId: row.product_id,
    variantId: row.variant_id,
    slug: published === null ? null : row.slug,
    title: row.title,
    variantTitle: published?.hasOptions === true ? published.title : null,
    sku: row.sku,
    image: row.image,
    weightGrams: published?.weightGrams ?? null,
    taxClass: row.tax_class,
    maxPerOrder: row.max_per_order,
    unitMinor: price?.amountMinor ?? null,
    listMinor: price === null ? null : (price.compareAtMinor ?? price.amountMinor),
    available: row.available,
    mayBackorder: row.backorder,
    categorySlugs: row.category_slugs ?? [],
  }
}
