import { appendFact } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { releaseReservations } from '../../inventory/index.ts'
import { releasePromotions } from '../../promotions/index.ts'
import type { OrderRow } from '../order-row.ts'
import { recordEvent, type Actor } from '../timeline.ts'
import { moveOrder } from '../transitions.ts'
import { listLeft, queueRefund } from './queue-refund.ts'

/** Why an order is cancelled, and by whom. */
export interface Cancelling {
  actor: Actor
  reason: string | null
  /** The caller sees to what was paid. */
  keepsMoney?: boolean
}

/**
 * Cancels an order whose lock is held: gives its pieces and promotions back and sends back what
 * was paid. Says whether it did; false when it is past that. Call `refreshOrder` afterwards.
 */
export async function cancelLocked(
  tx: Tx,
  { id: orderId }: OrderRow,
  { actor, reason, keepsMoney = false }: Cancelling,
): Promise<boolean> {
  if (!(await moveOrder(tx, { orderId, to: 'cancelled' }))) return false
  const data = reason === null ? {} : { reason }
  await recordEvent(tx, { orderId, type: 'cancelled', actor, data })
  await appendFact(tx, 'order.cancelled', { orderId, reason })
  if (!keepsMoney) await sendBack(tx, orderId, { actor, reason: 'order_cancelled' })
  await releasePromotions(tx, orderId)
  await releaseReservations(tx, orderId)
  return true
}

/** Queues the refund of everything that came in and is not back yet. */
export async function sendBack(
  tx: Tx,
  orderId: number,
  { actor, reason }: { actor: Actor; reason: string },
): Promise<void> {
  for (const { payment, leftMinor: amountMinor } of await listLeft(tx, orderId)) {
    const { id: transactionId, currency } = payment
    await queueRefund(tx, { orderId, transactionId, amountMinor, currency, reason, actor })
  }
}
