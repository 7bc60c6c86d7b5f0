import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { txOf } from '../../../platform/transaction.ts'
import { projectContents } from './project-contents.ts'
import { projectProducts } from './project-products.ts'
import { joinChanges, noChanges, type RowChanges } from './row-changes.ts'
import type { ContentKind } from './shapes.ts'
import { textArray } from './sql-array.ts'
import type { Ref } from './world.ts'

/** Projects everything that shows one of these documents or links to it. */
export async function projectDependants(req: PayloadRequest, refs: Ref[]): Promise<RowChanges> {
  if (refs.length === 0) return noChanges()
  const tx = await txOf(req)
  const products = await tx.execute<{ id: number }>(sql`
    SELECT DISTINCT product_id AS id FROM catalogue_entries WHERE refs && ${textArray(refs)}`)
  const contents = await tx.execute<{ kind: ContentKind; id: number }>(sql`
    SELECT DISTINCT kind, ref_id AS id FROM content_entries WHERE refs && ${textArray(refs)}`)
  const productIds = products.rows.map((row) => row.id)
  const done = [(await projectProducts({ req, productIds })).changes]
  for (const [kind, rows] of Map.groupBy(contents.rows, (row) => row.kind)) {
    done.push((await projectContents({ req, kind, ids: rows.map((row) => row.id) })).changes)
  }
  return joinChanges(...done)
}
