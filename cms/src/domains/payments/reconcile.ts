import { sql } from '@payloadcms/db-postgres/drizzle'
import pLimit from 'p-limit'
import { logger } from '../../platform/logger.ts'
import type { EventDeps } from './events/work-events.ts'

/** A payment that has been open for so long may have lost its webhook. */
const OPEN_FOR_S = 120
const BATCH = 50
const AT_ONCE = 4

/**
 * Asks providers about payments that have been open for a while, each first after two minutes and
 * then ever more rarely. Staff speak for the manual provider, and what they say is never lost.
 * Answers how many it asked about.
 */
export async function reconcilePayments(
  { db, settle }: EventDeps,
  openForS = OPEN_FOR_S,
): Promise<number> {
  const { rows } = await db.execute(sql`
    UPDATE transactions SET updated_at = now()
     WHERE id IN (
       SELECT id FROM transactions
        WHERE status IN ('pending', 'requires_action', 'processing') AND provider <> 'manual'
          AND updated_at <= now() - greatest(make_interval(secs => ${openForS}),
                                             (now() - created_at) / 4)
        ORDER BY updated_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id`)
  const turn = pLimit(AT_ONCE)
  await Promise.all((rows as { id: number }[]).map(({ id }) => turn(() => ask(settle, id))))
  return rows.length
}

async function ask(settle: EventDeps['settle'], transactionId: number): Promise<void> {
  try {
    await settle(transactionId)
  } catch (err) {
    logger.warn({ msg: 'a payment could not be reconciled', transactionId, err })
  }
}
