import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../../platform/transaction.ts'
import type { OrderRow, PaymentRow } from '../../order-row.ts'
import { paidBack } from '../queue-refund.ts'

/** What becomes of money that has come in for an order. */
export type Verdict =
  /** The order needs none of it. */
  | { kind: 'back'; reason: 'paid_twice' | 'order_cancelled' }
  /** The order waits for more. */
  | { kind: 'part' }
  /** The order is paid with it; what is too much goes back. */
  | { kind: 'paid'; surplusMinor: number }

/** An order whose lock is held, the payment that came in and the order's other payments. */
export interface Arrival {
  order: OrderRow
  own: PaymentRow
  others: PaymentRow[]
}

/**
 * Decides by sums, so that an order can be paid in parts: what is needed is the total less what was
 * forgiven, and what is there are the other payments less what of them goes back.
 */
export async function verdictOn(tx: Tx, { order, own, others }: Arrival): Promise<Verdict> {
  if (own.amountMinor === 0) return { kind: 'paid', surplusMinor: 0 }
  const missing = order.amountMinor - order.forgivenMinor - (await heldOf(tx, order, others))
  if (missing <= 0) return { kind: 'back', reason: 'paid_twice' }
  const isShort = own.amountMinor < missing
  const isOver = order.status === 'cancelled' && (isShort || !(await hasRunOut(tx, order.id)))
  if (isOver) return { kind: 'back', reason: 'order_cancelled' }
  return isShort ? { kind: 'part' } : { kind: 'paid', surplusMinor: own.amountMinor - missing }
}

/**
 * What came in or was promised by other payments. A confirmed order was paid by what was refunded
 * of it later; one that waits, or was cancelled, has only what is still here.
 */
export async function heldOf(
  tx: Pick<Tx, 'execute'>,
  { status }: Pick<OrderRow, 'status'>,
  payments: readonly PaymentRow[],
): Promise<number> {
  const isConfirmed = status === 'processing' || status === 'completed'
  let held = 0
  for (const payment of payments) {
    if (payment.status === 'authorized') held += payment.amountMinor
    if (payment.status !== 'succeeded') continue
    held += payment.amountMinor - (isConfirmed ? 0 : await paidBack(tx, payment.id))
  }
  return held
}

/** Whether the order was cancelled because nobody paid in time, and for no other reason since. */
export async function hasRunOut(tx: Pick<Tx, 'execute'>, orderId: number): Promise<boolean> {
  const { rows } = await tx.execute<{ type: string }>(sql`
    SELECT type FROM order_events
     WHERE order_id = ${orderId} AND type IN ('payment_expired', 'cancelled')
     ORDER BY id DESC LIMIT 1`)
  return rows[0]?.type === 'payment_expired'
}
