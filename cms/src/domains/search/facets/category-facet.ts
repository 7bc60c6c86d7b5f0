import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { MAX_FACET_VALUES } from '@vitrine/shared-types/store-api/v1/facets'
import { mark } from '../columns/row.ts'
import type { CategoryName } from '../names.ts'
import type { FacetInput } from './list-facets.ts'

/** The way down to the chosen category and those right below it; else the top ones. */
export function categoryFacet({ catalogue, query, counter }: FacetInput): Facet | null {
  const { columns, names } = catalogue
  const { size, counts } = counter.without('category')
  const valueOf = (category: CategoryName, depth: number) => ({
    key: category.slug,
    label: category.titles[query.locale],
    count: counts[columns.marks.find(mark.category(category.slug)) ?? -1] ?? 0,
    isSelected: category.slug === query.category,
    depth,
  })
  const chosen = names.categories.get(query.category ?? '')
  const path = (chosen?.path ?? []).map(valueOf)
  const below = (chosen?.children ?? names.top)
    .map((category) => valueOf(category, path.length))
    .filter(({ count }) => count > 0)
  const values = [...path, ...below].slice(0, MAX_FACET_VALUES)
  const isUseful = path.length > 0 || values.some(({ count }) => count < size)
  return isUseful ? { type: 'category', values } : null
}
