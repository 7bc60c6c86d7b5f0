import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { DUE_MINOR } from '../due.ts'
import { RETURN_WINDOW_DAYS } from '../rules.ts'
import type { TransactionStatus } from '../states.ts'

type Executor = Pick<Tx, 'execute'>

/** A payment as far as the shopper's next step depends on it. */
export interface StoredAttempt {
  status: TransactionStatus
  step: PaymentStep | null
  error: string | null
  /** Of another sum than was asked for, while people decide; null in another currency. */
  aside: { amountMinor: number | null } | null
}

/** An order as the database says it, in one statement: ids are numbers, moments are Postgres's. */
export interface StoredOrder extends Omit<
  Order,
  'payment' | 'paymentMethods' | 'canCancel' | 'canReturn'
> {
  /** The newest first. */
  attempts: StoredAttempt[]
  hasReturnable: boolean
  /** Whether its way of delivery brings the money back. */
  allowsCashOnDelivery: boolean
}

/** Everything that the contract says of one order. Throws `order_not_found`. */
export async function readOrder(tx: Executor, orderId: number, now: Date): Promise<StoredOrder> {
  const { rows } = await tx.execute<{ order: StoredOrder }>(sql`
    SELECT jsonb_build_object(
      'id', o.id::text, 'number', o.number, 'status', o.status,
      'paymentStatus', o.payment_status, 'fulfillmentStatus', o.fulfillment_status,
      'isOnHold', coalesce(o.on_hold, false), 'locale', o.locale, 'currency', o.currency,
      'email', o.customer_email, 'quote', o.quote, 'refundedMinor', o.refunded,
      'forgivenMinor', coalesce(o.forgiven, 0), 'dueMinor', ${DUE_MINOR}::bigint,
      'shippingAddress', o.shipping_address, 'billingAddress', o.billing_address,
      'paymentMethod', o.payment_method, 'note', o.note, 'placedAt', o.purchased_at,
      'version', o.version, 'lines', ${LINES}, 'parcels', ${PARCELS}, 'refunds', ${REFUNDS},
      'returns', ${RETURNS}, 'events', ${EVENTS}, 'attempts', ${ATTEMPTS},
      'allowsCashOnDelivery', EXISTS (SELECT FROM shipping_methods m WHERE
        m.id::text = o.quote->'shipping'->>'methodId' AND m.allows_cash_on_delivery),
      'hasReturnable', ${hasReturnable(now)}) AS "order"
    FROM orders o WHERE o.id = ${orderId}`)
  const order = rows[0]?.order
  if (order === undefined) throw new DomainError('order_not_found', { orderId })
  return order
}

const LINES = listOf(sql`
  SELECT jsonb_build_object('id', l.id::text, 'productId', l.product_id::text,
    'variantId', l.variant_id::text, 'slug', e.slug, 'title', l.title,
    'variantTitle', l.variant_title, 'sku', l.sku, 'image', l.image, 'quantity', l.quantity,
    'fulfilled', l.fulfilled, 'returned', l.returned, 'refunded', l.refunded,
    'cancelledQuantity', l.cancelled_quantity,
    'unitMinor', l.unit_minor, 'discountMinor', l.discount_minor, 'totalMinor', l.total_minor,
    'taxMinor', l.tax_minor, 'taxRatePpm', l.tax_rate_ppm) AS item, l.position AS place
  FROM order_lines l
  LEFT JOIN catalogue_entries e ON e.product_id = l.product_id AND e.locale = o.locale
  WHERE l.order_id = o.id`)

const PARCELS = listOf(sql`
  SELECT jsonb_build_object('id', f.id::text, 'status', f.status, 'carrier', f.carrier,
    'trackingNumber', f.tracking_number, 'trackingUrl', f.tracking_url,
    'shippedAt', f.shipped_at, 'deliveredAt', f.delivered_at, 'lines', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('lineId', p.order_line_id::text,
        'quantity', p.quantity) ORDER BY p.order_line_id), '[]')
      FROM fulfillment_lines p WHERE p.fulfillment_id = f.id)) AS item, f.id AS place
  FROM fulfillments f WHERE f.order_id = o.id`)

const REFUNDS = listOf(sql`
  SELECT jsonb_build_object('id', r.id::text, 'amountMinor', r.amount_minor, 'status', r.status,
    'at', r.created_at) AS item, r.id AS place
  FROM refunds r WHERE r.order_id = o.id`)

const RETURNS = listOf(sql`
  SELECT jsonb_build_object('id', r.id::text, 'status', r.status, 'reason', r.reason,
    'at', r.created_at, 'lines', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('lineId', p.order_line_id::text,
        'quantity', p.quantity) ORDER BY p.order_line_id), '[]')
      FROM return_lines p WHERE p.return_id = r.id)) AS item, r.id AS place
  FROM returns r WHERE r.order_id = o.id`)

const EVENTS = listOf(sql`
  SELECT jsonb_build_object('id', e.id::text, 'type', e.type, 'at', e.at, 'data', e.data) AS item,
    e.id AS place
  FROM order_events e WHERE e.order_id = o.id AND e.type <> 'note'`)

const ATTEMPTS = listOf(sql`
  SELECT jsonb_build_object('status', t.status, 'step', t.step, 'error', t.error,
    'aside', (SELECT jsonb_build_object('amountMinor',
        CASE WHEN u.currency = t.currency THEN u.amount_minor END)
      FROM unmatched_payments u WHERE u.transaction_id = t.id AND u.resolved_at IS NULL
      ORDER BY u.id DESC LIMIT 1)) AS item,
    -t.id AS place
  FROM transactions t WHERE t.order_id = o.id`)

function listOf(items: SQL): SQL {
  return sql`(SELECT coalesce(jsonb_agg(item ORDER BY place), '[]') FROM (${items}) items)`
}

/** Whether anything arrived within the window and is not being returned. */
function hasReturnable(now: Date): SQL {
  return sql`(o.fulfillment_status <> 'unfulfilled' AND EXISTS (
    SELECT 1 FROM order_lines l,
      LATERAL (SELECT sum(p.quantity) AS ever, coalesce(sum(p.quantity) FILTER (
          WHERE f.delivered_at >= ${now.toISOString()}::timestamptz
            - make_interval(days => ${RETURN_WINDOW_DAYS})), 0) AS lately
        FROM fulfillment_lines p JOIN fulfillments f ON f.id = p.fulfillment_id
        WHERE p.order_line_id = l.id AND f.status = 'delivered') sent,
      LATERAL (SELECT coalesce(sum(p.quantity), 0) AS pieces
        FROM return_lines p JOIN returns r ON r.id = p.return_id
        WHERE p.order_line_id = l.id AND r.status <> 'rejected') back
    WHERE l.order_id = o.id AND sent.lately > 0 AND sent.ever > back.pieces))`
}
