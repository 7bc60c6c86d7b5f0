import { logger } from '../../../platform/logger.ts'
import type { PaymentReading } from '../../payments/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { findPayment, listPayments, type PaymentRow } from '../order-row.ts'
import { isOpen } from '../rules.ts'
import { beginPayment } from './begin-payment.ts'
import { applyReading } from './settling/apply-reading.ts'

/**
 * Brings a payment and its order up to date with what the provider says; the only way to a
 * confirmed order. Browser, webhook, staff and the reconciler all come here, in any order and as
 * often as they like. Throws `payment_provider` when the provider does not answer.
 */
export async function settle(deps: CommerceDeps, transactionId: number): Promise<void> {
  const payment = await findPaymentToAsk(deps, transactionId)
  if (payment === null) return
  const reading = await deps.providers.of(payment.provider).readPayment(payment)
  await bringTogether(deps, payment, reading)
}

/**
 * Nobody shall pay this any more. Answers whether that is so: false when it had been paid, and
 * then it is settled, or when the provider has not decided yet.
 */
export async function closePayment(deps: CommerceDeps, payment: PaymentRow): Promise<boolean> {
  const reading = await cancelAtProvider(deps, payment)
  await bringTogether(deps, payment, reading)
  return !['succeeded', 'authorized', 'processing'].includes(reading.status)
}

/** Without a reference nobody can have paid: nothing has been handed out. */
export async function cancelAtProvider(
  { providers }: CommerceDeps,
  payment: PaymentRow,
): Promise<PaymentReading> {
  if (payment.providerRef !== null) {
    return await providers.of(payment.provider).cancelPayment(payment)
  }
  const { amountMinor, currency } = payment
  return { status: 'cancelled', amountMinor, currency }
}

async function findPaymentToAsk(
  deps: CommerceDeps,
  transactionId: number,
): Promise<PaymentRow | null> {
  const payment = await findPayment(deps.db, transactionId)
  if (payment === null) {
    logger.warn({ msg: 'there is no such payment to settle', transactionId })
    return null
  }
  if (payment.status === 'succeeded') return null
  if (payment.providerRef !== null) return payment
  // It died between placing and the provider: taken up where it stopped.
  if (!isOpen(payment.status)) return null
  if ((await beginPayment(deps, payment)) === 'unreached') return null
  const begun = await findPayment(deps.db, transactionId)
  return begun === null || begun.providerRef === null ? null : begun
}

async function bringTogether(
  deps: CommerceDeps,
  payment: PaymentRow,
  reading: PaymentReading,
): Promise<void> {
  const { orderId, id } = payment
  await deps.db.inTransaction((tx) => applyReading(tx, { orderId, transactionId: id, reading }))
  await closeWhatNobodyWaitsFor(deps, orderId)
}

/** An order that is paid or cancelled waits for no other payment. */
export async function closeWhatNobodyWaitsFor(deps: CommerceDeps, orderId: number): Promise<void> {
  const { status, payments } = await standingOf(deps, orderId)
  if (status === 'pending') return
  for (const payment of payments) {
    const isNeeded = payment.status === 'authorized' && status !== 'cancelled'
    if (!isOpen(payment.status) || isNeeded) continue
    const reading = await cancelAtProvider(deps, payment)
    await deps.db.inTransaction((tx) =>
      applyReading(tx, { orderId: payment.orderId, transactionId: payment.id, reading }),
    )
  }
}

async function standingOf(
  { db }: CommerceDeps,
  orderId: number,
): Promise<{ status: string; payments: PaymentRow[] }> {
  const payments = await listPayments(db, orderId)
  return { status: payments[0]?.orderStatus ?? 'pending', payments }
}
