import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { countCommon } from '../columns/bitset.ts'
import { mark } from '../columns/row.ts'
import type { FacetInput } from './list-facets.ts'

const STARS = [4, 3, 2, 1]

/** How many products have at least so many stars. */
export function ratingFacet({ catalogue, query, counter }: FacetInput): Facet | null {
  const counted = counter.without('rating')
  const { size } = counted
  const { marks } = catalogue.columns
  const numbers = [5, 4, 3, 2, 1].map((one) => marks.find(mark.stars(one)))
  const counts = counted.countsOf(numbers.filter((one) => one !== undefined))
  const withStars = numbers.map((number) => counts[number ?? -1] ?? 0)
  const stars = query.ratingMin === 5 ? [5, ...STARS] : STARS
  const values = stars
    .map((atLeast) => ({
      atLeast,
      count: withStars.slice(0, 6 - atLeast).reduce((sum, count) => sum + count, 0),
      isSelected: query.ratingMin === atLeast,
    }))
    .filter(({ count, isSelected }) => count > 0 || isSelected)
  const isUseful = query.ratingMin !== undefined || values.some(({ count }) => count < size)
  return isUseful ? { type: 'rating', values } : null
}

/** How many products can be ordered now. */
export function stockFacet({ catalogue, query, counter }: FacetInput): Facet | null {
  const { docs, size } = counter.without('stock')
  const inStock = countCommon(docs, catalogue.columns.inStock)
  const isSelected = query.inStock === true
  const isUseful = isSelected || (inStock > 0 && inStock < size)
  return isUseful ? { type: 'stock', inStock, isSelected } : null
}
