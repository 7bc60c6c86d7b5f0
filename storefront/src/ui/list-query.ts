import { PRODUCT_SORTS, type ProductSort } from '@vitrine/shared-types/store-api/v1/products'

/** How many products a list page shows. */
export const PAGE_SIZE = 24

export type SearchParams = Record<string, string | string[] | undefined>

/** What a shopper asked of a list, made safe. */
export interface ListQuery {
  sort: ProductSort
  inStock: boolean
  page: number
}

/** Reads the address; whatever it does not understand means the default. */
export function readListQuery(params: SearchParams): ListQuery {
  const sort = PRODUCT_SORTS.find((known) => known === single(params['sort'])) ?? 'featured'
  const page = Number(single(params['page']) ?? 1)
  return {
    sort,
    inStock: single(params['stock']) === 'in',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The address of a list; defaults are left out, so that each list has one address. */
export function listHref(base: string, query: Partial<ListQuery>, words?: string): string {
  const params = new URLSearchParams()
  if (words) params.set('q', words)
  if (query.sort && query.sort !== 'featured') params.set('sort', query.sort)
  if (query.inStock) params.set('stock', 'in')
  if (query.page && query.page > 1) params.set('page', String(query.page))
  const text = params.toString()
  return text ? `${base}?${text}` : base
}

/** One value of a parameter that may stand several times. */
export function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
