import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { logger } from './logger.ts'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'

/** One step of the schema. It gets `db` alone: migrations speak SQL, never Payload's operations. */
export interface Migration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}

/** Any number does, as long as nobody else locks the same one. */
const MIGRATION_LOCK = 4_721_903
const UNDEFINED_DATABASE = '3D000'
const DUPLICATE_DATABASE = new Set(['42P04', '23505'])
const CONNECT_TIMEOUT_MS = 10_000

/**
 * Brings a database up to date and creates it when it is missing. Any number of processes may call
 * this at once: one migrates, the others wait and find nothing left to do. Answers the names of
 * the migrations that this call ran.
 */
export async function migrateDatabase(url: string, migrations?: Migration[]): Promise<string[]> {
  const steps = migrations ?? (await ownMigrations())
  await ensureDatabase(url)
  const client = await connect(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    return await runPending(client, steps)
  } finally {
    // Closing the connection releases the lock, whatever happened.
    await client.end()
  }
}

/** Creates the database of the URL when the server does not have it. */
export async function ensureDatabase(url: string): Promise<void> {
  try {
    await (await connect(url)).end()
  } catch (error) {
    if (codeOf(error) !== UNDEFINED_DATABASE) throw error
    await createDatabase(url)
  }
}

async function createDatabase(url: string): Promise<void> {
  const target = new URL(url)
  const name = decodeURIComponent(target.pathname.slice(1))
  target.pathname = '/postgres'
  const client = await connect(target.href)
  try {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
    logger.info({ msg: 'database created', database: name })
  } catch (error) {
    if (!DUPLICATE_DATABASE.has(codeOf(error))) throw error
  } finally {
    await client.end()
  }
}

async function runPending(client: pg.Client, migrations: Migration[]): Promise<string[]> {
  const done = await namesOfDone(client)
  const pending = migrations.filter((migration) => !done.has(migration.name))
  // Indexes need it, and a migration that is generated anew would forget it.
  if (pending.length > 0) await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
  for (const migration of pending) await runOne(client, migration)
  return pending.map((migration) => migration.name)
}

async function namesOfDone(client: pg.Client): Promise<Set<string>> {
  const table = await client.query<{ found: string | null }>(
    `SELECT to_regclass('payload_migrations')::text AS found`,
  )
  if (table.rows[0]?.found == null) return new Set()
  const rows = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
  return new Set(rows.rows.map((row) => row.name))
}

async function runOne(client: pg.Client, migration: Migration): Promise<void> {
  const startedAt = performance.now()
  await client.query('BEGIN')
  try {
    await migration.up({ db: drizzle({ client }) } as unknown as MigrateUpArgs)
    await client.query(
      `INSERT INTO payload_migrations (name, batch)
       VALUES ($1, (SELECT coalesce(max(batch), 0) + 1 FROM payload_migrations))`,
      [migration.name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`The migration ${migration.name} failed`, { cause: error })
  }
  const durationMs = Math.round(performance.now() - startedAt)
  logger.info({ msg: 'migrated', migration: migration.name, durationMs })
}

async function ownMigrations(): Promise<Migration[]> {
  return (await import('../migrations/index.ts')).migrations
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'vitrine-migrate',
  })
  // Without a listener a lost connection would end the process; the query in hand rejects anyway.
  client.on('error', (err) => logger.warn({ msg: 'the migration connection was lost', err }))
  await client.connect()
  return client
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
