import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency, PriceRange } from '@vitrine/shared-types/primitives/money'
import type { Rating, Stock } from '@vitrine/shared-types/store-api/v1/products'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { StoredCard, StoredDetail, StoredVariant } from '../projection/shapes.ts'
import type { StockSum } from '../projection/stock.rules.ts'

/** Stock over all locations, by variant id; a variant without a level has none. */
export type StockLevels = Record<string, StockSum>

/** A stored card with what a reader's currency and the moment add to it. */
export interface CardParts {
  card: StoredCard
  price: PriceRange | null
  stock: Stock
  rating: Rating | null
}

export interface ProductRow extends CardParts {
  detail: StoredDetail
  levels: StockLevels | null
  related: CardParts[] | null
}

export interface OffersRow {
  id: number
  variants: StoredVariant[]
  levels: StockLevels | null
}

/** The product of a slug, or of a former slug. */
const PRODUCT_OF_SLUG = `
  FROM catalogue_entries e WHERE e.locale = $1 AND e.product_id = coalesce(
    (SELECT product_id FROM catalogue_entries WHERE locale = $1 AND slug = $2 LIMIT 1),
    (SELECT target_id FROM slug_redirects WHERE kind = 'product' AND slug = $2))`

/** Stock as it is in this very moment, not as the projection last saw it. */
const LIVE_LEVELS = `
  (SELECT jsonb_object_agg(v.id, v.level) FROM (
    SELECT s.variant_id AS id, jsonb_build_object(
      'available', sum(greatest(s.on_hand - s.reserved, 0)),
      'backorder', bool_or(s.backorder)) AS level
    FROM stock_levels s
    WHERE s.variant_id = ANY (SELECT (variant->>'id')::int
      FROM jsonb_array_elements(e.detail->'variants') variant)
    GROUP BY s.variant_id) v) AS levels`

const RELATED_CARDS = `
  (SELECT jsonb_agg(jsonb_build_object('card', r.card, 'price', r.prices->$3, 'stock', r.stock,
      'rating', r.rating) ORDER BY place.n)
    FROM jsonb_array_elements_text(e.detail->'relatedIds') WITH ORDINALITY AS place(id, n)
    JOIN catalogue_entries r ON r.locale = $1 AND r.product_id = place.id::int) AS related`

/** A published product by its present or a former slug, with live stock and related cards. */
export async function findProduct(
  db: ReadDatabase,
  by: { locale: Locale; currency: Currency; slug: string },
): Promise<ProductRow | null> {
  const rows = await db.rows<ProductRow>({
    name: 'find-product',
    text: `SELECT e.card, e.prices->$3 AS price, e.stock, e.rating, e.detail,
      ${LIVE_LEVELS}, ${RELATED_CARDS} ${PRODUCT_OF_SLUG}`,
    values: [by.locale, by.slug, by.currency],
  })
  return rows[0] ?? null
}

/** The variants of a product with live stock, and nothing else. */
export async function findOffers(
  db: ReadDatabase,
  by: { locale: Locale; slug: string },
): Promise<OffersRow | null> {
  const rows = await db.rows<OffersRow>({
    name: 'find-offers',
    text: `SELECT e.product_id AS id, e.detail->'variants' AS variants,
      ${LIVE_LEVELS} ${PRODUCT_OF_SLUG}`,
    values: [by.locale, by.slug],
  })
  return rows[0] ?? null
}

/** The cards of these products in the order of the ids; those not published are left out. */
export async function findCards(
  db: ReadDatabase,
  by: { locale: Locale; currency: Currency; ids: number[] },
): Promise<(CardParts & { id: number })[]> {
  if (by.ids.length === 0) return []
  return db.rows({
    name: 'find-cards',
    text: `SELECT e.product_id AS id, e.card, e.prices->$2 AS price, e.stock, e.rating
      FROM unnest($3::int[]) WITH ORDINALITY AS wanted(id, n)
      JOIN catalogue_entries e ON e.locale = $1 AND e.product_id = wanted.id
      ORDER BY wanted.n`,
    values: [by.locale, by.currency, by.ids],
  })
}
