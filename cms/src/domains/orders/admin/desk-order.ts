import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { CommerceDeps } from '../deps.ts'
import { presentOrder } from '../present.ts'
import { readOrder } from '../queries/read-order.ts'
import type { TransactionStatus } from '../states.ts'

/** One line of the timeline as staff read it: with who did it, and notes among themselves. */
export interface DeskEvent {
  id: string
  type: Order['events'][number]['type'] | 'note'
  at: string
  data: Record<string, unknown>
  actor: string
  /** Of the member of staff, while the account exists. */
  actorName: string | null
  note: string | null
}

export interface DeskPayment {
  id: string
  provider: string
  method: string
  status: TransactionStatus
  amountMinor: number
  providerRef: string | null
  error: string | null
  at: string
}

/** An order as the desk shows it: what the shopper sees, and what staff know besides. */
export interface DeskOrder {
  order: Order
  customer: { id: string; name: string; orders: number } | null
  customerName: string | null
  /** A guest who asked for news with this order; a customer says so in the account. */
  acceptsMarketing: boolean
  expiresAt: string | null
  shippingMethod: string | null
  timeline: DeskEvent[]
  payments: DeskPayment[]
  /** Reasons and errors of refunds, by id. */
  refundNotes: Record<string, { reason: string | null; error: string | null; provider: string }>
}

// Of money that a person saw, whoever said so did it: the provider is only the book.
const WHO_DID_IT = sql`CASE WHEN e.actor <> 'provider:manual' THEN e.actor ELSE (
  SELECT p.facts->>'actor' FROM payment_events p
   WHERE p.provider = 'manual' AND p.event_id = 'manual:' || (e.data->>'transactionId')) END`

/** Everything that the desk shows of one order. Throws `order_not_found`. */
export async function readDeskOrder(
  deps: Pick<CommerceDeps, 'db' | 'clock'>,
  orderId: number,
): Promise<DeskOrder> {
  // Staff do not pay: how the shopper could is not asked for.
  const order = presentOrder(await readOrder(deps.db, orderId, deps.clock()), [])
  const { rows } = await deps.db.execute<{ desk: Omit<DeskOrder, 'order'> }>(sql`
    SELECT jsonb_build_object(
      'customerName', o.customer_name,
      'acceptsMarketing', coalesce(o.accepts_marketing, false),
      'expiresAt', o.expires_at,
      'shippingMethod', o.shipping_method,
      'customer', (SELECT jsonb_build_object('id', c.id::text, 'name', c.name, 'orders',
          (SELECT count(*) FROM orders other WHERE other.customer_id = c.id))
        FROM customers c WHERE c.id = o.customer_id),
      'timeline', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id::text, 'type', e.type,
          'at', e.at, 'data', e.data, 'actor', e.actor, 'actorName', u.name,
          'note', e.staff_note) ORDER BY e.id DESC), '[]')
        FROM order_events e LEFT JOIN users u ON 'user:' || u.id = ${WHO_DID_IT}
        WHERE e.order_id = o.id),
      'payments', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id::text,
          'provider', t.provider, 'method', t.method, 'status', t.status,
          'amountMinor', t.amount, 'providerRef', t.provider_ref, 'error', t.error,
          'at', t.created_at) ORDER BY t.id DESC), '[]')
        FROM transactions t WHERE t.order_id = o.id),
      'refundNotes', (SELECT coalesce(jsonb_object_agg(r.id::text, jsonb_build_object(
          'reason', r.reason, 'error', r.error, 'provider', t.provider)), '{}')
        FROM refunds r JOIN transactions t ON t.id = r.transaction_id
        WHERE r.order_id = o.id)) AS desk
    FROM orders o WHERE o.id = ${orderId}`)
  const [row] = rows
  if (row === undefined) throw new Error('The order was there a moment ago')
  return { order, ...row.desk }
}
