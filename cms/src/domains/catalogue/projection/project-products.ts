import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { DEFAULT_LOCALE, LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { PayloadRequest } from 'payload'
import { txOf, type Tx } from '../../../platform/transaction.ts'
import { loadByIds, loadVariants, loadWorld, PUBLISHED } from './load.ts'
import { lockProjection } from './lock.ts'
import { presentEntry, type EntryContent } from './product/entry.rules.ts'
import { presentTerms } from './product/terms.rules.ts'
import { keepRedirects, type Slugs } from './redirects.ts'
import { ratingsOf, refreshRatingOf } from './rating.ts'
import { joinChanges, noChanges, type EntryChange, type RowChanges } from './row-changes.ts'
import { intArray } from './sql-array.ts'
import { awaitStockOfNewProducts, refreshStockOf, stockOf } from './stock.ts'
import { removeTerms, writeTerms, type ProductWords } from './terms.ts'
import { noWants, wantForProduct, wantForVariant } from './wants.ts'
import { viewOf, type World } from './world.ts'
import { removeEntries, writeEntries } from './write.ts'

/** How many products are held in memory at once. */
const BATCH = 100
/** What a projection did, in rows: one per document and language. */
export interface Projected {
  /** Rows that were new or differed. */
  written: number
  removed: number
  /** Products whose public address changed, appeared or went: others may link to them. */
  moved: number[]
  changes: RowChanges
}

/**
 * Makes the rows of these products from their published documents, in the transaction of the
 * request. Those that are not published lose their rows. Changes nothing when called again.
 */
export async function projectProducts({
  req,
  productIds,
}: {
  req: PayloadRequest
  productIds: Iterable<number>
}): Promise<Projected> {
  const tx = await txOf(req)
  return await inBatches(tx, productIds, async (ids) => {
    const done = await projectTexts(tx, req, ids)
    return withFigures(done, [
      ...(await refreshStockOf(tx, ids)),
      ...(await refreshRatingOf(tx, ids)),
    ])
  })
}

/** So many at a time. */
export function batchesOf(ids: number[], size: number): number[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  )
}

function withFigures(done: Projected, figures: EntryChange[]): Projected {
  const changes = joinChanges(done.changes, { entries: figures, contents: [] })
  return { ...done, written: done.written + figures.length, changes }
}

async function inBatches(
  tx: Tx,
  productIds: Iterable<number>,
  project: (ids: number[]) => Promise<Projected>,
): Promise<Projected> {
  await lockProjection(tx)
  const ids = [...new Set(productIds)].sort((a, b) => a - b)
  const total: Projected = { written: 0, removed: 0, moved: [], changes: noChanges() }
  for (const batch of batchesOf(ids, BATCH)) {
    const done = await project(batch)
    total.written += done.written
    total.removed += done.removed
    total.moved.push(...done.moved)
    total.changes = joinChanges(total.changes, done.changes)
  }
  return total
}

/**
 * Writes what their documents say of these products: all but the stock and the rating of rows that
 * are there. Whoever calls it has the projection's lock; `known` is what it read before under it.
 */
export async function projectTexts(
  tx: Tx,
  req: PayloadRequest,
  ids: number[],
  known?: World,
): Promise<Projected> {
  const { slugs: before, fresh } = await listedOf(tx, ids)
  await awaitStockOfNewProducts(tx, fresh)
  const { entries, words } = await presentProducts(req, ids, known)
  const written = await writeEntries(tx, entries, figuresOf(fresh))
  // Of a product that comes, its row says all there is to say.
  const searched = (await writeTerms(tx, words)).filter(({ productId }) => before.has(productId))
  const after: Slugs = new Map(entries.map((entry) => [entry.productId, entry.slug]))
  const gone = ids.filter((id) => before.has(id) && !after.has(id))
  const removed = await removeEntries(tx, gone)
  await removeTerms(tx, gone)
  await keepRedirects(tx, { kind: 'product', ids, before, after })
  const moved = ids.filter((id) => before.get(id) !== after.get(id))
  return {
    written: written.length,
    removed: removed.length,
    moved,
    changes: { entries: [...written, ...searched, ...removed], contents: [] },
  }
}

/** The rows as they ought to be, of those products that are public. */
async function presentProducts(
  req: PayloadRequest,
  ids: number[],
  known?: World,
): Promise<{ entries: EntryContent[]; words: ProductWords[] }> {
  const products = await loadByIds(req, 'products', ids, PUBLISHED)
  if (products.length === 0) return { entries: [], words: [] }
  const variantsOf = await loadVariants(
    req,
    products.map((product) => product.id),
  )
  const wants = noWants()
  for (const product of products) wantForProduct(wants, product)
  for (const variants of variantsOf.values()) {
    for (const variant of variants) wantForVariant(wants, variant)
  }
  const world = await loadWorld(req, wants, known)
  const all = products.map((product) => {
    const variants = variantsOf.get(product.id) ?? []
    const entries = LOCALES.flatMap(
      (locale) => presentEntry(product, variants, viewOf(world, locale)) ?? [],
    )
    const words = entries.length > 0 && [
      { productId: product.id, terms: presentTerms(product, variants, world, entries) },
    ]
    return { entries, words: words || [] }
  })
  return {
    entries: all.flatMap(({ entries }) => entries),
    words: all.flatMap(({ words }) => words),
  }
}

/** What new rows of these products begin with. */
function figuresOf(productIds: number[]): SQL {
  return sql`
    SELECT s.product_id, s.stock, s.in_stock, r.rating
    FROM (${stockOf(productIds)}) s JOIN (${ratingsOf(productIds)}) r USING (product_id)`
}

/** The public addresses of products, as they are listed now; and those of which a row is missing. */
async function listedOf(tx: Tx, ids: number[]): Promise<{ slugs: Slugs; fresh: number[] }> {
  const listed = await tx.execute<{ product_id: number; slug: string | null; rows: number }>(sql`
    SELECT product_id, min(slug) FILTER (WHERE locale = ${DEFAULT_LOCALE}) AS slug,
      count(*)::int AS rows
    FROM catalogue_entries WHERE product_id = ANY(${intArray(ids)}) GROUP BY product_id`)
  const whole = new Set(
    listed.rows.filter(({ rows }) => rows >= LOCALES.length).map((row) => row.product_id),
  )
  return {
    slugs: new Map(
      listed.rows.flatMap(({ product_id, slug }) => (slug === null ? [] : [[product_id, slug]])),
    ),
    fresh: ids.filter((id) => !whole.has(id)),
  }
}
