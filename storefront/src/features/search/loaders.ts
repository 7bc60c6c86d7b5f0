import type { ProductCard, ProductList } from '@vitrine/shared-types/store-api/v1/products'
import { callStore } from '../../api/client.ts'
import { load } from '../../api/load.ts'
import type { Reader } from '../../ui/context.ts'
import { type ListQuery, PAGE_SIZE } from '../../ui/list-query.ts'

/** What was found for some words. */
export function searchProducts(
  words: string,
  query: ListQuery,
  reader: Reader,
): Promise<ProductList> {
  return load('listProducts', {
    query: {
      ...reader,
      q: words,
      sort: query.sort,
      page: query.page,
      limit: PAGE_SIZE,
      ...(query.inStock ? { inStock: 'true' as const } : {}),
    },
  })
}

/** A few pieces for whoever found nothing. Fewer, or none, when the store does not answer. */
export async function loadSuggestions(reader: Reader): Promise<ProductCard[]> {
  const result = await callStore('listProducts', { query: { ...reader, limit: 4 } })
  return result.ok ? result.data.items : []
}
