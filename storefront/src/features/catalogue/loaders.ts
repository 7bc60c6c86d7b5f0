import type { Brand } from '@vitrine/shared-types/store-api/v1/brands'
import { callStore } from '../../api/client.ts'
import { load } from '../../api/load.ts'
import type { Reader } from '../../ui/context.ts'

/** A product, or the 404 page. */
export const loadProduct = (slug: string, reader: Reader) =>
  load('getProduct', { params: { slug }, query: { ...reader } })

/** A category, or the 404 page. */
export const loadCategory = (slug: string, reader: Reader) =>
  load('getCategory', { params: { slug }, query: { ...reader } })

/** A maker, or the 404 page. */
export const loadBrand = (slug: string, reader: Reader) =>
  load('getBrand', { params: { slug }, query: { ...reader } })

/** A maker for a page that can do without one. */
export async function findBrand(slug: string, reader: Reader): Promise<Brand | null> {
  const result = await callStore('getBrand', { params: { slug }, query: { ...reader } })
  return result.ok ? result.data : null
}

/** All makers that have something to show. */
export async function loadBrands(reader: Reader): Promise<Brand[]> {
  const { items } = await load('listBrands', { query: { ...reader } })
  return items.filter((brand) => brand.productCount > 0)
}
