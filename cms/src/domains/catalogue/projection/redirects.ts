import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { LinkedKind } from './shapes.ts'
import { intArray, textArray } from './sql-array.ts'

/** The documents of each kind; a redirect to one that was deleted is of no use. */
const TABLES: Record<LinkedKind, string> = {
  product: 'products',
  category: 'categories',
  brand: 'brands',
  page: 'pages',
  collection: 'product_collections',
}

/** The public slugs of documents by id, before or after a change. */
export type Slugs = Map<number, string>

/**
 * Keeps the former slugs: one that was given up leads to its document, one that is in use leads
 * nowhere else, and those of a deleted document go with it.
 */
export async function keepRedirects(
  tx: Tx,
  change: { kind: LinkedKind; ids: number[]; before: Slugs; after: Slugs },
): Promise<void> {
  const { kind, ids, before, after } = change
  const givenUp = [...before].filter(([id, slug]) => after.get(id) !== slug)
  const former = givenUp.map(([id, slug]) => ({ slug, id }))
  if (former.length > 0) {
    await tx.execute(sql`
      INSERT INTO slug_redirects (kind, slug, target_id)
      SELECT ${kind}, f.slug, f.id
      FROM jsonb_to_recordset(${JSON.stringify(former)}::jsonb) AS f(slug text, id int)
      WHERE EXISTS (SELECT 1 FROM ${sql.raw(TABLES[kind])} d WHERE d.id = f.id)
      ON CONFLICT (kind, slug) DO UPDATE SET target_id = excluded.target_id`)
  }
  if (after.size > 0) {
    await tx.execute(sql`
      DELETE FROM slug_redirects
      WHERE kind = ${kind} AND slug = ANY(${textArray(after.values())})`)
  }
  const gone = ids.filter((id) => !after.has(id))
  if (gone.length > 0) {
    await tx.execute(sql`
      DELETE FROM slug_redirects r
      WHERE kind = ${kind} AND target_id = ANY(${intArray(gone)})
        AND NOT EXISTS (SELECT 1 FROM ${sql.raw(TABLES[kind])} d WHERE d.id = r.target_id)`)
  }
}

/** Former slugs that another document has taken since, of which a rebuild may have many at once. */
export async function removeMisplacedRedirects(tx: Tx): Promise<void> {
  await tx.execute(sql`
    DELETE FROM slug_redirects r WHERE
      (kind = 'product' AND slug IN (SELECT slug FROM catalogue_entries))
      OR (kind, slug) IN (SELECT kind, slug FROM content_entries)`)
}
