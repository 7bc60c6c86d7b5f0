import pg from 'pg'
import { DomainError } from './errors.ts'
import { logger } from './logger.ts'
import { watchPool } from './metrics.ts'
import { TimedClient } from './slow-queries.ts'

/** One read. A `name` makes it a prepared statement: give it only to texts that are few. */
export interface ReadQuery {
  text: string
  values: unknown[]
  name?: string
}

/** A small pool for reads. It refuses with `unavailable` when Postgres does not answer in time. */
export interface ReadDatabase {
  rows: ReadRows
  /** Reads a great deal as it was at one moment; each statement may take its time. */
  snapshot<T>(work: (rows: ReadRows) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type ReadRows = <Row extends object>(query: ReadQuery) => Promise<Row[]>

export interface ReadDatabaseOptions {
  url: string
  poolSize?: number
}

/** Together they stay below the three seconds after which a caller is owed a 503. */
const CONNECT_TIMEOUT_MS = 1000
const QUERY_TIMEOUT_MS = 1700
/** Sorting a million titles by their letters takes a minute of a busy machine. */
const SNAPSHOT_TIMEOUT_MS = 300_000

export function openReadDatabase({ url, poolSize = 10 }: ReadDatabaseOptions): ReadDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'vitrine-store-api',
    Client: TimedClient,
  })
  watchPool('vitrine-store-api', pool)
  // An idle connection that breaks must not end the process; the next read opens another one.
  pool.on('error', (err) => logger.warn({ msg: 'idle database connection lost', err }))
  return {
    async rows<Row extends object>(query: ReadQuery): Promise<Row[]> {
      try {
        return (await pool.query<Row>(query)).rows
      } catch (error) {
        throw isOutage(error) ? new DomainError('unavailable', { cause: error }) : error
      }
    },
    async snapshot(work) {
      try {
        return await inSnapshot(pool, work)
      } catch (error) {
        throw isOutage(error) ? new DomainError('unavailable', { cause: error }) : error
      }
    },
    close: () => pool.end(),
  }
}

async function inSnapshot<T>(pool: pg.Pool, work: (rows: ReadRows) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let isSound = false
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(`SET LOCAL statement_timeout = ${SNAPSHOT_TIMEOUT_MS}`)
    const result = await work(async <Row extends object>(query: ReadQuery) => {
      const patient = { ...query, query_timeout: SNAPSHOT_TIMEOUT_MS }
      return (await client.query<Row>(patient)).rows
    })
    await client.query('COMMIT')
    isSound = true
    return result
  } finally {
    // A connection whose transaction may still be open is not used again.
    client.release(!isSound)
  }
}

/** SQLSTATE classes and codes that say "not now" and not "wrong". */
const OUTAGE_STATES = /^(?:08|53|57P|58|57014|3D000|28|42P01|55000)/u
const OUTAGE_ERRNO =
  /^(?:ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)/u
const OUTAGE_MESSAGES = [
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Connection terminated',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
]

/** Whether a failed read means that the database is away, still starting or not yet migrated. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (OUTAGE_STATES.test(code) || OUTAGE_ERRNO.test(code)) return true
  return OUTAGE_MESSAGES.some((message) => error.message.startsWith(message))
}
