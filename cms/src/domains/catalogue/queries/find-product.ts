import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency, PriceRange } from '@vitrine/shared-types/primitives/money'
import type { Rating, Stock } from '@vitrine/shared-types/store-api/v1/products'
import { gatherReads } from '../../../platform/gather-reads.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { StoredCard, StoredDetail, StoredVariant } from '../projection/shapes.ts'
import type { StockSum } from '../projection/stock.rules.ts'
import { CARD_COLUMNS, cardJson, type CardColumns, type CardJson } from './card-rows.ts'

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
  levels: StockLevels
  related: CardParts[]
}

/** A product as it is stored; cards are JSON as Postgres wrote it. */
export interface FoundProduct {
  id: number
  card: CardJson
  detail: StoredDetail
  levels: StockLevels
  /** In the editor's order, without those not published. */
  related: CardJson[]
}

export interface OffersRow {
  id: number
  variants: StoredVariant[]
  levels: StockLevels
}

/** Finds a published product by its present or a former slug, with live stock; null: there is none. */
export type FindProduct = (by: { locale: Locale; slug: string }) => Promise<FoundProduct | null>

/** Of the product of a slug, or of a former slug; `locale` and `slug` are expressions. */
const isOfSlug = (locale: string, slug: string): string => `
  e.locale = ${locale} AND e.product_id = coalesce(
    (SELECT product_id FROM catalogue_entries WHERE locale = ${locale} AND slug = ${slug} LIMIT 1),
    (SELECT target_id FROM slug_redirects WHERE kind = 'product' AND slug = ${slug}))`

/** Stock as it is in this very moment, not as the projection last saw it: a line of each location. */
const liveLevels = (variants: string): string => `
  (SELECT string_agg(s.variant_id || ' ' || greatest(s.on_hand - s.reserved, 0) || ' ' ||
      s.backorder::int, ',')
    FROM stock_levels s WHERE s.variant_id = ANY (ARRAY(
      SELECT (variant->>'id')::int FROM jsonb_array_elements(${variants}) variant))) AS levels`

/**
 * Products, and what is related to each in rows of its own without detail: a second way to Postgres
 * and back would cost more than reading those cards. The detail comes as it is: taken apart in
 * Postgres, it was copied for each part. The limit has each product looked up by its key: Postgres
 * expects a hundred of them, for which it would rather read the whole table.
 */
const FIND_PRODUCT = `
  WITH found AS MATERIALIZED (
    SELECT wanted.n, wanted.locale, product.*
    FROM jsonb_to_recordset($1::jsonb) AS wanted(n int, locale text, slug text)
    CROSS JOIN LATERAL (
      SELECT e.product_id AS id, ${CARD_COLUMNS}, e.detail,
        ${liveLevels(`e.detail->'variants'`)}
      FROM catalogue_entries e
      WHERE ${isOfSlug('wanted.locale', 'wanted.slug')} LIMIT 1
    ) product
  )
  SELECT n, id, card, thb, usd, stock, rating, detail, levels FROM found
  UNION ALL
  SELECT found.n, e.product_id, ${CARD_COLUMNS}, NULL, NULL
  FROM found JOIN catalogue_entries e ON e.locale = found.locale AND e.product_id = ANY (
    ARRAY(SELECT jsonb_array_elements_text(found.detail->'relatedIds')::int))`

type FoundRow = CardColumns & { n: number; detail: StoredDetail | null; levels: string | null }

/** Products of pages that are asked for at the same time are found in one read. */
export function productFinder(db: ReadDatabase): FindProduct {
  return gatherReads(async (callers) => {
    const rows = await db.rows<FoundRow>({
      name: 'find-products',
      text: FIND_PRODUCT,
      values: [JSON.stringify(callers.map(({ locale, slug }, n) => ({ n, locale, slug })))],
    })
    const found = Map.groupBy(rows, ({ n }) => n)
    return callers.map((_, n) => foundProduct(found.get(n) ?? []))
  })
}

function foundProduct(rows: FoundRow[]): FoundProduct | null {
  for (const row of rows) {
    const { id, detail, levels } = row
    if (detail === null) continue
    const others = rows.filter((other) => other !== row)
    const related = detail.relatedIds.flatMap(
      (wanted) => others.find((one) => one.id === wanted) ?? [],
    )
    return {
      id,
      card: cardJson(row),
      detail,
      levels: sumOf(levels),
      related: related.map(cardJson),
    }
  }
  return null
}

/** The variants of a product with live stock, and nothing else. */
export async function findOffers(
  db: ReadDatabase,
  by: { locale: Locale; slug: string },
): Promise<OffersRow | null> {
  const [row] = await db.rows<Omit<OffersRow, 'levels'> & { levels: string | null }>({
    name: 'find-offers',
    text: `SELECT e.product_id AS id, e.detail->'variants' AS variants,
      ${liveLevels(`e.detail->'variants'`)} FROM catalogue_entries e
      WHERE ${isOfSlug('$1', '$2')}`,
    values: [by.locale, by.slug],
  })
  return row === undefined ? null : { ...row, levels: sumOf(row.levels) }
}

function sumOf(lines: string | null): StockLevels {
  const levels: StockLevels = {}
  for (const line of lines?.split(',') ?? []) {
    const [id = '', available, backorder] = line.split(' ')
    const sum = (levels[id] ??= { available: 0, backorder: false })
    sum.available += Number(available)
    sum.backorder ||= backorder === '1'
  }
  return levels
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
