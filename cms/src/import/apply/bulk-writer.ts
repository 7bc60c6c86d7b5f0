import { getTableColumns, sql } from '@payloadcms/db-postgres/drizzle'
import type { PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionSlug, Payload } from 'payload'
import type { Tx } from '../../platform/transaction.ts'

type Row = Record<string, unknown>

/** Collects new documents and writes them with one INSERT per table. */
export interface BulkWriter {
  /** Takes a document as it is stored: localised fields as `{ en: … }`. Answers its id. */
  create(collection: CollectionSlug, data: object): Promise<number>
  /** Takes a document's first version. */
  createVersion(collection: CollectionSlug, parent: number, data: object): Promise<void>
  flush(): Promise<void>
}

/** They travel as one parameter each time, which must not become too large. */
const ROWS_AT_ONCE = 2_000
/** Ids are taken from a sequence so many at a time. */
const IDS_AT_ONCE = 200

/**
 * Payload itself turns each document into the rows of its tables; this stand-in for its database
 * adapter only keeps the rows until all can be sent together. Hooks don't run and fields aren't
 * validated: the caller answers for both.
 */
export function createBulkWriter(payload: Payload, tx: Tx, ids: IdSource): BulkWriter {
  const tables = tablesOf(payload)
  const rows = new Map<string, Row[]>()
  let lastId = 0

  const collect = async (tableName: string, values: Row | Row[]): Promise<Row[]> => {
    const list = Array.isArray(values) ? values : [values]
    for (const row of list) row.id ??= await ids.take(tx, tableName)
    const collected = rows.get(tableName)
    if (collected === undefined) rows.set(tableName, list)
    else collected.push(...list)
    if (!Array.isArray(values)) lastId = Number(values.id)
    return list
  }
  const recorder = Object.create(payload.db, {
    insert: { value: (args: InsertArgs) => collect(args.tableName, args.values) },
    // A first version supersedes no other.
    execute: { value: () => Promise.resolve({ rows: [] }) },
  }) as Payload['db']

  return {
    async create(collection, data) {
      await recorder.create({ collection, data: { ...data }, returning: false })
      return lastId
    },
    async createVersion(collectionSlug, parent, data) {
      const now = new Date().toISOString()
      await recorder.createVersion({
        collectionSlug,
        parent,
        autosave: false,
        createdAt: now,
        updatedAt: now,
        versionData: data as never,
        returning: false,
      })
    },
    async flush() {
      for (const [tableName, list] of rows) await insertAll(tx, tables[tableName], list)
      rows.clear()
    },
  }
}

interface InsertArgs {
  tableName: string
  values: Row | Row[]
}

async function insertAll(tx: Tx, table: PgTable | undefined, rows: Row[]): Promise<void> {
  if (table === undefined) throw new Error('A document has rows for a table that does not exist')
  const columns = Object.entries(getTableColumns(table))
  // What a row says nothing of is left to the table, as Payload leaves it.
  const alike = Map.groupBy(rows, (row) =>
    columns.flatMap(([field, { name }]) => (row[field] === undefined ? [] : [name])).join(),
  )
  for (const [names, some] of alike) {
    const given = columns.filter(([field]) => some[0]?.[field] !== undefined)
    for (let start = 0; start < some.length; start += ROWS_AT_ONCE) {
      const records = some
        .slice(start, start + ROWS_AT_ONCE)
        .map((row) => Object.fromEntries(given.map(([field, { name }]) => [name, row[field]])))
      const list = sql.raw(names.replaceAll(/[^,]+/gu, '"$&"'))
      await tx.execute(sql`
        INSERT INTO ${table} (${list})
        SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, ${JSON.stringify(records)}::jsonb)`)
    }
  }
}

/** Hands out ids ahead of the rows that will have them. */
export interface IdSource {
  /** Undefined for tables that make their own ids. */
  take(tx: Tx, tableName: string): Promise<number | undefined>
}

/** Sequences know no rollback: what is left of a batch serves the next one. */
export function createIdSource(payload: Payload): IdSource {
  const tables = tablesOf(payload)
  const stock = new Map<string, number[]>()
  return {
    async take(tx, tableName) {
      const column = (tables[tableName] as unknown as { id?: { columnType: string } }).id
      if (column?.columnType !== 'PgSerial') return undefined
      const ids = stock.get(tableName) ?? []
      stock.set(tableName, ids)
      if (ids.length === 0) {
        const { rows } = await tx.execute<{ id: number }>(
          sql`SELECT nextval(pg_get_serial_sequence(${`"${tableName}"`}, 'id'))::int AS id FROM generate_series(1, ${IDS_AT_ONCE}::int)`,
        )
        ids.push(...rows.map(({ id }) => id))
      }
      return ids.shift()
    },
  }
}

/** The Postgres adapter keeps its drizzle tables by name; Payload's type names all adapters. */
function tablesOf(payload: Payload): Record<string, PgTable> {
  return (payload.db as unknown as { tables: Record<string, PgTable> }).tables
}
