import { appendFact } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { releaseReservations } from '../../inventory/index.ts'
import { releasePromotions } from '../../promotions/index.ts'
import { listPayments, type OrderRow } from '../order-row.ts'
import { recordEvent, type Actor } from '../timeline.ts'
import { moveOrder } from '../transitions.ts'
import { paidBack, queueRefund } from './queue-refund.ts'

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
  if (!keepsMoney) await sendBack(tx, orderId, actor)
  await releasePromotions(tx, orderId)
  await releaseReservations(tx, orderId)
  return true
}

async function sendBack(tx: Tx, orderId: number, actor: Actor): Promise<void> {
  for (const payment of await listPayments(tx, orderId)) {
    if (payment.status !== 'succeeded') continue
    const amountMinor = payment.amountMinor - (await paidBack(tx, payment.id))
    if (amountMinor <= 0) continue
    const { id: transactionId, currency } = payment
    const reason = 'order_cancelled'
    await queueRefund(tx, { orderId, transactionId, amountMinor, currency, reason, actor })
  }
}
