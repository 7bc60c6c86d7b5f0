import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reviewable } from '@vitrine/shared-types/store-api/v1/reviews'
import type { CallerFacts } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'
import { derivedSecret, isSame } from '../../platform/secrets.ts'
import type { Tx } from '../../platform/transaction.ts'

type Executor = Pick<Tx, 'execute'>

/** As much of an order as a review needs. */
export interface HeldOrder {
  id: number
  customerId: number | null
  locale: string
}

/** The order of this number. One that the caller does not hold does not exist. */
export async function findHeldOrder(
  tx: Executor,
  number: string,
  caller: Pick<CallerFacts, 'customerId' | 'order'>,
): Promise<HeldOrder> {
  const { rows } = await tx.execute<{ order: HeldOrder }>(sql`
    SELECT jsonb_build_object('id', id, 'customerId', customer_id, 'locale', locale) AS "order"
    FROM orders WHERE number = ${number}`)
  const order = rows[0]?.order
  if (order === undefined || !holds(caller, order)) throw new DomainError('order_not_found')
  return order
}

function holds(
  { customerId, order: held }: Pick<CallerFacts, 'customerId' | 'order'>,
  order: HeldOrder,
): boolean {
  if (customerId !== null && customerId === order.customerId) return true
  return held?.id === String(order.id) && isSame(held.secret, derivedSecret('order', order.id))
}

/** What was delivered of an order and is still in the shop, once each, with its review. */
export async function listReviewables(tx: Executor, order: HeldOrder): Promise<Reviewable[]> {
  const { rows } = await tx.execute<{ reviewable: Reviewable }>(sql`
    SELECT jsonb_build_object('productId', d.product_id::text, 'slug', e.slug, 'title', e.title,
      'state', CASE WHEN r.id IS NULL THEN 'open' ELSE r.status::text END,
      'stars', r.stars::int) AS reviewable
    FROM (${deliveredOf(order.id)}) d
    JOIN catalogue_entries e ON e.product_id = d.product_id AND e.locale = ${order.locale}
    LEFT JOIN reviews r ON r.order_id = ${order.id} AND r.product_id = d.product_id
    ORDER BY d.position`)
  return rows.map((row) => row.reviewable)
}

/** The delivered lines of an order, one for each product: the first, should there be several. */
export function deliveredOf(orderId: number) {
  return sql`
    SELECT DISTINCT ON (l.product_id) l.product_id, l.position, l.variant_title
    FROM order_lines l
    JOIN fulfillment_lines p ON p.order_line_id = l.id
    JOIN fulfillments f ON f.id = p.fulfillment_id AND f.status = 'delivered'
    WHERE l.order_id = ${orderId}
    ORDER BY l.product_id, l.position`
}
