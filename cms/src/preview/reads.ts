import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ReadDatabase, ReadQuery, ReadRows } from '../platform/read-database.ts'
import type { Tx } from '../platform/transaction.ts'

/** The store API's reads, on the connection of a transaction: `$1` becomes a parameter of ours. */
export function readsOf(tx: Tx): ReadDatabase {
  const rows: ReadRows = async <Row extends object>({ text, values }: ReadQuery) => {
    const parts = text.split(/\$(\d+)/u)
    const chunks = parts.map((part, at) =>
      at % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`,
    )
    return (await tx.execute(sql.join(chunks))).rows as Row[]
  }
  return { rows, snapshot: (work) => work(rows), close: () => Promise.resolve() }
}
