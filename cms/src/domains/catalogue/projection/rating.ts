import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { EventCause } from '../../../outbox/tables.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { announce } from './announce.ts'
import { CHANGED_ENTRY } from './returning.ts'
import type { EntryChange } from './row-changes.ts'
import type { ListedRating } from './shapes.ts'
import { intArray } from './sql-array.ts'

/**
 * Brings the listed ratings of these products in line with their published reviews, and says that
 * what is shown of the reviews has changed, even where the rating has not (an answer of the shop).
 * Call it in the transaction that changed the reviews, after the change.
 */
export async function refreshListedRating({
  tx,
  productIds,
  cause = null,
}: {
  tx: Tx
  productIds: number[]
  cause?: EventCause | null
}): Promise<void> {
  const changed = await refreshRatingOf(tx, productIds)
  const known = new Set(changed.map((change) => change.productId))
  const others = productIds.filter((id) => !known.has(id))
  const entries = [...changed, ...(await reviewsChanged(tx, others))]
  await announce(tx, { entries, contents: [] }, { cause })
}

/**
 * The rows are locked before the reviews are counted: of two decisions at once, the later one
 * waits here and then sees the review of the former.
 */
export async function refreshRatingOf(tx: Tx, productIds: number[]): Promise<EntryChange[]> {
  if (productIds.length === 0) return []
  const ids = intArray(productIds)
  await tx.execute(sql`
    SELECT 1 FROM catalogue_entries WHERE product_id = ANY(${ids})
    ORDER BY product_id, locale FOR NO KEY UPDATE`)
  const { rows } = await tx.execute<{ change: EntryChange }>(sql`
    UPDATE catalogue_entries e SET rating = n.rating
    FROM (${ratingsOf(productIds)}) n
    WHERE e.product_id = n.product_id AND e.rating IS DISTINCT FROM n.rating
    RETURNING ${CHANGED_ENTRY} AS change`)
  return rows.map(({ change }) => change)
}

/** The rating of each of these products, by its published reviews. */
export function ratingsOf(productIds: Iterable<number>): SQL {
  return sql`
    SELECT p.id AS product_id, ${RATING} AS rating
    FROM unnest(${intArray(productIds)}) AS p(id)
    LEFT JOIN reviews r ON r.product_id = p.id AND r.status = 'published' GROUP BY p.id`
}

/** Of these products, those whose listed rating is not what the reviews come to. */
export async function productsWithWrongRating(tx: Tx, ids: number[]): Promise<number[]> {
  const products = intArray(ids)
  const { rows } = await tx.execute<{ id: number }>(sql`
    SELECT DISTINCT e.product_id AS id FROM catalogue_entries e
    LEFT JOIN (SELECT r.product_id, ${RATING} AS rating FROM reviews r
      WHERE r.status = 'published' AND r.product_id = ANY(${products})
      GROUP BY r.product_id) n ON n.product_id = e.product_id
    WHERE e.product_id = ANY(${products}) AND e.rating IS DISTINCT FROM n.rating`)
  return rows.map((row) => row.id)
}

/** The rating of one product, published or not. */
export async function ratingOf(tx: Tx, productId: number): Promise<ListedRating | null> {
  const { rows } = await tx.execute<{ rating: ListedRating | null }>(sql`
    SELECT ${RATING} AS rating FROM reviews r
    WHERE r.product_id = ${productId} AND r.status = 'published'`)
  return rows[0]?.rating ?? null
}

/** Of the published reviews `r` of one product; the stars are `numeric`, as Payload keeps them. */
const RATING = sql.raw(`CASE WHEN count(r.id) > 0 THEN jsonb_build_object(
  'average', round(avg(r.stars), 1)::float8, 'count', count(r.id)) END`)

async function reviewsChanged(tx: Tx, productIds: number[]): Promise<EntryChange[]> {
  if (productIds.length === 0) return []
  const { rows } = await tx.execute<{ change: EntryChange }>(sql`
    SELECT jsonb_build_object('productId', product_id, 'locale', locale,
      'before', place, 'after', place, 'parts', '["rating"]'::jsonb) AS change
    FROM catalogue_entries, jsonb_build_object('slug', slug, 'brandSlug', brand_slug,
      'categorySlugs', category_slugs) AS place
    WHERE product_id = ANY(${intArray(productIds)}) ORDER BY product_id, locale`)
  return rows.map(({ change }) => change)
}
