import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import { callStore } from '../../api/client.ts'
import type { Reader } from '../../ui/context.ts'

/** A few pieces for whoever found nothing. Fewer, or none, when the store does not answer. */
export async function loadSuggestions(reader: Reader): Promise<ProductCard[]> {
  const result = await callStore('listProducts', { query: { ...reader, limit: 4 } })
  return result.ok ? result.data.items : []
}
