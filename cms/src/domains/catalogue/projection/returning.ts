import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { EntryPart } from './row-changes.ts'

const WITHOUT_PRICES = (row: string) =>
  `(SELECT jsonb_agg(v - 'prices') FROM jsonb_array_elements(${row}.detail->'variants') v)`

/** Words have a table of their own. */
type RowPart = Exclude<EntryPart, 'search'>

/** What each part of a product's row is read from. */
const ENTRY_PARTS: Record<RowPart, (row: string) => string> = {
  content: (row) => `${row}.card, ${row}.detail - 'updatedAt' - 'variants', ${WITHOUT_PRICES(row)}`,
  listing: (row) =>
    ['slug', 'title', 'brand_slug', 'category_slugs', 'tags', 'facets', 'rank', 'published_at']
      .map((column) => `${row}.${column}`)
      .join(', '),
  price: (row) => `${row}.prices, jsonb_path_query_array(${row}.detail, '$.variants[*].prices')`,
  priceOrder: (row) => `${row}.price_thb, ${row}.price_usd`,
  rating: (row) => `${row}.rating`,
  ratingOrder: (row) => `${row}.rating`,
  stock: (row) => `${row}.stock`,
  availability: (row) => `${row}.in_stock`,
}

function partsExpression(names = Object.keys(ENTRY_PARTS) as RowPart[]): string {
  const parts = names.map((part) => {
    const of = ENTRY_PARTS[part]
    return `CASE WHEN ROW(${of('old')}) IS DISTINCT FROM ROW(${of('new')}) THEN '${part}' END`
  })
  return `CASE WHEN old.locale IS NULL OR new.locale IS NULL THEN '[]'::jsonb
    ELSE to_jsonb(array_remove(ARRAY[${parts.join(', ')}], NULL)) END`
}

function placeExpression(row: string): string {
  return `CASE WHEN ${row}.locale IS NOT NULL THEN jsonb_build_object('slug', ${row}.slug,
    'brandSlug', ${row}.brand_slug, 'categorySlugs', ${row}.category_slugs) END`
}

/** For `RETURNING` of any write to `catalogue_entries`: the row's `EntryChange`. */
export const CHANGED_ENTRY: SQL = changedEntry()

/** The same for a write that touches the stock alone: comparing all the rest costs more than it. */
export const CHANGED_STOCK: SQL = changedEntry(['stock', 'availability'])

function changedEntry(parts?: RowPart[]): SQL {
  return sql.raw(`jsonb_build_object('productId', coalesce(new.product_id, old.product_id),
    'locale', coalesce(new.locale, old.locale), 'before', ${placeExpression('old')},
    'after', ${placeExpression('new')}, 'parts', ${partsExpression(parts)})`)
}

const addressExpression = (row: string) =>
  `CASE WHEN ${row}.locale IS NOT NULL THEN jsonb_build_object('slug', ${row}.slug) END`

/** For `RETURNING` of any write to `content_entries`: the row's `ContentChange`. */
export const CHANGED_CONTENT: SQL = sql.raw(`jsonb_build_object(
  'kind', coalesce(new.kind, old.kind), 'refId', coalesce(new.ref_id, old.ref_id),
  'locale', coalesce(new.locale, old.locale),
  'before', ${addressExpression('old')}, 'after', ${addressExpression('new')},
  'isVisible', ROW(old.slug, old.position, old.parent_id, old.body - 'updatedAt')
    IS DISTINCT FROM ROW(new.slug, new.position, new.parent_id, new.body - 'updatedAt'),
  'isMoved', ROW(old.position, old.parent_id) IS DISTINCT FROM ROW(new.position, new.parent_id))`)
