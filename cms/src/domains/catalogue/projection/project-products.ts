import { sql } from '@payloadcms/db-postgres/drizzle'
import { DEFAULT_LOCALE, LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { PayloadRequest } from 'payload'
import { txOf, type Tx } from '../../../platform/transaction.ts'
import { loadByIds, loadVariants, loadWorld, PUBLISHED } from './load.ts'
import { lockProjection } from './lock.ts'
import { presentEntry, type EntryContent } from './product/entry.rules.ts'
import { presentTerms } from './product/terms.rules.ts'
import { keepRedirects, type Slugs } from './redirects.ts'
import { productsWithWrongRating, refreshRatingOf } from './rating.ts'
import { joinChanges, noChanges, type EntryChange, type RowChanges } from './row-changes.ts'
import { intArray } from './sql-array.ts'
import { awaitStockOfNewProducts, productsWithWrongStock, refreshStockOf } from './stock.ts'
import { removeTerms, writeTerms, type ProductWords } from './terms.ts'
import { noWants, wantForProduct, wantForVariant } from './wants.ts'
import { emptyWorld, viewOf, type World } from './world.ts'
import { removeEntries, writeEntries } from './write.ts'

/** How many products are held in memory at once. */
const BATCH = 100
/** The same where only stock and ratings are compared. */
const FIGURES_BATCH = 2000

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

/**
 * The same for a great many: only rows that are wrong are written or locked, so that sales go on
 * while it works. Changes are told batch by batch, so that they need no room.
 */
export async function projectManyProducts(
  req: PayloadRequest,
  productIds: Iterable<number>,
  tell: (changes: RowChanges) => Promise<void>,
): Promise<{ written: number; removed: number }> {
  const tx = await txOf(req)
  const ids = [...new Set(productIds)].sort((a, b) => a - b)
  const known = emptyWorld()
  const report = { written: 0, removed: 0 }
  await lockProjection(tx)
  for (const batch of batchesOf(ids, BATCH)) {
    const { written, removed, changes } = await projectTexts(tx, req, batch, known)
    report.written += written
    report.removed += removed
    await tell(changes)
  }
  for (const batch of batchesOf(ids, FIGURES_BATCH)) {
    const entries = [
      ...(await refreshStockOf(tx, await productsWithWrongStock(tx, batch))),
      ...(await refreshRatingOf(tx, await productsWithWrongRating(tx, batch))),
    ]
    report.written += entries.length
    await tell({ entries, contents: [] })
  }
  return report
}

function batchesOf(ids: number[], size: number): number[][] {
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

async function projectTexts(
  tx: Tx,
  req: PayloadRequest,
  ids: number[],
  known?: World,
): Promise<Projected> {
  const before = await slugsOf(tx, ids)
  await awaitStockOfNewProducts(tx, ids)
  const { entries, words } = await presentProducts(req, ids, known)
  const written = await writeEntries(tx, entries)
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
  const entries = products.flatMap((product) =>
    LOCALES.flatMap(
      (locale) =>
        presentEntry(product, variantsOf.get(product.id) ?? [], viewOf(world, locale)) ?? [],
    ),
  )
  const listed = new Set(entries.map((entry) => entry.productId))
  const words = products
    .filter(({ id }) => listed.has(id))
    .map((product) => ({
      productId: product.id,
      terms: presentTerms(product, variantsOf.get(product.id) ?? [], world),
    }))
  return { entries, words }
}

/** The public addresses of products, as they are listed now. */
async function slugsOf(tx: Tx, productIds: number[]): Promise<Slugs> {
  const listed = await tx.execute<{ product_id: number; slug: string }>(sql`
    SELECT product_id, slug FROM catalogue_entries
    WHERE locale = ${DEFAULT_LOCALE} AND product_id = ANY(${intArray(productIds)})`)
  return new Map(listed.rows.map((row) => [row.product_id, row.slug]))
}
