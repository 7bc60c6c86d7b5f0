import { tags, type Tag } from '@vitrine/shared-types/events/tags'
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
    async listProducts({ query, uses }) {
      const { known, page } = await listKnown(db, query)
      uses(...tagsOfList(query, known, page))
      return new JsonText(presentList(page, query.limit))
    },

    async getProduct({ params, query, uses }) {
      const row = await findProduct(db, { ...query, ...params })
      if (row === null) throw new DomainError('product_not_found')
      uses(tags.product(row.card.id), tags.slug('product', params.slug))
      uses(...row.detail.relatedIds.map(tags.product))
      return presentProduct(row, query.currency)
    },

    async getProductOffers({ params, query, uses }) {
      const row = await findOffers(db, { ...query, ...params })
      if (row === null) throw new DomainError('product_not_found')
      uses(tags.product(row.id), tags.slug('product', params.slug))
      return presentOffers(row, query.currency)
    },

    async listCategories({ query, uses }) {
      uses(tags.categories)
      return { items: presentTree(await listCategoryRows(db, query.locale)) }
    },

    async getCategory({ params, query, uses }) {
      const [category, rows] = await Promise.all([
        findCategory(db, { ...query, ...params }),
        listCategoryRows(db, query.locale),
      ])
      if (category === null) throw new DomainError('category_not_found')
      uses(tags.category(category.id), tags.slug('category', params.slug), tags.categories)
      return presentCategory(category, rows)
    },

    async listBrands({ query, uses }) {
      uses(tags.brands)
      const rows = await listBrandRows(db, query.locale)
      return { items: rows.map((row) => ({ ...row.body, productCount: row.product_count })) }
    },

    async getBrand({ params, query, uses }) {
      const row = await findBrand(db, { ...query, ...params })
      if (row === null) throw new DomainError('brand_not_found')
      uses(tags.brand(row.body.id), tags.slug('brand', params.slug), tags.brands)
      return { ...row.body, productCount: row.product_count }
    },
  }
}

/** The list; filters that name a former slug are followed once, unknown ones are refused. */
async function listKnown(
  db: ReadDatabase,
  query: ProductListQuery,
): Promise<{ known: ProductListQuery; page: ProductPage }> {
  const page = await listProducts(db, query)
  if (page.hasCategory && page.hasBrand) return { known: query, page }
  const known = {
    ...query,
    ...(!page.hasCategory && { category: await slugNow(db, query, 'category') }),
    ...(!page.hasBrand && { brand: await slugNow(db, query, 'brand') }),
  }
  return { known, page: await listProducts(db, known) }
}

/** What the list shows, who may come into it, and that its filters lead somewhere. */
function tagsOfList(asked: ProductListQuery, known: ProductListQuery, page: ProductPage): Tag[] {
  const { category, brand } = asked
  return [
    ...page.rows.map((row) => tags.product(row.id)),
    ...membershipOf(known),
    ...(category === undefined ? [] : [tags.slug('category', category)]),
    ...(brand === undefined ? [] : [tags.slug('brand', brand)]),
  ]
}

/** The narrowest thing that changes when a product comes into the list or leaves it. */
function membershipOf({ ids, category, brand }: ProductListQuery): Tag[] {
  if (ids !== undefined) return ids.split(',').map((id) => tags.product(Number(id)))
  if (category !== undefined) return [tags.listOfCategory(category)]
  return [brand === undefined ? tags.list : tags.listOfBrand(brand)]
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
