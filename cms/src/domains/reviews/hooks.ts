import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { appendFact } from '../../outbox/facts.ts'
import { txOf } from '../../platform/transaction.ts'
import { refreshListedRating } from '../catalogue/projection/index.ts'

interface ReviewDoc {
  id: number
  status?: string | null
  reply?: string | null
  title?: string | null
  product?: number | { id: number } | null
}

/** What staff decided shows in the shop at once, and is told to whoever wrote the review. */
export const showDecision: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const now = doc as ReviewDoc
  const before = previousDoc as ReviewDoc | undefined
  const isDecided = now.status !== before?.status && now.status !== 'waiting'
  if (isDecided) await appendFact(await txOf(req), 'review.decided', { reviewId: now.id })
  const isSeen = [now, before].some((review) => review?.status === 'published')
  if (isSeen && (isDecided || now.status !== before?.status || now.reply !== before?.reply)) {
    await refresh(req, now)
  }
}

export const forgetReview: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const gone = doc as ReviewDoc
  if (gone.status === 'published') await refresh(req, gone)
}

async function refresh(req: PayloadRequest, review: ReviewDoc): Promise<void> {
  const { product } = review
  // Payload hands over the id, or the document when somebody asked for it.
  const productId = typeof product === 'object' ? (product?.id ?? null) : product
  if (productId === null || productId === undefined) return
  await refreshListedRating({
    tx: await txOf(req),
    productIds: [productId],
    cause: { collection: 'reviews', id: review.id, title: review.title ?? null },
  })
}
