import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/checkout'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { CommerceDeps } from '../deps.ts'
import { listPayments, lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import { isOpen } from '../rules.ts'
import { payOrder } from './pay-order.ts'
import { closePayment } from './settle.ts'
import { meansToPay } from './starting/means-to-pay.ts'

/** However often another way is chosen, pieces are not held longer than this. */
const HELD_AT_MOST_MS = 4 * 86_400_000

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
  { orderId, method, provider, waitsMs }: StartPayment & { provider: string; waitsMs: number },
): Promise<void> {
  const order = await lockOrder(tx, orderId)
  if (order.status !== 'pending') throw new DomainError('order_state', { orderId })
  // A second caller finds what the first has begun.
  if ((await listPayments(tx, orderId)).some(({ status }) => isOpen(status))) return
  const until = new Date(clock().getTime() + waitsMs).toISOString()
  await tx.execute(sql`
    UPDATE orders SET payment_method = ${method}, expires_at = least(${until}::timestamptz,
        purchased_at + make_interval(secs => ${HELD_AT_MOST_MS / 1000}))
     WHERE id = ${orderId}`)
  await tx.execute(sql`
    INSERT INTO transactions (order_id, provider, method, status, amount, currency, expires_at)
    SELECT id, ${provider}, ${method}, 'pending', amount, currency, expires_at
      FROM orders WHERE id = ${orderId}`)
  await refreshOrder(tx, orderId)
}
