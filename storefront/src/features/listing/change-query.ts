import { inOrder, type ListQuery, WHOLE_LIST } from '../../ui/list-query.ts'
import type { PriceSpan } from '../../ui/price-span.ts'

/** A change begins at the first page: what stood on the third is elsewhere now. */
function from(query: ListQuery, change: Partial<ListQuery>): ListQuery {
  return { ...query, ...change, page: 1 }
}

/** With the maker, or without it when it is chosen. */
export function toggleBrand(query: ListQuery, brand: string): ListQuery {
  return from(query, { brands: toggled(query.brands, brand) })
}

/** With the value of an attribute, or without it when it is chosen. */
export function toggleAttribute(query: ListQuery, key: string, value: string): ListQuery {
  const values = toggled(query.attributes.get(key) ?? [], value)
  const others = [...query.attributes].filter(([other]) => other !== key)
  const all = values.length > 0 ? [...others, [key, values] as const] : others
  return from(query, { attributes: new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1))) })
}

export function choosePrice(query: ListQuery, price: PriceSpan | null): ListQuery {
  return from(query, { price })
}

export function chooseRating(query: ListQuery, rating: number | null): ListQuery {
  return from(query, { rating })
}

export function chooseCategory(query: ListQuery, category: string | null): ListQuery {
  return from(query, { category })
}

export function toggleStock(query: ListQuery): ListQuery {
  return from(query, { inStock: !query.inStock })
}

/** Nothing chosen any more; the order stays. */
export function withoutFilters(query: ListQuery): ListQuery {
  return { ...WHOLE_LIST, sort: query.sort }
}

/** The query once without each of the chosen values. */
export function removals(query: ListQuery): ListQuery[] {
  return [
    ...(query.category === null ? [] : [chooseCategory(query, null)]),
    ...query.brands.map((brand) => toggleBrand(query, brand)),
    ...[...query.attributes].flatMap(([key, values]) =>
      values.map((value) => toggleAttribute(query, key, value)),
    ),
    ...(query.price ? [choosePrice(query, null)] : []),
    ...(query.rating === null ? [] : [chooseRating(query, null)]),
    ...(query.inStock ? [toggleStock(query)] : []),
  ]
}

function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value)
    ? values.filter((one) => one !== value)
    : inOrder([...values, value])
}
