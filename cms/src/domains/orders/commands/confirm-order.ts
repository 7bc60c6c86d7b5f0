import { appendFact } from '../../../outbox/facts.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { commitReservations, releaseReservations } from '../../inventory/index.ts'
import { recordEvent, type Actor } from '../timeline.ts'
import { moveOrder } from '../transitions.ts'

/**
 * The order is paid, or promised to be: its pieces are kept for it and it is to be sent. Says
 * false when pieces are missing by now; then nothing is kept and the order has not moved.
 */
export async function confirmOrder(tx: Tx, orderId: number): Promise<boolean> {
  try {
    await commitReservations(tx, orderId)
  } catch (error) {
    // Thrown before anything is written, so the transaction is whole.
    if (!(error instanceof DomainError) || error.code !== 'out_of_stock') throw error
    await releaseReservations(tx, orderId)
    return false
  }
  return await moveOrder(tx, { orderId, to: 'processing' })
}

/** What came in, and whose word it is. */
export interface PaidTold {
  orderId: number
  transactionId: number
  amountMinor: number
  actor: Actor
}

/** Writes into the timeline that the money is there, and tells whoever reacts. */
export async function tellPaid(tx: Tx, paid: PaidTold): Promise<void> {
  const { orderId, transactionId, amountMinor, actor } = paid
  await recordEvent(tx, { orderId, type: 'paid', actor, data: { amountMinor, transactionId } })
  await appendFact(tx, 'order.paid', { orderId, transactionId })
}

/** The same of a part: the order goes on waiting for the rest. */
export async function tellPartlyPaid(tx: Tx, paid: PaidTold): Promise<void> {
  const { orderId, transactionId, amountMinor, actor } = paid
  const data = { amountMinor, transactionId }
  await recordEvent(tx, { orderId, type: 'partly_paid', actor, data })
  await appendFact(tx, 'order.partly_paid', { orderId, transactionId })
}
