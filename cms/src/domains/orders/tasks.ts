import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sweep } from '../../platform/sweeps.ts'
import { keepPopularity, POPULAR_DAYS } from '../search/index.ts'
import { closeOpenPayments } from './commands/cancel-order.ts'
import { expireOrders } from './commands/expire-orders.ts'
import { payOrder } from './commands/pay-order.ts'
import { workRefunds } from './commands/work-refunds.ts'
import type { CommerceDeps } from './deps.ts'

const BATCH = 20

/** Background work: orders that ran out, refunds, and whatever a crash left half done. */
export function orderSweeps(deps: CommerceDeps): Sweep[] {
  return [
    { name: 'order-expiry', everyMs: 5_000, work: () => expireOrders(deps) },
    { name: 'refunds', everyMs: 2_000, work: () => workRefunds(deps) },
    { name: 'unbegun-payments', everyMs: 30_000, work: () => beginForgotten(deps) },
    { name: 'popularity', everyMs: 600_000, work: () => countSold(deps) },
    { name: 'needless-payments', everyMs: 60_000, work: () => closeNeedless(deps) },
  ]
}

/** Placed, and then the process died before the provider was asked: cash would never be promised. */
async function beginForgotten(deps: CommerceDeps): Promise<number> {
  const { rows } = await deps.db.execute<{ id: number }>(sql`
    UPDATE transactions t SET updated_at = now() FROM orders o
     WHERE o.id = t.order_id AND o.status = 'pending' AND o.expires_at > now()
       AND t.id IN (SELECT id FROM transactions WHERE status = 'pending' AND provider_ref IS NULL
         AND updated_at <= now() - interval '1 minute' ORDER BY id LIMIT ${BATCH}
         FOR UPDATE SKIP LOCKED)
    RETURNING t.order_id AS id`)
  for (const { id } of rows) await payOrder(deps, id)
  return rows.length
}

/** Searches prefer what sells: pieces that were paid for, or will be at the door. */
async function countSold({ db }: CommerceDeps): Promise<number> {
  await db.inTransaction((tx) =>
    keepPopularity(
      tx,
      sql`SELECT l.product_id, sum(l.quantity - l.cancelled_quantity - l.returned)::int AS units
          FROM order_lines l JOIN orders o ON o.id = l.order_id
         WHERE o.status IN ('processing', 'completed')
           AND o.created_at > now() - make_interval(days => ${POPULAR_DAYS})
         GROUP BY l.product_id HAVING sum(l.quantity - l.cancelled_quantity - l.returned) > 0`,
    ),
  )
  // Once an hour is enough, whatever it found.
  return 0
}

/** A cancelled order waits for no payment. */
async function closeNeedless(deps: CommerceDeps): Promise<number> {
  const { rows } = await deps.db.execute<{ id: number }>(sql`
    UPDATE transactions t SET updated_at = now() FROM orders o
     WHERE o.id = t.order_id AND o.status = 'cancelled'
       AND t.status IN ('pending', 'requires_action', 'processing', 'authorized')
       AND t.updated_at <= now() - interval '1 minute'
    RETURNING o.id`)
  for (const { id } of rows) await closeOpenPayments(deps, id)
  return rows.length
}
