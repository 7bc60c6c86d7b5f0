import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { ContentEntry } from './content/entry.ts'
import type { EntryContent } from './product/entry.rules.ts'
import { CHANGED_CONTENT, CHANGED_ENTRY } from './returning.ts'
import type { ContentChange, EntryChange } from './row-changes.ts'
import type { ContentKind } from './shapes.ts'
import { intArray } from './sql-array.ts'

/** Those that say when the row changed, alone or among other things. */
const STAMPED = new Set(['updated_at', 'detail', 'body'])
const UNSEEN = new Set(['refs'])

/** How the rows of a table are written. */
interface Target {
  table: string
  key: string[]
  content: string[]
  /** Of those, what makes a row another one. `updatedAt` alone does not: it says when it did. */
  compared: string[]
  /** Of these, what anybody sees. `updatedAt` moves with them, not with what is only searched. */
  shown: string[]
  /** The row changes, as the statement answers them. */
  returning: SQL
}

const ENTRIES: Target = {
  table: 'catalogue_entries',
  key: ['product_id', 'locale'],
  ...columns(
    'slug title brand_slug category_slugs tags facets price_thb price_usd rank published_at',
    'updated_at card prices detail refs',
  ),
  returning: CHANGED_ENTRY,
}
const CONTENTS: Target = {
  table: 'content_entries',
  key: ['kind', 'ref_id', 'locale'],
  ...columns('slug position parent_id body refs'),
  returning: CHANGED_CONTENT,
}

/** Writes the rows that differ from those stored; the others stay untouched and unlocked. */
export async function writeEntries(tx: Tx, entries: EntryContent[]): Promise<EntryChange[]> {
  return await upsert<EntryChange>(tx, ENTRIES, entries)
}

export async function writeContents(tx: Tx, entries: ContentEntry[]): Promise<ContentChange[]> {
  return await upsert<ContentChange>(tx, CONTENTS, entries)
}

/** Deletes the rows of products that are not public (any more). */
export async function removeEntries(tx: Tx, productIds: number[]): Promise<EntryChange[]> {
  if (productIds.length === 0) return []
  const gone = await tx.execute<{ change: EntryChange }>(sql`
    DELETE FROM catalogue_entries WHERE product_id = ANY(${intArray(productIds)})
    RETURNING ${CHANGED_ENTRY} AS change`)
  return gone.rows.map(({ change }) => change)
}

export async function removeContents(
  tx: Tx,
  kind: ContentKind,
  ids: number[],
): Promise<ContentChange[]> {
  if (ids.length === 0) return []
  const gone = await tx.execute<{ change: ContentChange }>(sql`
    DELETE FROM content_entries WHERE kind = ${kind} AND ref_id = ANY(${intArray(ids)})
    RETURNING ${CHANGED_CONTENT} AS change`)
  return gone.rows.map(({ change }) => change)
}

/**
 * One statement for all rows: they travel as JSON, and Postgres casts them to the table's types.
 * The rows are sorted, so that two writers lock them in the same order.
 */
async function upsert<Change>(tx: Tx, target: Target, rows: object[]): Promise<Change[]> {
  if (rows.length === 0) return []
  const { table, key, content, compared, returning } = target
  const name = sql.raw(table)
  const same = key.map((column) => `e.${column} = i.${column}`).join(' AND ')
  const assignments = content.map((column) => assignment(column, target)).join(', ')
  const written = await tx.execute<{ change: Change }>(sql`
    WITH incoming AS MATERIALIZED (
      SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows.map(inColumns))}::jsonb)
    )
    INSERT INTO ${name} AS kept (${list([...key, ...content])})
    SELECT ${list([...key, ...content], 'i')} FROM incoming i
      LEFT JOIN ${name} e ON ${sql.raw(same)}
      WHERE e.locale IS NULL
        OR (${list(compared, 'i')}) IS DISTINCT FROM (${list(compared, 'e')})
      ORDER BY ${list(key, 'i')}
    ON CONFLICT (${list(key)}) DO UPDATE SET ${sql.raw(assignments)}
    RETURNING ${returning} AS change`)
  return written.rows.map(({ change }) => change)
}

function assignment(column: string, { shown }: Target): string {
  if (!STAMPED.has(column)) return `${column} = excluded.${column}`
  const [before, after] = ['kept', 'excluded'].map((row) =>
    shown.map((one) => `${row}.${one}`).join(', '),
  )
  return `${column} = CASE WHEN ROW(${before}) IS DISTINCT FROM ROW(${after})
    THEN excluded.${column} ELSE kept.${column} END`
}

function columns(...names: string[]): Pick<Target, 'content' | 'compared' | 'shown'> {
  const content = names.join(' ').split(' ')
  const compared = content
    .filter((column) => column !== 'updated_at')
    .map((column) =>
      column === 'detail' || column === 'body' ? `${column} - 'updatedAt'` : column,
    )
  return { content, compared, shown: compared.filter((column) => !UNSEEN.has(column)) }
}

/** The expressions begin with a column's name, so that an alias can stand before it. */
function list(expressions: string[], alias?: string): SQL {
  return sql.raw(expressions.map((one) => (alias ? `${alias}.${one}` : one)).join(', '))
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
