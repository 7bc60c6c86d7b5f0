import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { drizzleOf, type Tx } from '../../../platform/transaction.ts'
import { announce } from './announce.ts'
import { recordForm } from './form.ts'
import { lockProjection } from './lock.ts'
import { GLOBALS, projectContents } from './project-contents.ts'
import { batchesOf } from './project-products.ts'
import { aloneInRebuilding } from './rebuild-lock.ts'
import { inShortTransaction, rebuildProducts, type RebuildWork } from './rebuild-products.ts'
import { removeMisplacedRedirects } from './redirects.ts'
import type { ContentKind } from './shapes.ts'

/** How many there are in the projection. */
interface Counts {
  products: number
  categories: number
  brands: number
  pages: number
  collections: number
}

/** What a rebuild found, in documents and in rows. */
export interface RebuildReport extends Counts {
  /** Rows that were missing or wrong; zero when the projection was right. */
  written: number
  /** Rows of documents that are not public. */
  removed: number
  durationMs: number
}

/**
 * Makes every row anew from the documents, in many short transactions, each from the documents as
 * they are at that moment and under the lock of an edit. Rows that are right already are not
 * touched, so that readers and sales go on meanwhile; the others are announced as changed. One that
 * was stopped left nothing half done: the next finds right what it wrote.
 */
export async function rebuildCatalogue(work: RebuildWork): Promise<RebuildReport> {
  const startedAt = performance.now()
  const counts = await aloneInRebuilding(work, () => rebuildAll(work))
  return { ...counts, durationMs: Math.round(performance.now() - startedAt) }
}

async function rebuildAll(work: RebuildWork): Promise<Omit<RebuildReport, 'durationMs'>> {
  const db = drizzleOf(work.payload)
  const report = await rebuildProducts(work, await idsIn(db, 'products', PRODUCTS))
  const rebuildContents = async (kind: ContentKind, ids: number[]) => {
    for (const batch of batchesOf(ids, CONTENTS_BATCH)) {
      const done = await inShortTransaction(work, async (tx, req) => {
        const projected = await projectContents({ req, kind, ids: batch })
        await announce(tx, projected.changes, { cause: null })
        return projected
      })
      report.written += done.written
      report.removed += done.removed
    }
  }
  for (const [kind, table] of CONTENTS) {
    const listed = sql`SELECT ref_id FROM content_entries WHERE kind = ${kind}`
    await rebuildContents(kind, await idsIn(db, table, listed))
  }
  await rebuildContents('navigation', GLOBALS)
  await rebuildContents('settings', GLOBALS)
  return await inShortTransaction(work, async (tx) => {
    await lockProjection(tx)
    await removeMisplacedRedirects(tx)
    await recordForm(tx)
    return { ...report, ...(await countsOf(tx)) }
  })
}

const PRODUCTS = sql`SELECT product_id FROM catalogue_entries`
const CONTENTS_BATCH = 100
const CONTENTS = [
  ['category', 'categories'],
  ['brand', 'brands'],
  ['page', 'pages'],
  ['collection', 'product_collections'],
] as const

/** Every id that has a document or a row: a row without a document is to go. */
async function idsIn(db: Pick<Tx, 'execute'>, table: string, listed: SQL): Promise<number[]> {
  const ids = await db.execute<{ id: number }>(
    sql`SELECT id FROM ${sql.raw(table)} UNION ${listed} ORDER BY 1`,
  )
  return ids.rows.map((row) => row.id)
}

async function countsOf(tx: Tx): Promise<Counts> {
  const counts = await tx.execute<Counts & Record<string, unknown>>(sql`
    SELECT (SELECT count(DISTINCT product_id)::int FROM catalogue_entries) AS products,
      count(DISTINCT ref_id) FILTER (WHERE kind = 'category')::int AS categories,
      count(DISTINCT ref_id) FILTER (WHERE kind = 'brand')::int AS brands,
      count(DISTINCT ref_id) FILTER (WHERE kind = 'page')::int AS pages,
      count(DISTINCT ref_id) FILTER (WHERE kind = 'collection')::int AS collections
    FROM content_entries`)
  return counts.rows[0] ?? { products: 0, categories: 0, brands: 0, pages: 0, collections: 0 }
}
