import { logger } from '../platform/logger.ts'
import { tryLock, withOwnConnection } from '../platform/own-connection.ts'
import { pruneEvents } from './prune.ts'

const DAY_MS = 24 * 3_600_000
const EVERY_MS = 10 * 60_000
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
  try {
    const connection = { url, name: 'vitrine-prune', statementMs: STATEMENT_TIMEOUT_MS }
    const events = await withOwnConnection(connection, async (client) =>
      (await tryLock(client, 'outbox.prune')) ? pruneEvents(client, { keepMs }) : 0,
    )
    if (events > 0) logger.info({ msg: 'old events thrown away', events })
  } catch (err) {
    logger.warn({ msg: 'old events not thrown away', err })
  }
}
