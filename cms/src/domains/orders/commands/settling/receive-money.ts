import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../../platform/transaction.ts'
import { recordUnmatched, type PaymentReading } from '../../../payments/index.ts'
import type { PaymentRow } from '../../order-row.ts'
import { moveTransaction } from '../../transitions.ts'
import { cancelLocked } from '../cancel-locked.ts'
import { confirmOrder, tellPaid } from '../confirm-order.ts'
import { queueRefund } from '../queue-refund.ts'
import type { Standing } from './apply-reading.ts'

/**
 * The money is there. Confirms the order; money that it does not need goes back: a second payment,
 * a cancelled order, or pieces that were sold to others after the order ran out.
 */
export async function receiveMoney(
  tx: Tx,
  standing: Standing,
  reading: PaymentReading,
): Promise<boolean> {
  const { order, own, others } = standing
  if (reading.amountMinor !== own.amountMinor || reading.currency !== own.currency) {
    return await putAside(tx, own, reading)
  }
  if (!(await moveTransaction(tx, { transactionId: own.id, to: 'succeeded' }))) return false
  const { id: transactionId, amountMinor, currency } = own
  await tellPaid(tx, {
    orderId: order.id,
    transactionId,
    amountMinor,
    actor: `provider:${own.provider}`,
  })
  const whyBack = await whyItGoesBack(tx, standing, others)
  if (whyBack !== null) {
    await queueRefund(tx, {
      orderId: order.id,
      transactionId,
      amountMinor,
      currency,
      reason: whyBack,
      actor: 'system',
    })
  }
  return true
}

async function whyItGoesBack(
  tx: Tx,
  { order, own }: Standing,
  others: PaymentRow[],
): Promise<string | null> {
  if (own.amountMinor === 0) return null
  const isCovered = others.some(({ status }) => ['succeeded', 'authorized'].includes(status))
  if (isCovered) return 'paid_twice'
  if (order.status === 'processing' || order.status === 'completed') return null
  if (order.status === 'cancelled' && !(await hasRunOut(tx, order.id))) return 'order_cancelled'
  if (await confirmOrder(tx, order.id)) return null
  if (order.status === 'pending') {
    // Its refund is queued by the caller, with what it is for.
    await cancelLocked(tx, order, { actor: 'system', reason: 'out_of_stock', keepsMoney: true })
  }
  return 'out_of_stock'
}

/** Whether the order was cancelled because nobody paid in time, and for no other reason since. */
async function hasRunOut(tx: Tx, orderId: number): Promise<boolean> {
  const { rows } = await tx.execute<{ type: string }>(sql`
    SELECT type FROM order_events
     WHERE order_id = ${orderId} AND type IN ('payment_expired', 'cancelled')
     ORDER BY id DESC LIMIT 1`)
  return rows[0]?.type === 'payment_expired'
}

/** Another sum than was asked for fits no order: a person looks, and the order keeps waiting. */
async function putAside(tx: Tx, own: PaymentRow, reading: PaymentReading): Promise<boolean> {
  const reason = reading.currency === own.currency ? 'amount_differs' : 'currency_differs'
  await recordUnmatched(tx, {
    provider: own.provider,
    providerRef: own.providerRef ?? `transaction:${own.id}`,
    transactionId: own.id,
    orderId: own.orderId,
    amountMinor: reading.amountMinor,
    currency: reading.currency,
    reason,
  })
  return await moveTransaction(tx, { transactionId: own.id, to: 'failed', error: reason })
}
