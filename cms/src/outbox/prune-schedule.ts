import pg from 'pg'
import { logger } from '../platform/logger.ts'
import { pruneEvents } from './prune.ts'

const DAY_MS = 24 * 3_600_000
const EVERY_MS = 10 * 60_000
const CONNECT_TIMEOUT_MS = 2_500
const STATEMENT_TIMEOUT_MS = 30_000

/**
 * Throws old events away every ten minutes. Any number of processes may do this: a lock lets one
 * of them work at a time, and the others have nothing left to do.
 */
export function startPruning({
  url,
  keepMs = DAY_MS,
  everyMs = EVERY_MS,
}: {
  url: string
  keepMs?: number
  everyMs?: number
}): { stop: () => Promise<void> } {
  let working: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    working = working.then(() => prune(url, keepMs))
  }, everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await working
    },
  }
}

async function prune(url: string, keepMs: number): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'vitrine-prune',
  })
  // Without a listener a lost connection would end the process; the query in hand rejects anyway.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('outbox.prune')) AS taken`,
    )
    if (rows[0]?.taken !== true) return
    const events = await pruneEvents(client, { keepMs })
    if (events > 0) logger.info({ msg: 'old events thrown away', events })
  } catch (err) {
    logger.warn({ msg: 'old events not thrown away', err })
  } finally {
    // The lock goes with the connection.
    await client.end().catch(() => undefined)
  }
}
