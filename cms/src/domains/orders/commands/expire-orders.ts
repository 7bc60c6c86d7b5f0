import { sql } from '@payloadcms/db-postgres/drizzle'
import { appendFact } from '../../../outbox/facts.ts'
import { logger } from '../../../platform/logger.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { expireReservations } from '../../inventory/index.ts'
import { releasePromotions } from '../../promotions/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { listPayments, lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import { isOpen } from '../rules.ts'
import { recordEvent } from '../timeline.ts'
import { moveOrder, moveTransaction } from '../transitions.ts'
import { sendBack } from './cancel-locked.ts'
import { cancelAtProvider, settle } from './settle.ts'

const BATCH = 20
/** When the provider does not answer, or has not decided yet. */
const AGAIN_AFTER_MS = 2 * 60_000

/** Cancels orders that nobody paid in time; answers how many it looked at. */
export async function expireOrders(deps: CommerceDeps): Promise<number> {
  const now = deps.clock().toISOString()
  const { rows } = await deps.db.execute<{ id: number }>(sql`
    SELECT id FROM orders WHERE status = 'pending' AND expires_at <= ${now}::timestamptz
     ORDER BY expires_at LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`)
  for (const { id } of rows) {
    try {
      await expireOrder(deps, id)
    } catch (err) {
      logger.warn({ msg: 'an order could not run out', orderId: id, err })
      await postpone(deps, id)
    }
  }
  return rows.length
}

/** The provider first: what it has taken meanwhile is settled, and the order stands. */
async function expireOrder(deps: CommerceDeps, orderId: number): Promise<void> {
  const open = (await listPayments(deps.db, orderId)).find(({ status }) => isOpen(status))
  if (open !== undefined) {
    const { status } = await cancelAtProvider(deps, open)
    if (status === 'succeeded' || status === 'authorized') return await settle(deps, open.id)
    if (status === 'processing') return await postpone(deps, orderId)
  }
  await deps.db.inTransaction((tx) => runOut(tx, deps, { orderId, closedId: open?.id ?? null }))
}

async function runOut(
  tx: Tx,
  { clock }: CommerceDeps,
  { orderId, closedId }: { orderId: number; closedId: number | null },
): Promise<void> {
  const order = await lockOrder(tx, orderId)
  const isDue = order.expiresAt !== null && new Date(order.expiresAt) <= clock()
  if (order.status !== 'pending' || !isDue) return
  const open = (await listPayments(tx, orderId)).find(({ status }) => isOpen(status))
  // Another payment was begun meanwhile: it has a time of its own.
  if ((open?.id ?? null) !== closedId) return
  if (open) await moveTransaction(tx, { transactionId: open.id, to: 'expired' })
  if (!(await moveOrder(tx, { orderId, to: 'cancelled', from: ['pending'] }))) return
  await recordEvent(tx, { orderId, type: 'payment_expired', actor: 'system' })
  await appendFact(tx, 'order.payment_expired', { orderId })
  // A part that came in goes back: what is not paid in full is not sent.
  await sendBack(tx, orderId, { actor: 'system', reason: 'payment_expired' })
  await releasePromotions(tx, orderId)
  await expireReservations(tx, orderId)
  await refreshOrder(tx, orderId)
}

async function postpone({ db, clock }: CommerceDeps, orderId: number): Promise<void> {
  const until = new Date(clock().getTime() + AGAIN_AFTER_MS).toISOString()
  await db.execute(sql`
    UPDATE orders SET expires_at = ${until}::timestamptz
     WHERE id = ${orderId} AND status = 'pending'`)
}
