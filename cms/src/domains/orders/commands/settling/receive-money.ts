import type { Tx } from '../../../../platform/transaction.ts'
import { recordUnmatched, type PaymentReading } from '../../../payments/index.ts'
import { reclaimPromotions, releasePromotions } from '../../../promotions/index.ts'
import type { OrderRow, PaymentRow } from '../../order-row.ts'
import { recordEvent, type Actor } from '../../timeline.ts'
import { moveTransaction } from '../../transitions.ts'
import { cancelLocked, sendBack } from '../cancel-locked.ts'
import { confirmOrder, tellPaid, tellPartlyPaid } from '../confirm-order.ts'
import { queueRefund } from '../queue-refund.ts'
import { verdictOn, type Arrival } from './verdict.ts'

/**
 * The money is there. Confirms the order once it is paid in full; money that it does not need goes
 * back: a second payment, a cancelled order, or pieces that were sold to others after the order
 * ran out.
 */
export async function receiveMoney(
  tx: Tx,
  standing: Arrival,
  reading: PaymentReading,
): Promise<boolean> {
  const { own } = standing
  if (reading.amountMinor !== own.amountMinor || reading.currency !== own.currency) {
    return await putAside(tx, own, reading)
  }
  if (!(await moveTransaction(tx, { transactionId: own.id, to: 'succeeded' }))) return false
  await bookMoney(tx, { ...standing, actor: `provider:${own.provider}` })
  return true
}

/** What came of it. `lost`: the order could not be confirmed, and everything goes back. */
export type Booked = 'part' | 'paid' | 'surplus' | 'back' | 'lost'

/** Makes of a payment that has just succeeded what it is to the order, and says so. */
export async function bookMoney(
  tx: Tx,
  { actor, ...arrival }: Arrival & { actor: Actor },
): Promise<Booked> {
  const { order, own } = arrival
  const { id: transactionId, amountMinor } = own
  const told = { orderId: order.id, transactionId, amountMinor, actor }
  const verdict = await verdictOn(tx, arrival)
  if (verdict.kind === 'part') {
    await tellPartlyPaid(tx, told)
    return 'part'
  }
  await tellPaid(tx, told)
  if (verdict.kind === 'back') {
    await refund(tx, own, { amountMinor, reason: verdict.reason })
    return 'back'
  }
  if (!(await confirm(tx, order))) {
    await sendBack(tx, order.id, { actor: 'system', reason: 'out_of_stock' })
    return 'lost'
  }
  if (verdict.surplusMinor === 0) return 'paid'
  await refund(tx, own, { amountMinor: verdict.surplusMinor, reason: 'paid_too_much' })
  return 'surplus'
}

/** Says false when pieces are missing by now; a late order claims its promotions again first. */
async function confirm(tx: Tx, order: OrderRow): Promise<boolean> {
  const { id: orderId, status } = order
  if (status === 'processing' || status === 'completed') return true
  const beyond =
    status === 'cancelled' ? await reclaimPromotions(tx, { orderId, buyer: order }) : []
  if (await confirmOrder(tx, orderId)) {
    if (beyond.length > 0) await noteBeyondLimit(tx, orderId, beyond)
    return true
  }
  // Its refund is queued by the caller, with what it is for.
  if (status === 'pending') {
    await cancelLocked(tx, order, { actor: 'system', reason: 'out_of_stock', keepsMoney: true })
  } else await releasePromotions(tx, orderId)
  return false
}

/** Among staff: the shopper sees the price that was agreed on, and nothing has changed about it. */
async function noteBeyondLimit(tx: Tx, orderId: number, promotionIds: number[]): Promise<void> {
  const data = { discountBeyondLimit: promotionIds }
  await recordEvent(tx, { orderId, type: 'note', actor: 'system', data })
}

async function refund(
  tx: Tx,
  { id: transactionId, orderId, currency }: PaymentRow,
  { amountMinor, reason }: { amountMinor: number; reason: string },
): Promise<void> {
  const what = { orderId, transactionId, amountMinor, currency, reason }
  await queueRefund(tx, { ...what, actor: 'system' })
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
