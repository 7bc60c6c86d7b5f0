import type { ProductList } from '@vitrine/shared-types/store-api/v1/product-list'
import { callStore } from '../../api/client.ts'
import { load, unwrap } from '../../api/load.ts'
import type { Reader } from '../../ui/context.ts'
import { type ListQuery, PAGE_SIZE } from '../../ui/list-query.ts'
import { removals } from './change-query.ts'

/** What a list is of, before anybody narrows it. */
export interface ListScope {
  category?: string
  brand?: string
  collection?: string
  q?: string
  /** The words of `q` as they were typed. */
  verbatim?: 'true'
}

/** A list as it is shown, and what was really asked of it. */
export interface FoundList {
  list: ProductList
  query: ListQuery
}

/**
 * One page of a list with its facets. A maker or category in the query that is no more is left out:
 * the address may be old, and the rest of it still means something.
 */
export async function loadList(
  scope: ListScope,
  query: ListQuery,
  reader: Reader,
): Promise<FoundList> {
  const ask = (asked: ListQuery) =>
    callStore('listProducts', {
      query: { ...questionOf(scope, asked, reader), facets: 'true', limit: PAGE_SIZE },
    })
  const result = await ask(query)
  const code = !result.ok && result.failure.kind === 'refused' && result.failure.problem.code
  const isBrandGone = code === 'brand_not_found' && query.brands.length > 0
  const isCategoryGone = code === 'category_not_found' && query.category !== null
  if (isBrandGone || isCategoryGone) {
    const rest = isBrandGone ? { ...query, brands: [] } : { ...query, category: null }
    return loadList(scope, rest, reader)
  }
  return { list: unwrap(result, 'listProducts'), query }
}

/** One thing that could be taken away, and how many products that would bring. */
export interface WayOut {
  without: ListQuery
  count: number
}

/** As many questions as an empty list may cost. */
const MOST_WAYS = 6

/** Which of the chosen values to take away from a list that holds nothing; the best way first. */
export async function loadWaysOut(
  scope: ListScope,
  query: ListQuery,
  reader: Reader,
): Promise<WayOut[]> {
  const asked = removals(query).slice(0, MOST_WAYS)
  const counts = await Promise.all(
    asked.map(async (without) => {
      const question = { ...questionOf(scope, without, reader), limit: 1 }
      const result = await callStore('listProducts', { query: question })
      return result.ok ? result.data.pageInfo.total : 0
    }),
  )
  return asked
    .map((without, index) => ({ without, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** All selections of the editors. */
export const loadCollection = (slug: string, reader: Reader) =>
  load('getCollection', { params: { slug }, query: { ...reader } })

function questionOf(scope: ListScope, query: ListQuery, reader: Reader) {
  const attributes = [...query.attributes].flatMap(([key, values]) =>
    values.map((value) => `${key}:${value}`),
  )
  return {
    ...reader,
    ...(query.category === null ? {} : { category: query.category }),
    ...(query.brands.length > 0 ? { brand: query.brands.join(',') } : {}),
    ...scope,
    ...(attributes.length > 0 ? { attributes: attributes.join(',') } : {}),
    ...(typeof query.price?.minMinor === 'number' ? { priceMin: query.price.minMinor } : {}),
    ...(typeof query.price?.maxMinor === 'number' ? { priceMax: query.price.maxMinor } : {}),
    ...(query.rating === null ? {} : { ratingMin: query.rating }),
    ...(query.inStock ? { inStock: 'true' as const } : {}),
    sort: query.sort,
    page: query.page,
  }
}
