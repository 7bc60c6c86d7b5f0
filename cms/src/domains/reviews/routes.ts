import { tags } from '@vitrine/shared-types/events/tags'
import type { Database } from '../../platform/commerce-database.ts'
import type { CommerceHandlers } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import type { StoreHandlers } from '../../platform/store-handler.ts'
import { requireOrder } from '../orders/index.ts'
import { writeReview } from './commands/write-review.ts'
import { findReviews } from './queries.ts'
import { listReviewables } from './reviewables.ts'

/** What everybody may read of the reviews: those that staff let through. */
export function reviewReads(db: ReadDatabase): StoreHandlers<'listReviews'> {
  return {
    async listReviews({ params, query, uses }) {
      const found = await findReviews(db, { ...query, ...params })
      if (found === null) throw new DomainError('product_not_found')
      uses(tags.product(found.productId), tags.slug('product', params.slug))
      const total = found.counts.reduce((sum, count) => sum + count, 0)
      const { page, limit } = query
      const pageInfo = { total, page, pageCount: Math.ceil(total / limit), limit }
      return { items: found.items, counts: found.counts, pageInfo }
    },
  }
}

/** What whoever holds an order may say of the things in it. */
export function reviewRoutes(deps: {
  db: Database
  clock: () => Date
}): CommerceHandlers<'listReviewables' | 'writeReview'> {
  return {
    async listReviewables({ params, caller }) {
      const { id } = await requireOrder(deps, params.number, caller)
      return { items: await listReviewables(deps.db, id) }
    },
    async writeReview({ params, body, caller }) {
      const { id } = await requireOrder(deps, params.number, caller)
      return await writeReview(deps.db, id, body)
    },
  }
}
