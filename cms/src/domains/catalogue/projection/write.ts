import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { ContentEntry } from './content/entry.ts'
import type { EntryContent } from './product/entry.rules.ts'
import type { ContentKind } from './shapes.ts'
import { intArray } from './sql-array.ts'

const ENTRY_KEY = ['product_id', 'locale']
const ENTRY_CONTENT = [
  'slug',
  'title',
  'brand_slug',
  'category_slugs',
  'tags',
  'facets',
  'price_thb',
  'price_usd',
  'rank',
  'published_at',
  'updated_at',
  'search_text',
  'card',
  'prices',
  'detail',
  'refs',
]
const CONTENT_KEY = ['kind', 'ref_id', 'locale']
const CONTENT_CONTENT = ['slug', 'position', 'parent_id', 'body', 'refs']

/** Writes the rows that differ from those stored; the others stay untouched and unlocked. */
export async function writeEntries(tx: Tx, entries: EntryContent[]): Promise<number> {
  return await upsert(tx, 'catalogue_entries', ENTRY_KEY, ENTRY_CONTENT, entries)
}

export async function writeContents(tx: Tx, entries: ContentEntry[]): Promise<number> {
  return await upsert(tx, 'content_entries', CONTENT_KEY, CONTENT_CONTENT, entries)
}

/** Deletes the rows of products that are not public (any more). */
export async function removeEntries(tx: Tx, productIds: number[]): Promise<number> {
  if (productIds.length === 0) return 0
  const gone = await tx.execute(
    sql`DELETE FROM catalogue_entries WHERE product_id = ANY(${intArray(productIds)})`,
  )
  return gone.rowCount ?? 0
}

export async function removeContents(tx: Tx, kind: ContentKind, ids: number[]): Promise<number> {
  if (ids.length === 0) return 0
  const gone = await tx.execute(
    sql`DELETE FROM content_entries WHERE kind = ${kind} AND ref_id = ANY(${intArray(ids)})`,
  )
  return gone.rowCount ?? 0
}

/**
 * One statement for all rows: they travel as JSON, and Postgres casts them to the table's types.
 * The rows are sorted, so that two writers lock them in the same order.
 */
async function upsert(
  tx: Tx,
  table: string,
  key: string[],
  content: string[],
  rows: object[],
): Promise<number> {
  if (rows.length === 0) return 0
  const name = sql.raw(table)
  const same = key.map((column) => `e.${column} = i.${column}`).join(' AND ')
  const assignments = content.map((column) => `${column} = excluded.${column}`).join(', ')
  const written = await tx.execute(sql`
    WITH incoming AS MATERIALIZED (
      SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows.map(inColumns))}::jsonb)
    )
    INSERT INTO ${name} (${list([...key, ...content])})
    SELECT ${list([...key, ...content], 'i')} FROM incoming i
      LEFT JOIN ${name} e ON ${sql.raw(same)}
      WHERE e.locale IS NULL
        OR (${list(content, 'i')}) IS DISTINCT FROM (${list(content, 'e')})
      ORDER BY ${list(key, 'i')}
    ON CONFLICT (${list(key)}) DO UPDATE SET ${sql.raw(assignments)}`)
  return written.rowCount ?? 0
}

function list(columns: string[], alias?: string): SQL {
  return sql.raw(columns.map((column) => (alias ? `${alias}.${column}` : column)).join(', '))
}

/** `priceThb` → `price_thb`: the table's columns are the snake case of the row's fields. */
function inColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
}
