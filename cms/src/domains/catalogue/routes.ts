import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/products'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { JsonText, type StoreHandlers } from '../../platform/store-handler.ts'
import {
  presentCategory,
  presentList,
  presentOffers,
  presentProduct,
  presentTree,
} from './present.ts'
import { findBrand, listBrandRows, presentSlug } from './queries/brands.ts'
import { findCategory, listCategoryRows } from './queries/categories.ts'
import { findOffers, findProduct } from './queries/find-product.ts'
import { listProducts, type ProductPage } from './queries/list-products.ts'

type CatalogueEndpoint =
  | 'listProducts'
  | 'getProduct'
  | 'getProductOffers'
  | 'listCategories'
  | 'getCategory'
  | 'listBrands'
  | 'getBrand'

/** The catalogue's part of the store API. */
export function catalogueRoutes(db: ReadDatabase): StoreHandlers<CatalogueEndpoint> {
  return {
    async listProducts({ query }) {
      return new JsonText(presentList(await listKnown(db, query), query.limit))
    },

    async getProduct({ params, query }) {
      const row = await findProduct(db, { ...query, ...params })
      if (row === null) throw new DomainError('product_not_found')
      return presentProduct(row, query.currency)
    },

    async getProductOffers({ params, query }) {
      const row = await findOffers(db, { ...query, ...params })
      if (row === null) throw new DomainError('product_not_found')
      return presentOffers(row, query.currency)
    },

    async listCategories({ query }) {
      return { items: presentTree(await listCategoryRows(db, query.locale)) }
    },

    async getCategory({ params, query }) {
      const [category, rows] = await Promise.all([
        findCategory(db, { ...query, ...params }),
        listCategoryRows(db, query.locale),
      ])
      if (category === null) throw new DomainError('category_not_found')
      return presentCategory(category, rows)
    },

    async listBrands({ query }) {
      const rows = await listBrandRows(db, query.locale)
      return { items: rows.map((row) => ({ ...row.body, productCount: row.product_count })) }
    },

    async getBrand({ params, query }) {
      const row = await findBrand(db, { ...query, ...params })
      if (row === null) throw new DomainError('brand_not_found')
      return { ...row.body, productCount: row.product_count }
    },
  }
}

/** The list; filters that name a former slug are followed once, unknown ones are refused. */
async function listKnown(db: ReadDatabase, query: ProductListQuery): Promise<ProductPage> {
  const page = await listProducts(db, query)
  if (page.hasCategory && page.hasBrand) return page
  const present = {
    ...query,
    ...(!page.hasCategory && { category: await slugNow(db, query, 'category') }),
    ...(!page.hasBrand && { brand: await slugNow(db, query, 'brand') }),
  }
  return listProducts(db, present)
}

async function slugNow(
  db: ReadDatabase,
  query: ProductListQuery,
  kind: 'category' | 'brand',
): Promise<string> {
  const slug = await presentSlug(db, { kind, locale: query.locale, slug: query[kind] ?? '' })
  if (slug === null) throw new DomainError(`${kind}_not_found`)
  return slug
}
