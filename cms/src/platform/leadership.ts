import pg from 'pg'
import { env } from '../env.ts'
import { logger } from './logger.ts'

const held = new Map<string, pg.Client>()

/**
 * Whether this process is the one that does the named work. The lock lives as long as its
 * connection: when the process dies, Postgres frees it and another one takes over.
 */
export async function holdLeadership(name: string): Promise<boolean> {
  if (held.has(name)) return true
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: 2_500,
    application_name: `vitrine-${name}`,
  })
  client.on('error', () => held.delete(name))
  try {
    await client.connect()
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1)) AS taken',
      [name],
    )
    if (rows[0]?.taken === true) {
      held.set(name, client)
      return true
    }
  } catch (error) {
    logger.warn({ msg: 'leadership not decided', work: name, err: error })
  }
  await client.end().catch(() => undefined)
  return false
}

/** Gives every lock back, for a clean end of the process. */
export async function releaseLeadership(): Promise<void> {
  const clients = [...held.values()]
  held.clear()
  await Promise.all(clients.map((client) => client.end().catch(() => undefined)))
}
