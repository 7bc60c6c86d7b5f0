import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle, type NodePgDatabase } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'
import pLimit from 'p-limit'
import pg from 'pg'
import { DomainError } from './errors.ts'
import { logger } from './logger.ts'
import { watchPool } from './metrics.ts'
import { PreparedClient } from './prepared-client.ts'
import { isOutage } from './read-database.ts'
import { drizzleOf, inTransaction, type Tx } from './transaction.ts'

/** Where commands write. The store API and the panel have one each, over the same tables. */
export interface Database {
  /**
   * Runs the work in one transaction (READ COMMITTED). Commits when it is done, rolls back when it
   * throws, and runs it again up to three times when Postgres says that it lost a race (deadlock,
   * serialisation): so the work must do nothing but SQL. Never call a provider in here.
   */
  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One statement on its own. */
  execute: Tx['execute']
}

export interface OpenDatabase extends Database {
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 1_500
/** A buyer who waits for a lock longer than this is told to try again. */
const STATEMENT_TIMEOUT_MS = 8_000
const ATTEMPTS = 4
/** Deadlock, serialisation failure. */
const LOST_RACES = new Set(['40P01', '40001'])

/** A pool of the process's own. Refuses with `unavailable` while Postgres is away. */
export function openDatabase({
  url,
  poolSize = 20,
}: {
  url: string
  poolSize?: number
}): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    application_name: 'vitrine-commerce',
    Client: PreparedClient,
    // Lists of ids come as arrays, for which Postgres would else plan anew each time.
    options: '-c plan_cache_mode=force_generic_plan',
  })
  watchPool('vitrine-commerce', pool)
  const onLost = (err: Error): void => {
    logger.warn({ msg: 'a database connection was lost', err })
  }
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  const db = drizzle({ client: pool }) as NodePgDatabase
  // Waiting for a turn is no outage: the pool's own time-out would call it one.
  const turn = pLimit(poolSize)
  return {
    inTransaction: (work) =>
      turn(() => again(() => db.transaction((tx) => work(tx as unknown as Tx)))).catch(
        refuseOutage,
      ),
    execute: ((query: Parameters<Tx['execute']>[0]) =>
      turn(async () => await db.execute(query)).catch(refuseOutage)) as Tx['execute'],
    close: () => pool.end(),
  }
}

/** The panel's own connection, for commands that staff give. */
export function databaseOf(payload: Payload): Database {
  return {
    inTransaction: (work) => again(() => inTransaction(payload, (tx) => work(tx))),
    execute: (query) => drizzleOf(payload).execute(query),
  }
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === ATTEMPTS || !LOST_RACES.has(sqlStateOf(error))) throw error
      await sleep(5 * attempt + Math.random() * 20)
    }
  }
}

/** The SQLSTATE of a failed statement, wherever drizzle has put it; empty for anything else. */
export function sqlStateOf(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code } = one as { code?: unknown }
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code)) return code
  }
  return ''
}

function refuseOutage(error: unknown): never {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (isOutage(one)) throw new DomainError('unavailable', { cause: error })
  }
  throw error
}
