import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { MAX_FACET_VALUES } from '@vitrine/shared-types/store-api/v1/facets'
import { mark } from '../columns/row.ts'
import type { CategoryName } from '../names.ts'
import type { FacetInput } from './list-facets.ts'

/** The way down to the chosen category and those right below it; else the top ones. */
export function categoryFacet({ catalogue, query, counter }: FacetInput): Facet | null {
  const { columns, names } = catalogue
  const counted = counter.without('category')
  const chosen = names.categories.get(query.category ?? '')
  const [above, right] = [chosen?.path ?? [], chosen?.children ?? names.top]
  const markOf = ({ slug }: CategoryName) => columns.marks.find(mark.category(slug))
  const marks = [...above, ...right].map(markOf).filter((one) => one !== undefined)
  const counts = counted.countsOf(marks)
  const valueOf = (category: CategoryName, depth: number) => ({
    key: category.slug,
    label: category.titles[query.locale],
    count: counts[markOf(category) ?? -1] ?? 0,
    isSelected: category.slug === query.category,
    depth,
  })
  const path = above.map(valueOf)
  const below = right
    .map((category) => valueOf(category, path.length))
    .filter(({ count }) => count > 0)
  const values = [...path, ...below].slice(0, MAX_FACET_VALUES)
  const isUseful = path.length > 0 || values.some(({ count }) => count < counted.size)
  return isUseful ? { type: 'category', values } : null
}
