import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sweep } from '../../platform/sweeps.ts'
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
