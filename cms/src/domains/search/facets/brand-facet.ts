import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { MAX_FACET_VALUES } from '@vitrine/shared-types/store-api/v1/facets'
import { compareTitles } from '../columns/titles.ts'
import { marksOfKind } from './marks-of-kind.ts'
import type { FacetInput } from './list-facets.ts'

/** The brands, those with the most products first; the chosen ones are always among them. */
export function brandFacet({ catalogue, query, counter }: FacetInput): Facet | null {
  const { columns, names } = catalogue
  const { size, counts } = counter.without('brand')
  const chosen = new Set(query.brand?.split(','))
  const values = marksOfKind(columns.marks, 'b')
    .map(({ mark, key }) => ({ key, count: counts[mark] ?? 0, isSelected: chosen.has(key) }))
    .filter(({ count, isSelected }) => count > 0 || isSelected)
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
