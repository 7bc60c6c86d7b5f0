import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle, type NodePgDatabase } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'
import pLimit from 'p-limit'
import pg from 'pg'
import { DomainError } from './errors.ts'
import { logger } from './logger.ts'
import { watchPool } from './metrics.ts'
import { PreparedClient } from './prepared-client.ts'
import { createPulse, isFromPostgres, type Pulse } from './pulse.ts'
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
/**
 * A buyer who waits for a lock longer than this is told to try again. That Postgres says nothing at
 * all is noticed sooner: see `pulse.ts`.
 */
const STATEMENT_TIMEOUT_MS = 8_000
const ATTEMPTS = 4
/** Deadlock, serialisation failure. */
const LOST_RACES = new Set(['40P01', '40001'])

/** A pool of the process's own. Refuses with `unavailable` while Postgres is away or silent. */
export function openDatabase({
  url,
  poolSize = 20,
}: {
  url: string
  poolSize?: number
}): OpenDatabase {
  const pulse = createPulse({ url, onSilence: () => cutOff(held) })
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    application_name: 'vitrine-commerce',
    Client: heardBy(pulse),
    // Lists of ids come as arrays, for which Postgres would else plan anew each time.
    options: '-c plan_cache_mode=force_generic_plan',
  })
  watchPool('vitrine-commerce', pool)
  const onLost = (err: Error): void => {
    logger.warn({ msg: 'a database connection was lost', err })
  }
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  const held = heldOf(pool)
  const db = drizzle({ client: pool }) as NodePgDatabase
  // Waiting for a turn is no outage: the pool's own time-out would call it one.
  const turn = pLimit(poolSize)
  const whenItsTurn = <T>(work: (isGone: () => boolean) => Promise<T>): Promise<T> =>
    pulse
      .whileAnswering((isGone) =>
        turn(async () => {
          if (isGone()) throw new DomainError('unavailable')
          return await work(isGone)
        }),
      )
      .catch(refuseOutage)
  return {
    inTransaction: (work) =>
      whenItsTurn((isGone) =>
        again(() =>
          db.transaction(async (tx) => {
            if (isGone()) throw new DomainError('unavailable')
            return await work(tx)
          }),
        ),
      ),
    execute: ((query: Parameters<Tx['execute']>[0]) =>
      whenItsTurn(async () => await db.execute(query))) as Tx['execute'],
    close: async () => {
      pulse.stop()
      await pool.end()
    },
  }
}

/** Connections that somebody works with. */
function heldOf(pool: pg.Pool): Set<pg.PoolClient> {
  const held = new Set<pg.PoolClient>()
  pool.on('acquire', (client) => held.add(client))
  pool.on('release', (_error, client) => held.delete(client))
  pool.on('remove', (client) => held.delete(client))
  return held
}

/** What was told to be refused must not be committed when Postgres comes to itself. */
function cutOff(held: Iterable<pg.PoolClient>): void {
  const error = new Error('Connection terminated: Postgres does not answer')
  for (const client of held) {
    const { connection } = client as unknown as { connection: { stream: Socket } }
    connection.stream.destroy(error)
  }
}

/** Connections of which the pulse hears each answer. */
function heardBy(pulse: Pulse): typeof PreparedClient {
  const hear = (error?: unknown): void => {
    if (error === undefined || error === null || isFromPostgres(error)) pulse.heard()
  }
  return class extends PreparedClient {
    // pg's own signatures are many; whatever is passed on is passed on as it came.
    override query(...args: unknown[]): never {
      // One may be promised before Postgres hears of it.
      if ((args[0] as { text?: string } | undefined)?.text === 'begin') return super.query(...args)
      const callback = args.at(-1)
      if (typeof callback === 'function') {
        args[args.length - 1] = (error: unknown, ...rest: unknown[]) => {
          hear(error)
          callback(error, ...rest)
        }
        return super.query(...args)
      }
      const answer = super.query(...args) as unknown
      if (answer instanceof Promise) answer.then(() => hear(), hear)
      return answer as never
    }
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
