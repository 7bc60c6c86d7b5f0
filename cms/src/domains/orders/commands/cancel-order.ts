import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import { logger } from '../../../platform/logger.ts'
import type { CommerceDeps } from '../deps.ts'
import { listPayments, lockOrder } from '../order-row.ts'
import { hasParcels } from '../parcel-rows.ts'
import { refreshOrder } from '../refresh-order.ts'
import { isOpen } from '../rules.ts'
import type { Actor } from '../timeline.ts'
import { cancelLocked } from './cancel-locked.ts'
import { closePayment } from './settle.ts'

/** A wish to cancel an order. */
export interface CancelOrder {
  orderId: number
  actor: Actor
  reason: string | null
}

/**
 * Cancels an order while nothing of it is packed: pieces and promotions go back, what was paid is
 * refunded, and nobody can pay it any more. Throws `order_state` when it is past that, for a
 * second caller too.
 */
export async function cancelOrder(deps: CommerceDeps, input: CancelOrder): Promise<void> {
  const { orderId, actor, reason } = input
  await deps.db.inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId)
    const isPast = order.status === 'cancelled' || (await hasParcels(tx, orderId))
    if (isPast || !(await cancelLocked(tx, order, { actor, reason }))) {
      throw new DomainError('order_state', { orderId, status: order.status })
    }
    await refreshOrder(tx, orderId)
    if (!actor.startsWith('user:')) return
    const changes = { status: { from: order.status, to: 'cancelled' } }
    await audit(tx, { actor, action: 'cancel', subject: 'orders', subjectId: orderId, changes })
  })
  await closeOpenPayments(deps, orderId)
}

/** What is left open when this fails, a sweep closes. */
export async function closeOpenPayments(deps: CommerceDeps, orderId: number): Promise<void> {
  for (const payment of await listPayments(deps.db, orderId)) {
    if (!isOpen(payment.status)) continue
    try {
      await closePayment(deps, payment)
    } catch (err) {
      logger.warn({ msg: 'a payment could not be closed', transactionId: payment.id, err })
    }
  }
}
