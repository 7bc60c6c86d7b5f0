import { getTableColumns, sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Tx } from '../../../platform/transaction.ts'
import { binaryJson } from './binary-array.ts'
import type { ContentEntry } from './content/entry.ts'
import type { EntryContent } from './product/entry.rules.ts'
import { CHANGED_CONTENT, CHANGED_ENTRY } from './returning.ts'
import type { ContentChange, EntryChange } from './row-changes.ts'
import type { ContentKind, ListedStock } from './shapes.ts'
import { intArray } from './sql-array.ts'
import { catalogueEntries, contentEntries } from './tables.ts'

/** Of a product without a variant that was ever counted. */
const NO_STOCK: ListedStock = { state: 'out_of_stock', available: 0 }
/** Those that say when the row changed, alone or among other things. */
const STAMPED = new Set(['updated_at', 'detail', 'body'])
const UNSEEN = new Set(['refs'])

/** How the rows of a table are written. */
interface Target {
  table: string
  /** The fields of a row, as they are stored. */
  fields: Field[]
  key: string[]
  content: string[]
  /** Of those, what makes a row another one. `updatedAt` alone does not: it says when it did. */
  compared: string[]
  /** Of these, what anybody sees. `updatedAt` moves with them, not with what is only searched. */
  shown: string[]
  /** The row changes, as the statement answers them. */
  returning: SQL
  /** What a row that is new has besides, from the rows `f`, each for one `product_id`. */
  besides?: { columns: string[]; values: string }
}

interface Field {
  field: string
  column: string
  type: string
}

const ENTRIES: Target = {
  table: 'catalogue_entries',
  fields: fieldsOf(catalogueEntries),
  key: ['product_id', 'locale'],
  ...columns(
    'slug title brand_slug category_slugs tags facets price_thb price_usd rank published_at',
    'updated_at card prices detail refs',
  ),
  returning: CHANGED_ENTRY,
  besides: {
    columns: ['stock', 'in_stock', 'rating'],
    values: `coalesce(f.stock, '${JSON.stringify(NO_STOCK)}'), coalesce(f.in_stock, false), f.rating`,
  },
}
const CONTENTS: Target = {
  table: 'content_entries',
  fields: fieldsOf(contentEntries),
  key: ['kind', 'ref_id', 'locale'],
  ...columns('slug position parent_id body refs'),
  returning: CHANGED_CONTENT,
}

/**
 * Writes the rows that differ from those stored; the others stay untouched and unlocked. A row that
 * is new gets the stock and the rating that `figures` has for its product; writers of their own
 * keep those of the others.
 */
export async function writeEntries(
  tx: Tx,
  entries: EntryContent[],
  figures: SQL,
): Promise<EntryChange[]> {
  const join = sql`LEFT JOIN (${figures}) f ON f.product_id = i.product_id`
  return await upsert<EntryChange>(tx, ENTRIES, entries, join)
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
 * One statement for all rows: what is small travels as JSON that Postgres casts to the table's
 * types, large values in arrays of their own, so that they are read but once. The rows are sorted,
 * so that two writers lock them in the same order.
 */
async function upsert<Change>(
  tx: Tx,
  target: Target,
  rows: object[],
  join = sql``,
): Promise<Change[]> {
  if (rows.length === 0) return []
  const { table, key, content, compared, returning, besides } = target
  const name = sql.raw(table)
  const same = key.map((column) => `e.${column} = i.${column}`).join(' AND ')
  const assignments = content.map((column) => assignment(column, target)).join(', ')
  const written = await tx.execute<{ change: Change }>(sql`
    WITH incoming AS (${incoming(target, rows)})
    INSERT INTO ${name} AS kept (${list([...key, ...content, ...(besides?.columns ?? [])])})
    SELECT ${list([...key, ...content], 'i')}${sql.raw(besides ? `, ${besides.values}` : '')}
      FROM incoming i LEFT JOIN ${name} e ON ${sql.raw(same)} ${join}
      WHERE e.locale IS NULL OR ${sql.raw(differs(compared))}
      ORDER BY ${list(key, 'i')}
    ON CONFLICT (${list(key)}) DO UPDATE SET ${sql.raw(assignments)}
    RETURNING ${returning} AS change`)
  return written.rows.map(({ change }) => change)
}

function incoming({ fields, key, content }: Target, rows: object[]): SQL {
  const written = new Set([...key, ...content])
  const given = fields.filter(({ column }) => written.has(column))
  const isLarge = ({ type }: Field) => type === 'jsonb'
  const [large, small] = [given.filter(isLarge), given.filter((field) => !isLarge(field))]
  const valuesOf = (field: string) =>
    rows.map((row) => (row as Record<string, unknown>)[field] ?? null)
  const records = rows.map((row) =>
    Object.fromEntries(
      small.map(({ field, column }) => [column, (row as Record<string, unknown>)[field]]),
    ),
  )
  const arrays = large.map(({ field }) => sql`, unnest(${binaryJson(valuesOf(field))}::jsonb[])`)
  const types = small.map(({ column, type }) => `${column} ${type}`).join(', ')
  return sql`SELECT * FROM ROWS FROM (
    jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS (${sql.raw(types)})${sql.join(arrays)}
  ) AS rows (${list([...small, ...large].map(({ column }) => column))})`
}

/** Equal documents are found so at once, without taking anything out of them. */
function differs(compared: string[]): string {
  const [plain, partly] = [
    compared.filter((one) => !one.includes(' ')),
    compared.filter((one) => one.includes(' ')),
  ]
  const row = (alias: string) => plain.map((one) => `${alias}.${one}`).join(', ')
  const others = partly.map((one) => {
    const whole = one.split(' ')[0]
    return `(i.${whole} <> e.${whole} AND (i.${one}) <> (e.${one}))`
  })
  return [`(${row('i')}) IS DISTINCT FROM (${row('e')})`, ...others].join(' OR ')
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

/** `priceThb` is stored as `price_thb`. */
function fieldsOf(table: PgTable): Field[] {
  return Object.entries(getTableColumns(table)).map(([field, column]) => ({
    field,
    column: column.name,
    type: column.getSQLType(),
  }))
}
