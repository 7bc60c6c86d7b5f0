import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { CommerceDeps } from '../deps.ts'
import { listPayments, lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import { isOpen } from '../rules.ts'
import { payOrder } from './pay-order.ts'
import { closePayment } from './settle.ts'
import { meansToPay, type Means } from './starting/means-to-pay.ts'
import { openPayment } from './starting/open-payment.ts'

/** A wish to pay an order that waits for its payment. */
export interface StartPayment {
  orderId: number
  method: PaymentMethod
}

/**
 * Begins a payment, or takes up the one under way. Choosing another way closes the former at its
 * provider first. Throws `order_state` when the order does not wait for money (any more), and
 * `payment_method_unavailable`.
 */
export async function startPayment(deps: CommerceDeps, input: StartPayment): Promise<void> {
  const { orderId, method } = input
  const open = (await listPayments(deps.db, orderId)).find(({ status }) => isOpen(status))
  if (open?.method === method && open.orderStatus === 'pending') {
    return await payOrder(deps, orderId)
  }
  const means = await meansToPay(deps, input)
  if (open && !(await closePayment(deps, open))) throw new DomainError('order_state', { orderId })
  await deps.db.inTransaction((tx) => begin(tx, deps, { ...input, ...means }))
  await payOrder(deps, orderId)
}

async function begin(
  tx: Tx,
  { clock }: CommerceDeps,
  { orderId, ...means }: StartPayment & Means,
): Promise<void> {
  const order = await lockOrder(tx, orderId)
  if (order.status !== 'pending') throw new DomainError('order_state', { orderId })
  // A second caller finds what the first has begun.
  if ((await listPayments(tx, orderId)).some(({ status }) => isOpen(status))) return
  if (!(await openPayment(tx, order, { ...means, now: clock() }))) {
    throw new DomainError('order_state', { orderId })
  }
  await refreshOrder(tx, orderId)
}
