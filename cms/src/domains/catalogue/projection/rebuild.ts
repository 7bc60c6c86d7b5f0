import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, type Tx } from '../../../platform/transaction.ts'
import { announce } from './announce.ts'
import { lockProjection } from './lock.ts'
import { GLOBALS, projectContents } from './project-contents.ts'
import { projectManyProducts } from './project-products.ts'
import type { RowChanges } from './row-changes.ts'
import type { ContentKind } from './shapes.ts'

/** What a rebuild found, in documents and in rows. */
export interface RebuildReport {
  products: number
  categories: number
  brands: number
  pages: number
  collections: number
  /** Rows that were missing or wrong; zero when the projection was right. */
  written: number
  /** Rows of documents that are not public. */
  removed: number
  durationMs: number
}

/**
 * Makes every row anew from the documents, in one transaction. Rows that are right already are not
 * touched, so that readers and sales go on meanwhile; the others are announced as changed.
 */
export async function rebuildCatalogue({ payload }: { payload: Payload }): Promise<RebuildReport> {
  const startedAt = performance.now()
  const counts = await inTransaction(payload, async (tx, req) => {
    await lockProjection(tx)
    return await rebuildAll(tx, req)
  })
  return { ...counts, durationMs: Math.round(performance.now() - startedAt) }
}

async function rebuildAll(tx: Tx, req: PayloadRequest): Promise<Omit<RebuildReport, 'durationMs'>> {
  const report = {
    products: 0,
    categories: 0,
    brands: 0,
    pages: 0,
    collections: 0,
    written: 0,
    removed: 0,
  }
  const tell = (changes: RowChanges) => announce(tx, changes, { cause: null })
  const add = (done: { written: number; removed: number }) => {
    report.written += done.written
    report.removed += done.removed
  }
  const addContents = async (kind: ContentKind, ids: number[]) => {
    const done = await projectContents({ req, kind, ids })
    add(done)
    await tell(done.changes)
  }
  const products = await idsIn(tx, 'products', 'catalogue_entries', 'product_id')
  add(await projectManyProducts(req, products, tell))
  for (const [kind, table, counted] of CONTENTS) {
    const ids = await idsIn(tx, table, `content_entries WHERE kind = '${kind}'`, 'ref_id')
    await addContents(kind, ids)
    report[counted] = await countOf(tx, kind)
  }
  await addContents('navigation', GLOBALS)
  await addContents('settings', GLOBALS)
  const listed = await tx.execute<{ n: number }>(
    sql`SELECT count(DISTINCT product_id)::int AS n FROM catalogue_entries`,
  )
  return { ...report, products: listed.rows[0]?.n ?? 0 }
}

const CONTENTS = [
  ['category', 'categories', 'categories'],
  ['brand', 'brands', 'brands'],
  ['page', 'pages', 'pages'],
  ['collection', 'product_collections', 'collections'],
] as const

/** Every id that has a document or a row: a row without a document is to go. */
async function idsIn(tx: Tx, table: string, rows: string, key: string): Promise<number[]> {
  const ids = await tx.execute<{ id: number }>(
    sql.raw(`SELECT id FROM ${table} UNION SELECT ${key} FROM ${rows} ORDER BY 1`),
  )
  return ids.rows.map((row) => row.id)
}

async function countOf(tx: Tx, kind: ContentKind): Promise<number> {
  const found = await tx.execute<{ n: number }>(
    sql`SELECT count(DISTINCT ref_id)::int AS n FROM content_entries WHERE kind = ${kind}`,
  )
  return found.rows[0]?.n ?? 0
}
