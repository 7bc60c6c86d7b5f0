import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from './transaction.ts'

/**
 * Something to read together with other things. The rows come as JSON: a column is a text, a whole
 * number, a boolean, or made of them; a `numeric` or a moment has to be made a text first.
 */
export interface Reading<Read> {
  query: SQL
  // A row is what its own statement says it is; only `read` knows.
  read: (rows: never[]) => Read
}

/** Reads several things in one round trip, which costs more than most of them do. */
export async function readAtOnce<Readings extends Record<string, Reading<unknown>>>(
  tx: Pick<Tx, 'execute'>,
  readings: Readings,
): Promise<{ [Name in keyof Readings]: ReturnType<Readings[Name]['read']> }> {
  const columns = Object.entries(readings).map(
    ([name, { query }]) =>
      sql`(SELECT coalesce(json_agg(one), '[]') FROM (${query}) one) AS ${sql.identifier(name)}`,
  )
  const { rows } = await tx.execute<Record<string, never[]>>(
    sql`SELECT ${sql.join(columns, sql`, `)}`,
  )
  const found = Object.entries(readings).map(([name, { read }]) => [
    name,
    read(rows[0]?.[name] ?? []),
  ])
  return Object.fromEntries(found) as {
    [Name in keyof Readings]: ReturnType<Readings[Name]['read']>
  }
}
