import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { MAX_FACET_VALUES } from '@vitrine/shared-types/store-api/v1/facets'
import { compareTitles } from '../columns/titles.ts'
import { marksOfKind, type KindMark } from './marks-of-kind.ts'
import type { FacetInput } from './list-facets.ts'

/** The brands, those with the most products first; the chosen ones are always among them. */
export function brandFacet({ catalogue, query, counter }: FacetInput): Facet | null {
  const { columns, names } = catalogue
  const counted = counter.without('brand')
  const { size } = counted
  const chosen = new Set(query.brand?.split(','))
  const brands = marksOfKind(columns.marks, 'b')
  const counts = counted.countsOf(brands.map((brand) => brand.mark))
  const least = leastOf(brands, counts)
  const values = brands
    .filter(({ mark, key }) => (counts[mark] ?? 0) >= least || chosen.has(key))
    .map(({ mark, key }) => ({ key, count: counts[mark] ?? 0, isSelected: chosen.has(key) }))
  const missing = [...chosen].filter((key) => !values.some((value) => value.key === key))
  const all = [...values, ...missing.map((key) => ({ key, count: 0, isSelected: true }))]
    .toSorted(
      (a, b) =>
        Number(b.isSelected) - Number(a.isSelected) ||
        b.count - a.count ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, Math.max(MAX_FACET_VALUES, chosen.size))
    .map((value) => ({
      ...value,
      label: names.brands.get(value.key)?.names[query.locale] ?? value.key,
    }))
    .toSorted((a, b) => b.count - a.count || compareTitles(a.label, b.label))
  const isUseful = chosen.size > 0 || all.some(({ count }) => count < size)
  return isUseful
    ? {
        type: 'brand',
        values: all.map(({ key, label, count, isSelected }) => ({ key, label, count, isSelected })),
      }
    : null
}

/** What a brand must come to at least to be among the first ones: most of many brands do not. */
function leastOf(brands: readonly KindMark[], counts: Uint32Array): number {
  if (brands.length <= MAX_FACET_VALUES) return 1
  const present = brands.reduce((sum, { mark }) => sum + Number((counts[mark] ?? 0) > 0), 0)
  if (present <= MAX_FACET_VALUES) return 1
  const sizes = Uint32Array.from(brands, ({ mark }) => counts[mark] ?? 0).sort()
  return Math.max(1, sizes[sizes.length - MAX_FACET_VALUES] ?? 1)
}
