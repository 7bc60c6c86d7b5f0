import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import type { FacetInput } from './list-facets.ts'
import { countBelow, priceRanges } from './price-ranges.ts'

/** The prices that the other filters leave, in ranges; null when all cost the same. */
export function priceFacet({ catalogue, query, counter }: FacetInput): Facet | null {
  const { columns } = catalogue
  const { currency, priceMin = null, priceMax = null } = query
  const counted = counter.without('price')
  const prices = (counted.prices[currency] ??= columns.pricesAmong(counted.docs, currency))
  const [lowest, highest] = [prices[0], prices.at(-1)]
  const isChosen = priceMin !== null || priceMax !== null
  if (lowest === undefined || highest === undefined) return null
  if (lowest === highest && !isChosen) return null
  return {
    type: 'price',
    currency,
    minMinor: lowest,
    maxMinor: highest,
    ranges: priceRanges(prices).map((range) => ({
      ...range,
      count:
        countBelow(prices, range.maxMinor === null ? Infinity : range.maxMinor + 1) -
        countBelow(prices, range.minMinor ?? 0),
      isSelected: isChosen && range.minMinor === priceMin && range.maxMinor === priceMax,
    })),
  }
}
