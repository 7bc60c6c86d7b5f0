import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { LOW_STOCK_THRESHOLD } from '@vitrine/shared-types/store-api/v1/products'
import type { EventCause } from '../../../outbox/tables.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { announce } from './announce.ts'
import { CHANGED_STOCK } from './returning.ts'
import type { EntryChange } from './row-changes.ts'
import { intArray } from './sql-array.ts'
import { canBeOrdered, listedStock, type StockSum } from './stock.rules.ts'

/**
 * Brings the listed stock in line with `stock_levels` for the products of these variants. Call it
 * in the transaction that changed the levels, after the change. Products that are not published
 * are passed over. Readers hear of it at their next look, unless `notify` says at once: that makes
 * commits wait for one another, which a person at the panel can afford and a sale cannot.
 */
export async function refreshListedStock({
  tx,
  variantIds,
  cause = null,
  notify = false,
}: {
  tx: Tx
  variantIds: number[]
  /** What a member of staff changed. */
  cause?: EventCause | null
  notify?: boolean
}): Promise<void> {
  if (variantIds.length === 0) return
  const productIds = await lockListed(
    tx,
    sql`SELECT product_id FROM variants WHERE id = ANY(${intArray(variantIds)})`,
  )
  const listed = await writeStock(tx, productIds)
  const changed = new Set(listed.map((change) => change.productId))
  const others = productIds.filter((id) => !changed.has(id))
  const entries = [...listed, ...(await changedBelow(tx, others))]
  await announce(tx, { entries, contents: [] }, { cause, notify })
}

/** A product's page shows the stock of each variant, which may change while their sum does not. */
async function changedBelow(tx: Tx, productIds: number[]): Promise<EntryChange[]> {
  if (productIds.length === 0) return []
  const { rows } = await tx.execute<{ change: EntryChange }>(sql`
    SELECT jsonb_build_object('productId', product_id, 'locale', locale,
      'before', place, 'after', place, 'parts', '["stock"]'::jsonb) AS change
    FROM catalogue_entries, jsonb_build_object('slug', slug, 'brandSlug', brand_slug,
      'categorySlugs', category_slugs) AS place
    WHERE product_id = ANY(${intArray(productIds)}) ORDER BY product_id, locale`)
  return rows.map(({ change }) => change)
}

/**
 * The rows are locked before the levels are added up: of two sales at once, the later one waits
 * here and then sees the levels of the former.
 */
export async function refreshStockOf(tx: Tx, productIds: number[]): Promise<EntryChange[]> {
  if (productIds.length === 0) return []
  return await writeStock(tx, await lockListed(tx, intArray(productIds)))
}

/** Locks the rows of these products in the order that everybody keeps; answers whose there are. */
async function lockListed(tx: Tx, products: SQL): Promise<number[]> {
  const { rows } = await tx.execute<{ product_id: number }>(sql`
    SELECT product_id FROM catalogue_entries WHERE product_id = ANY(${products})
    ORDER BY product_id, locale FOR NO KEY UPDATE`)
  return [...new Set(rows.map(({ product_id }) => product_id))]
}

/** One statement, for buyers of one thing wait for it in a row. */
async function writeStock(tx: Tx, productIds: number[]): Promise<EntryChange[]> {
  if (productIds.length === 0) return []
  const { rows } = await tx.execute<{ change: EntryChange }>(sql`
    UPDATE catalogue_entries e SET stock = n.stock, in_stock = n.in_stock
    FROM (${stockOf(productIds)}) n
    WHERE e.product_id = n.product_id AND e.stock IS DISTINCT FROM n.stock
    RETURNING ${CHANGED_STOCK} AS change`)
  return rows.map(({ change }) => change)
}

/** The listed stock of each of these products, by the levels: `listedStock` as Postgres says it. */
export function stockOf(productIds: Iterable<number>): SQL {
  return sql`
    SELECT product_id, stock, stock->>'state' <> 'out_of_stock' AS in_stock
    FROM (SELECT product_id, jsonb_build_object('available', available, 'state', CASE
        WHEN available > ${LOW_STOCK_THRESHOLD} THEN 'in_stock' WHEN available > 0 THEN 'low_stock'
        WHEN backorder THEN 'backorder' ELSE 'out_of_stock' END) AS stock
      FROM (${sumsOf(productIds)}) sums) listed`
}

/** Of these products, those whose listed stock is not what the levels add up to. */
export async function productsWithWrongStock(tx: Tx, ids: number[]): Promise<number[]> {
  const listed = await tx.execute<{ product_id: number; stock: object; in_stock: boolean }>(
    sql`SELECT product_id, stock, in_stock FROM catalogue_entries
      WHERE product_id = ANY(${intArray(ids)})`,
  )
  const sums = await tx.execute<StockSum & Record<'product_id', number> & Record<string, unknown>>(
    sumsOf(new Set(listed.rows.map((row) => row.product_id))),
  )
  const right = new Map(
    sums.rows.map(({ product_id, ...sum }) => {
      const stock = listedStock(sum)
      return [product_id, { stock, in_stock: canBeOrdered(stock) }]
    }),
  )
  const wrong = listed.rows.filter((row) => {
    const { stock, in_stock } = right.get(row.product_id) ?? {}
    return in_stock !== row.in_stock || !isSame(stock, row.stock)
  })
  return [...new Set(wrong.map((row) => row.product_id))]
}

/**
 * Waits for changes of the levels of products that have no row yet: whoever makes such a change
 * finds no row to refresh, so the row must be made from the changed levels.
 */
export async function awaitStockOfNewProducts(tx: Tx, productIds: number[]): Promise<void> {
  if (productIds.length === 0) return
  await tx.execute(sql`
    SELECT s.id FROM stock_levels s JOIN variants v ON v.id = s.variant_id
    WHERE v.product_id = ANY(${intArray(productIds)})
      AND NOT EXISTS (SELECT 1 FROM catalogue_entries e WHERE e.product_id = v.product_id)
    ORDER BY s.id FOR SHARE OF s`)
}

/** What the levels of each product add up to. */
function sumsOf(productIds: Iterable<number>): SQL {
  return sql`
    SELECT v.product_id,
      coalesce(sum(greatest(s.on_hand - s.reserved, 0)), 0)::int AS available,
      coalesce(bool_or(s.backorder), false) AS backorder
    FROM variants v LEFT JOIN stock_levels s ON s.variant_id = v.id
    WHERE v.product_id = ANY(${intArray(productIds)})
    GROUP BY v.product_id`
}

function isSame(one: object | undefined, other: object): boolean {
  const entries = Object.entries(one ?? {})
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => (other as Record<string, unknown>)[key] === value)
  )
}
