import type { ProblemCode } from '@vitrine/shared-types/primitives/problem'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import type { EndpointId, ResponseOf } from '../api/request.ts'
import { collectionNamed, demoCollections, presentCollection } from './demo-collections.ts'
import { childrenOf, demo, productId } from './demo-index.ts'
import { listDemoProducts } from './list-products.ts'
import {
  DEMO_UPDATED_AT,
  presentBrand,
  presentCategory,
  presentNavigation,
  presentNode,
  presentPage,
  presentSettings,
} from './present-content.ts'
import { presentProduct, presentVariant } from './present-product.ts'
import { presentReviews } from './present-reviews.ts'
import { suggestFromDemo } from './suggest.ts'

export type MockAnswer<Id extends EndpointId> =
  | { ok: true; data: ResponseOf<Id> }
  | { ok: false; code: ProblemCode }

/** Path parameters and query as the contract has read them, defaults filled in. */
interface MockRequest {
  slug: string
  context: ReadContext
  list: ProductListQuery
}

type Answers = { [Id in EndpointId]: (request: MockRequest) => MockAnswer<Id> }

const answers: Answers = {
  listProducts: ({ list }) => {
    if (list.category && !demo.categories.has(list.category)) return no('category_not_found')
    const isKnown = (slug: string) => demo.brands.has(slug)
    if (list.brand && !list.brand.split(',').every(isKnown)) return no('brand_not_found')
    if (list.collection && !collectionNamed(list.collection)) return no('collection_not_found')
    if (list.cursor && !/^p\d{1,5}$/u.test(list.cursor)) return no('invalid_request')
    return yes(listDemoProducts(list))
  },
  getProduct: ({ slug, context }) => {
    const product = demo.products.get(slug)
    return product ? yes(presentProduct(product, context)) : no('product_not_found')
  },
  getProductOffers: ({ slug, context }) => {
    const product = demo.products.get(slug)
    if (!product) return no('product_not_found')
    const offers = product.variants.map((one) => {
      const { id, price, stock } = presentVariant(product, one, context)
      return { variantId: id, price, stock }
    })
    return yes({ productId: productId(slug), offers })
  },
  listReviews: ({ slug, context, list }) =>
    demo.products.has(slug) ? yes(presentReviews(slug, context, list)) : no('product_not_found'),
  listCategories: ({ context }) =>
    yes({ items: childrenOf(null).map((category) => presentNode(category, context)) }),
  getCategory: ({ slug, context }) => {
    const category = demo.categories.get(slug)
    return category ? yes(presentCategory(category, context)) : no('category_not_found')
  },
  listBrands: ({ context }) => {
    const brands = demo.shop.brands.map((brand) => presentBrand(brand, context))
    return yes({ items: brands.toSorted((a, b) => a.name.localeCompare(b.name)) })
  },
  getBrand: ({ slug, context }) => {
    const brand = demo.brands.get(slug)
    return brand ? yes(presentBrand(brand, context)) : no('brand_not_found')
  },
  listCollections: ({ context }) =>
    yes({ items: demoCollections.map((one) => presentCollection(one, context)) }),
  getCollection: ({ slug, context }) => {
    const collection = collectionNamed(slug)
    return collection ? yes(presentCollection(collection, context)) : no('collection_not_found')
  },
  suggestSearches: ({ context, list }) => yes(suggestFromDemo(list.q ?? '', list.limit, context)),
  listPages: ({ context }) =>
    yes({
      items: demo.shop.pages.map(({ slug, title }) => ({
        slug,
        title: title[context.locale],
        updatedAt: DEMO_UPDATED_AT,
      })),
    }),
  getPage: ({ slug, context }) => {
    const page = demo.shop.pages.find((one) => one.slug === slug)
    return page ? yes(presentPage(page, context)) : no('page_not_found')
  },
  getNavigation: ({ context }) => yes(presentNavigation(context)),
  getSettings: ({ context }) => yes(presentSettings(context)),
  getLiveness: () => yes({ status: 'ok' }),
  getReadiness: () => yes({ status: 'ok', checks: {} }),
}

/**
 * What the store API would say of the demo shop. `params` and `query` must be what the endpoint's
 * schemas have parsed; that is what makes the cast below true.
 */
export function answerFromDemo<Id extends EndpointId>(
  endpointId: Id,
  params: Record<string, string>,
  query: Record<string, unknown>,
): MockAnswer<Id> {
  const parsed = query as ReadContext & ProductListQuery
  return answers[endpointId]({ slug: params['slug'] ?? '', context: parsed, list: parsed })
}

function yes<T>(data: T): { ok: true; data: T } {
  return { ok: true, data }
}

function no(code: ProblemCode): { ok: false; code: ProblemCode } {
  return { ok: false, code }
}
