import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reviewable } from '@vitrine/shared-types/store-api/v1/reviews'
import type { Tx } from '../../platform/transaction.ts'

/** What was delivered of an order and is still in the shop, once each, with its review. */
export async function listReviewables(
  tx: Pick<Tx, 'execute'>,
  orderId: number,
): Promise<Reviewable[]> {
  const { rows } = await tx.execute<{ reviewable: Reviewable }>(sql`
    SELECT jsonb_build_object('productId', d.product_id::text, 'slug', e.slug, 'title', e.title,
      'state', CASE WHEN r.id IS NULL THEN 'open' ELSE r.status::text END,
      'stars', r.stars::int) AS reviewable
    FROM orders o, (${deliveredOf(orderId)}) d
    JOIN catalogue_entries e ON e.product_id = d.product_id
    LEFT JOIN reviews r ON r.order_id = ${orderId} AND r.product_id = d.product_id
    WHERE o.id = ${orderId} AND e.locale = o.locale ORDER BY d.position`)
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
