import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  Reviewable,
  writeReview as endpoint,
} from '@vitrine/shared-types/store-api/v1/reviews'
import type { z } from 'zod'
import { appendFact } from '../../../outbox/facts.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { deliveredOf, listReviewables } from '../reviewables.ts'

export type WrittenReview = z.output<typeof endpoint.body>

/**
 * Keeps what the holder of an order says until staff have read it. Refuses with `not_bought` what was not
 * delivered with this order, and with `reviewed_already` a second one of the same thing.
 */
export async function writeReview(
  db: Database,
  orderId: number,
  review: WrittenReview,
): Promise<Reviewable> {
  return await db.inTransaction(async (tx) => {
    const all = await listReviewables(tx, orderId)
    const known = all.find((one) => one.productId === review.productId)
    if (known === undefined) throw new DomainError('not_bought')
    const reviewId = await insertReview(tx, orderId, review)
    if (reviewId === undefined) throw new DomainError('reviewed_already')
    await appendFact(tx, 'review.written', { reviewId })
    return { ...known, state: 'waiting', stars: review.stars }
  })
}

/** Of two at once, the second waits for the first and then finds that there is one. */
async function insertReview(
  tx: Tx,
  orderId: number,
  review: WrittenReview,
): Promise<number | undefined> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    INSERT INTO reviews (product_id, order_id, customer_id, variant_title, stars, title, text,
      author, locale, status, created_at, updated_at)
    SELECT d.product_id, o.id, o.customer_id, d.variant_title, ${review.stars}, ${review.title},
      ${review.text}, ${review.author}, ${review.locale}, 'waiting', now(), now()
    FROM orders o, (${deliveredOf(orderId)}) d
    WHERE o.id = ${orderId} AND d.product_id = ${Number(review.productId)}
    ON CONFLICT (order_id, product_id) DO NOTHING
    RETURNING id`)
  return rows[0]?.id
}
