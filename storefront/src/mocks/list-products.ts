import type { DemoProduct } from '@vitrine/shared-types/demo/types'
import type { ProductList, ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import { demo } from './demo-index.ts'
import { findWords } from './find-words.ts'
import { listFacets } from './list-facets.ts'
import { filtersOf, passes, ratingOf } from './match-products.ts'
import { presentCard, priceRange } from './present-product.ts'

/** Filters, sorts and pages the demo products as the store API would. */
export function listDemoProducts(query: ProductListQuery): ProductList {
  const words = query.q === undefined ? null : findWords(query.q, query.verbatim)
  const candidates = words?.products ?? demo.shop.products
  const tests = filtersOf(query)
  const found = sorted(
    candidates.filter((product) => passes(tests, product)),
    query,
  )
  const page = query.cursor ? Number(query.cursor.slice(1)) || 1 : query.page
  const pageCount = Math.ceil(found.length / query.limit)
  const start = (page - 1) * query.limit
  return {
    items: found.slice(start, start + query.limit).map((product) => presentCard(product, query)),
    pageInfo: {
      total: found.length,
      page,
      pageCount,
      limit: query.limit,
      nextCursor: page < pageCount ? `p${page + 1}` : null,
    },
    facets: query.facets ? listFacets(candidates, query) : null,
    search: words?.note ?? null,
  }
}

function sorted(products: DemoProduct[], query: ProductListQuery): DemoProduct[] {
  const price = (product: DemoProduct) => priceRange(product, query.currency)?.minMinor
  switch (query.sort) {
    case 'featured':
      return products
    case 'newest':
      return products.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
    case 'price_asc':
      return products.toSorted((a, b) => (price(a) ?? Infinity) - (price(b) ?? Infinity))
    case 'price_desc':
      return products.toSorted((a, b) => (price(b) ?? -1) - (price(a) ?? -1))
    case 'rating':
      return products.toSorted((a, b) => ratingOf(b) - ratingOf(a))
    case 'title': {
      const { locale } = query
      return products.toSorted((a, b) => a.title[locale].localeCompare(b.title[locale], locale))
    }
  }
}
