import { sql } from '@payloadcms/db-postgres/drizzle'
import type { OrderSummary } from '@vitrine/shared-types/store-api/v1/orders'
import { DomainError } from '../../../platform/errors.ts'
import type { CommerceDeps } from '../deps.ts'

/** Which of a customer's orders. */
export interface ListOrders {
  customerId: number
  limit: number
  /** Of the page before. */
  cursor?: string | undefined
}

/** A page of a customer's orders, the newest first. */
export interface OrderPage {
  items: OrderSummary[]
  nextCursor: string | null
}

/** Lists by id: orders are numbered as they come, so that a page never repeats one. */
export async function listOrders(
  { db }: Pick<CommerceDeps, 'db'>,
  { customerId, limit, cursor }: ListOrders,
): Promise<OrderPage> {
  const before = cursor === undefined ? null : idOf(cursor)
  const { rows } = await db.execute<{ item: OrderSummary }>(sql`
    SELECT jsonb_build_object('id', o.id::text, 'number', o.number, 'status', o.status,
      'paymentStatus', o.payment_status, 'fulfillmentStatus', o.fulfillment_status,
      'currency', o.currency, 'totalMinor', o.amount, 'placedAt', o.purchased_at,
      'itemCount', l.pieces, 'titles', l.titles, 'image', l.image) AS item
    FROM orders o, LATERAL (
      SELECT coalesce(sum(quantity), 0) AS pieces, coalesce(jsonb_agg(title ORDER BY position)
          FILTER (WHERE position < 3), '[]') AS titles,
        (array_agg(image ORDER BY position) FILTER (WHERE jsonb_typeof(image) = 'object'))[1] AS image
      FROM order_lines WHERE order_id = o.id) l
    WHERE o.customer_id = ${customerId} AND (${before}::int IS NULL OR o.id < ${before}::int)
    ORDER BY o.id DESC LIMIT ${limit + 1}`)
  const items = rows.slice(0, limit).map(({ item }) => ({
    ...item,
    placedAt: new Date(item.placedAt).toISOString(),
  }))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? cursorOf(last.id) : null }
}

function cursorOf(id: string): string {
  return Buffer.from(`o${id}`).toString('base64url')
}

function idOf(cursor: string): number {
  const [, id] = /^o(\d{1,9})$/u.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (id === undefined) throw new DomainError('invalid_request', { message: 'No such cursor' })
  return Number(id)
}
