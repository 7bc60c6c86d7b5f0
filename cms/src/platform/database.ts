import { postgresAdapter } from '@payloadcms/db-postgres'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'
import pg from 'pg'
import { env } from '../env.ts'
import { releaseLeadership } from './leadership.ts'
import { logger } from './logger.ts'
import { migrateDatabase } from './migrate.ts'
import type { OwnTables } from './module.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

const POOL_SIZE = 12
const CONNECT_TIMEOUT_MS = 2_500
const STATEMENT_TIMEOUT_MS = 10_000

/** Postgres, brought up to date before the first connection, by one process at a time. */
export function database(ownTables: OwnTables): Config['db'] {
  const adapter = postgresAdapter({
    push: false,
    migrationDir: path.resolve(here, '../migrations'),
    pool: {
      connectionString: env.DATABASE_URL,
      max: POOL_SIZE,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'vitrine-cms',
    },
    beforeSchemaInit: [({ schema }) => ({ ...schema, tables: { ...schema.tables, ...ownTables } })],
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      ownTheConnections(db as unknown as OpenAndClose)
      return db
    },
  }
}

interface OpenAndClose {
  pool: pg.Pool | undefined
  poolOptions: pg.PoolConfig
  connect: (options?: { hotReload: boolean }) => Promise<void>
  destroy: () => Promise<void>
}

/**
 * Payload migrates without a lock and ends the process when that fails, keeps a connection of the
 * pool for itself, and never closes the pool. So the pool is made and ended here.
 */
function ownTheConnections(db: OpenAndClose): void {
  const connect = db.connect.bind(db)
  const destroy = db.destroy.bind(db)
  db.connect = async (options) => {
    if (!db.pool) {
      await migrateDatabase(env.DATABASE_URL)
      db.pool = new pg.Pool(db.poolOptions)
      db.pool.on('error', onLost)
      // The pool listens to idle connections alone: one lost at work would end the process.
      db.pool.on('connect', (client) => client.on('error', onLost))
    }
    await connect(options)
  }
  db.destroy = async () => {
    const { pool } = db
    db.pool = undefined
    await destroy()
    await releaseLeadership()
    await pool?.end()
  }
}

function onLost(err: Error): void {
  logger.warn({ msg: 'a database connection was lost', err })
}
