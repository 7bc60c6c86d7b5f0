import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'
import { isDone } from './rules.ts'
import type { FulfillmentStatus, OrderStatus, PaymentStatus } from './states.ts'
import { recordEvent } from './timeline.ts'
import { moveOrder } from './transitions.ts'

interface Derived extends Record<string, unknown> {
  status: OrderStatus
  paymentStatus: PaymentStatus
  fulfillmentStatus: FulfillmentStatus
}

/**
 * Brings what is derived of an order (payment and delivery, what was paid back) in line with its
 * rows, raises its version, and completes it when nothing is left to do. Call it last in every
 * transaction that changed something of the order.
 */
export async function refreshOrder(tx: Pick<Tx, 'execute'>, orderId: number): Promise<void> {
  const { rows } = await tx.execute<Derived>(sql`
    UPDATE orders o SET version = o.version + 1, updated_at = now(),
      refunded = paid.back, fulfillment_status = sent.status::enum_orders_fulfillment_status,
      payment_status = (CASE
        WHEN paid.back > 0 AND o.status <> 'pending' THEN
          CASE WHEN paid.back >= least(o.amount, paid.captured) THEN 'refunded'
            ELSE 'partially_refunded' END
        WHEN paid.is_received AND paid.captured >= paid.needed THEN 'paid'
        WHEN paid.is_received AND paid.held > 0 THEN 'partially_paid'
        WHEN paid.is_promised THEN 'authorized'
        WHEN paid.has_failed THEN 'failed'
        ELSE 'unpaid' END)::enum_orders_payment_status
    FROM (${paidOf(orderId)}) paid, (${sentOf(orderId)}) sent
    WHERE o.id = ${orderId}
    RETURNING o.status, o.payment_status AS "paymentStatus",
      o.fulfillment_status AS "fulfillmentStatus"`)
  const [order] = rows
  if (order === undefined || !isDone(order)) return
  if (await moveOrder(tx, { orderId, to: 'completed' })) {
    await recordEvent(tx, { orderId, type: 'completed', actor: 'system' })
  }
}

/**
 * `held` is what is here and stays. What came in beyond the order's sum is not the order's: paying
 * it back refunds nothing of it.
 */
function paidOf(orderId: number) {
  return sql`
    SELECT t.captured, t.is_received, t.is_promised, NOT t.is_open AND t.has_failed AS has_failed,
      n.needed, t.captured - r.going AS held,
      least(o.amount, greatest(0, r.refunded - greatest(0, t.captured - n.needed))) AS back
    FROM orders o,
      LATERAL (SELECT o.amount - coalesce(o.forgiven, 0) AS needed) n,
      LATERAL (SELECT
        coalesce(sum(amount) FILTER (WHERE status = 'succeeded'), 0) AS captured,
        coalesce(bool_or(status = 'succeeded'), false) AS is_received,
        coalesce(bool_or(status = 'authorized'), false) AS is_promised,
        coalesce(bool_or(status IN ('pending', 'requires_action', 'processing')), false) AS is_open,
        coalesce(bool_or(status = 'failed'), false) AS has_failed
        FROM transactions WHERE order_id = o.id) t,
      LATERAL (SELECT
        coalesce(sum(amount_minor) FILTER (WHERE status = 'succeeded'), 0) AS refunded,
        coalesce(sum(amount_minor) FILTER (WHERE status <> 'failed'), 0) AS going
        FROM refunds WHERE order_id = o.id) r
    WHERE o.id = ${orderId}`
}

function sentOf(orderId: number) {
  return sql`
    SELECT CASE
      WHEN l.wanted > 0 AND l.returned >= l.wanted THEN 'returned'
      WHEN l.fulfilled = 0 THEN 'unfulfilled'
      WHEN l.fulfilled < l.wanted THEN 'partially_fulfilled'
      WHEN p.is_delivered THEN 'delivered'
      ELSE 'fulfilled' END AS status
    FROM (SELECT coalesce(sum(quantity - cancelled_quantity), 0) AS wanted,
            coalesce(sum(fulfilled), 0) AS fulfilled,
            coalesce(sum(returned), 0) AS returned FROM order_lines WHERE order_id = ${orderId}) l,
         (SELECT coalesce(bool_and(status = 'delivered'), false) AS is_delivered
            FROM fulfillments WHERE order_id = ${orderId} AND status <> 'cancelled') p`
}
