import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  Reviewable,
  writeReview as endpoint,
} from '@vitrine/shared-types/store-api/v1/reviews'
import type { z } from 'zod'
import { appendFact } from '../../../outbox/facts.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { deliveredOf, findHeldOrder, listReviewables, type HeldOrder } from '../reviewables.ts'

export type WrittenReview = z.output<typeof endpoint.body>

/**
 * Keeps what a buyer says until staff have read it. Refuses with `not_bought` what was not
 * delivered with this order, and with `reviewed_already` a second one of the same thing.
 */
export async function writeReview(
  db: Database,
  orderNumber: string,
  review: WrittenReview,
  caller: Pick<CallerFacts, 'customerId' | 'order'>,
): Promise<Reviewable> {
  return await db.inTransaction(async (tx) => {
    const order = await findHeldOrder(tx, orderNumber, caller)
    const known = await reviewableOf(tx, order, review.productId)
    if (known === undefined) throw new DomainError('not_bought')
    const reviewId = await insertReview(tx, order, review)
    if (reviewId === undefined) throw new DomainError('reviewed_already')
    await appendFact(tx, 'review.written', { reviewId })
    return { ...known, state: 'waiting', stars: review.stars }
  })
}

async function reviewableOf(
  tx: Tx,
  order: HeldOrder,
  productId: string,
): Promise<Reviewable | undefined> {
  const all = await listReviewables(tx, order)
  return all.find((one) => one.productId === productId)
}

/** Of two at once, the second waits for the first and then finds that there is one. */
async function insertReview(
  tx: Tx,
  order: HeldOrder,
  review: WrittenReview,
): Promise<number | undefined> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    INSERT INTO reviews (product_id, order_id, customer_id, variant_title, stars, title, text,
      author, locale, status, created_at, updated_at)
    SELECT d.product_id, ${order.id}, ${order.customerId}, d.variant_title, ${review.stars},
      ${review.title}, ${review.text}, ${review.author}, ${review.locale}, 'waiting', now(), now()
    FROM (${deliveredOf(order.id)}) d WHERE d.product_id = ${Number(review.productId)}
    ON CONFLICT (order_id, product_id) DO NOTHING
    RETURNING id`)
  return rows[0]?.id
}
