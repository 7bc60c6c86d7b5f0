import { tags } from '@vitrine/shared-types/events/tags'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { JsonBytes } from '../../platform/json-answers.ts'
import type { StoreHandlers } from '../../platform/store-handler.ts'
import { presentCategory, presentOffers, presentProductJson, presentTree } from './present.ts'
import { listBrandBodies } from './queries/brands.ts'
import { listCategoryRows } from './queries/categories.ts'
import { findContent } from './queries/find-content.ts'
import { findOffers, productFinder } from './queries/find-product.ts'
import type { CountProducts } from './queries/product-counts.ts'

type CatalogueEndpoint =
  | 'getProduct'
  | 'getProductOffers'
  | 'listCategories'
  | 'getCategory'
  | 'listBrands'
  | 'getBrand'

/** The catalogue's part of the store API. */
export function catalogueRoutes(
  db: ReadDatabase,
  countProducts: CountProducts,
): StoreHandlers<CatalogueEndpoint> {
  const findProduct = productFinder(db)
  return {
    async getProduct({ params, query, uses }) {
      const product = await findProduct({ locale: query.locale, slug: params.slug })
      if (product === null) throw new DomainError('product_not_found')
      const { id, detail } = product
      const related = detail.relatedIds.map(tags.product)
      uses(tags.product(id), tags.slug('product', params.slug), ...related)
      return new JsonBytes(presentProductJson(product, query.currency))
    },

    async getProductOffers({ params, query, uses }) {
      const row = await findOffers(db, { ...query, ...params })
      if (row === null) throw new DomainError('product_not_found')
      uses(tags.product(row.id), tags.slug('product', params.slug))
      return presentOffers(row, query.currency)
    },

    async listCategories({ query, uses, revision }) {
      uses(tags.categories)
      const counts = await countProducts(revision)
      return { items: presentTree(await listCategoryRows(db, { ...query, counts })) }
    },

    async getCategory({ params, query, uses, revision }) {
      const counts = await countProducts(revision)
      const [category, rows] = await Promise.all([
        findContent(db, { kind: 'category', locale: query.locale, slug: params.slug }),
        listCategoryRows(db, { ...query, counts }),
      ])
      if (category === null) throw new DomainError('category_not_found')
      uses(tags.category(category.id), tags.slug('category', params.slug), tags.categories)
      return presentCategory(category, rows)
    },

    async listBrands({ query, uses, revision }) {
      uses(tags.brands)
      const { ofBrand } = await countProducts(revision)
      const brands = await listBrandBodies(db, query.locale)
      return { items: brands.map((brand) => ({ ...brand, productCount: ofBrand(brand.slug) })) }
    },

    async getBrand({ params, query, uses, revision }) {
      const { ofBrand } = await countProducts(revision)
      const brand = await findContent(db, {
        kind: 'brand',
        locale: query.locale,
        slug: params.slug,
      })
      if (brand === null) throw new DomainError('brand_not_found')
      uses(tags.brand(brand.id), tags.slug('brand', params.slug), tags.brands)
      return { ...brand, productCount: ofBrand(brand.slug) }
    },
  }
}
