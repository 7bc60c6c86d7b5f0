import { type Tag, type TaggedKind, tags } from '@vitrine/shared-types/events/tags'
import type { EndpointId, StoreRequest } from '../request.ts'

const KIND_OF: Partial<Record<EndpointId, TaggedKind>> = {
  getProduct: 'product',
  getProductOffers: 'product',
  listReviews: 'product',
  getCategory: 'category',
  getBrand: 'brand',
  getPage: 'page',
}

/** The tags of what a request named: an event carries one of them when the thing appears. */
export function tagsAskedFor({ endpointId, params, query }: StoreRequest): Tag[] {
  const kind = KIND_OF[endpointId]
  return [
    [kind, params.slug] as const,
    ['category', query.category] as const,
    ['brand', query.brand] as const,
  ].flatMap(([one, slug]) => (one && typeof slug === 'string' ? [tags.slug(one, slug)] : []))
}
