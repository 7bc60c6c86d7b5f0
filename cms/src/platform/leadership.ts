import pg from 'pg'
import { env } from '../env.ts'
import { logger } from './logger.ts'
import { tryLock } from './own-connection.ts'

const ANSWER_LIMIT_MS = 2_500

const held = new Map<string, pg.Client>()
/** What could not be decided last time: an outage is logged once, not every second. */
const undecided = new Set<string>()

/**
 * Whether this process is the one that does the named work; ask before each piece of it. The lock
 * lives as long as its connection: when the process or Postgres dies, it is free and whoever asks
 * first takes it.
 */
export async function holdLeadership(name: string): Promise<boolean> {
  const client = held.get(name)
  if (client !== undefined && (await isAlive(client))) return true
  if (client !== undefined) await letGo(name, client)
  return await takeLeadership(name)
}

/** Gives every lock back, for a clean end of the process. */
export async function releaseLeadership(): Promise<void> {
  await Promise.all([...held].map(([name, client]) => letGo(name, client)))
}

async function takeLeadership(name: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: ANSWER_LIMIT_MS,
    query_timeout: ANSWER_LIMIT_MS,
    keepAlive: true,
    application_name: `vitrine-${name}`,
  })
  client.on('error', () => {
    if (held.get(name) === client) held.delete(name)
  })
  try {
    await client.connect()
    const isTaken = await tryLock(client, name)
    undecided.delete(name)
    if (isTaken) {
      held.set(name, client)
      return true
    }
  } catch (err) {
    if (!undecided.has(name)) logger.warn({ msg: 'leadership not decided', work: name, err })
    undecided.add(name)
  }
  await client.end().catch(() => undefined)
  return false
}

/** A connection can be lost without a word; then Postgres has freed the lock, or soon will. */
async function isAlive(client: pg.Client): Promise<boolean> {
  try {
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  }
}

async function letGo(name: string, client: pg.Client): Promise<void> {
  if (held.get(name) === client) held.delete(name)
  await client.end().catch(() => undefined)
}
