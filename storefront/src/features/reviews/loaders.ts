import type { ReviewList } from '@vitrine/shared-types/store-api/v1/reviews'
import { callStore } from '../../api/client.ts'
import { load } from '../../api/load.ts'
import type { Reader } from '../../ui/context.ts'

/** As many as stand on the product's own page. */
const FIRST_FEW = 5
/** As many as stand on a page of all reviews. */
export const REVIEWS_PER_PAGE = 20

/** The first few reviews of a product, for a page that can do without. */
export async function findReviews(slug: string, reader: Reader): Promise<ReviewList | null> {
  const result = await callStore('listReviews', {
    params: { slug },
    query: { ...reader, limit: FIRST_FEW },
  })
  return result.ok ? result.data : null
}

/** One page of all reviews of a product. */
export function loadReviews(slug: string, page: number, reader: Reader): Promise<ReviewList> {
  return load('listReviews', {
    params: { slug },
    query: { ...reader, page, limit: REVIEWS_PER_PAGE },
  })
}
