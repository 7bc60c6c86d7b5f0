import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../platform/commerce-database.ts'
import { logger } from '../../platform/logger.ts'

/** Lets answers wait until an order has changed. */
export interface OrderWatch {
  /**
   * Resolves when the order's version is beyond `after`, when the time is over, or when the caller
   * hangs up; it does not say which.
   */
  waitForChange: (wish: {
    orderId: number
    after: number
    waitMs: number
    signal: AbortSignal
  }) => Promise<void>
}

interface Waiter {
  orderId: number
  after: number
  wake: () => void
}

const LOOK_EVERY_MS = 500
/** Beyond this many, answers do not wait: whoever asks will ask again. */
const MAX_WAITERS = 5_000

/** One ticker for all who wait: one query each half second, and none when nobody waits. */
export function watchOrders(db: Pick<Database, 'execute'>, everyMs = LOOK_EVERY_MS): OrderWatch {
  const waiters = new Set<Waiter>()
  let timer: NodeJS.Timeout | undefined
  const plan = (): void => {
    if (timer !== undefined || waiters.size === 0) return
    timer = setTimeout(() => void look(), everyMs).unref()
  }
  const look = async (): Promise<void> => {
    try {
      const versions = await versionsOf(db, waiters)
      for (const waiter of waiters) {
        if ((versions.get(waiter.orderId) ?? 0) > waiter.after) waiter.wake()
      }
    } catch (err) {
      logger.warn({ msg: 'nobody could see whether orders changed', err })
    }
    timer = undefined
    plan()
  }
  return {
    waitForChange: ({ orderId, after, waitMs, signal }) =>
      new Promise((resolve) => {
        if (waiters.size >= MAX_WAITERS || signal.aborted) return resolve()
        const waiter: Waiter = { orderId, after, wake }
        const limit = setTimeout(wake, waitMs).unref()
        function wake(): void {
          waiters.delete(waiter)
          clearTimeout(limit)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        signal.addEventListener('abort', wake)
        waiters.add(waiter)
        plan()
      }),
  }
}

async function versionsOf(
  db: Pick<Database, 'execute'>,
  waiters: Set<Waiter>,
): Promise<Map<number, number>> {
  const ids = [...new Set([...waiters].map(({ orderId }) => orderId))]
  if (ids.length === 0) return new Map()
  const { rows } = await db.execute<{ id: number; version: number }>(sql`
    SELECT id, version::int AS version FROM orders WHERE id = ANY(${sql.param(ids)}::int[])`)
  return new Map(rows.map(({ id, version }) => [id, version]))
}
