import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FactType } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { tellOfReturn } from './stock-returned.ts'
import type { NewAlert, Reactions } from './reaction.ts'

type ShopFact = Extract<FactType, `stock.${string}` | `review.${string}` | 'payment.unmatched'>

/** What concerns staff, and who waits for a variant or for the word on a review. */
export const shopReactions: Reactions<ShopFact> = {
  'payment.unmatched': async (tx, { unmatchedId }) => ({
    alerts: [
      {
        key: `payment_unmatched:${unmatchedId}`,
        type: 'payment_unmatched',
        data: await unmatchedOf(tx, unmatchedId),
        isUrgent: true,
      },
    ],
  }),

  'stock.returned': (tx, { variantIds }) => tellOfReturn(tx, variantIds),

  'stock.low': async (tx, { variantIds }) => ({ alerts: await lowStock(tx, variantIds) }),

  'stock.audit_failed': (_tx, { auditId }) =>
    Promise.resolve({
      alerts: [
        {
          key: `stock_audit_failed:${auditId}`,
          type: 'stock_audit_failed',
          data: {},
          isUrgent: true,
        },
      ],
    }),

  'review.written': async (tx, { reviewId }) => {
    const review = await reviewOf(tx, reviewId)
    if (review?.status !== 'waiting') return {}
    return {
      alerts: [
        {
          key: `review_waiting:${reviewId}`,
          type: 'review_waiting',
          data: { collection: 'reviews', id: reviewId, label: review.title },
        },
      ],
    }
  },

  'review.decided': async (tx, { reviewId }) => {
    const review = await reviewOf(tx, reviewId)
    const resolves = [`review_waiting:${reviewId}`]
    if (review?.status !== 'published' || review.customerId === null) return { resolves }
    const { customerId, title, slug } = review
    const data = { kind: 'review_published' as const, title, slug }
    return { resolves, notices: [{ key: `review.published:${reviewId}`, customerId, data }] }
  },
}

interface ReviewRow extends Record<string, unknown> {
  status: string
  customerId: number | null
  title: string
  slug: string
}

async function reviewOf(tx: Tx, reviewId: number): Promise<ReviewRow | undefined> {
  const { rows } = await tx.execute<ReviewRow>(sql`
    SELECT r.status, c.id AS "customerId", e.title, e.slug
    FROM reviews r LEFT JOIN customers c ON c.id = r.customer_id
    JOIN catalogue_entries e ON e.product_id = r.product_id
      AND e.locale = coalesce(c.locale, 'en')
    WHERE r.id = ${reviewId}`)
  return rows[0]
}

async function unmatchedOf(tx: Tx, unmatchedId: number): Promise<NewAlert['data']> {
  const { rows } = await tx.execute<{ id: number | null; label: string | null }>(sql`
    SELECT o.id, o.number AS label FROM unmatched_payments u
    LEFT JOIN orders o ON o.id = u.order_id WHERE u.id = ${unmatchedId}`)
  const { id = null, label = null } = rows[0] ?? {}
  return id === null || label === null ? {} : { collection: 'orders', id, label }
}

async function lowStock(tx: Tx, variantIds: number[]): Promise<NewAlert[]> {
  const { rows } = await tx.execute<{ id: number; sku: string }>(sql`
    SELECT id, sku FROM variants WHERE id = ANY(${sql.param(variantIds)}::int[]) ORDER BY id`)
  return rows.map(({ id, sku }) => ({
    key: `stock_low:${id}`,
    type: 'stock_low',
    data: { collection: 'variants', id, label: sku },
    canReturn: true,
  }))
}
