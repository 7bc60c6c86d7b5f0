import type { DemoProduct } from '@vitrine/shared-types/demo/types'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { RichText } from '@vitrine/shared-types/primitives/rich-text'
import type { ProductList, ProductListQuery } from '@vitrine/shared-types/store-api/v1/products'
import { demo, pathTo, productId } from './demo-index.ts'
import { presentCard, priceRange, productStock } from './present-product.ts'

/** Filters, sorts and pages the demo products as the store API would. */
export function listDemoProducts(query: ProductListQuery): ProductList {
  const found = sorted(
    demo.shop.products.filter((product) => matches(product, query)),
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
    facets: null,
    search: null,
  }
}

function matches(product: DemoProduct, query: ProductListQuery): boolean {
  const price = priceRange(product, query.currency)
  const { category, brand, tag, ids, priceMin, priceMax, attributes, inStock, q } = query
  return (
    (!category || isIn(product, category)) &&
    (!brand || product.brand === brand) &&
    (!tag || product.tags.includes(tag)) &&
    (!ids || ids.split(',').includes(productId(product.slug))) &&
    (priceMin === undefined || (price !== null && price.minMinor >= priceMin)) &&
    (priceMax === undefined || (price !== null && price.minMinor <= priceMax)) &&
    (!attributes || hasFacets(product, attributes)) &&
    (!inStock || productStock(product).state !== 'out_of_stock') &&
    (!q || hasWords(product, q, query.locale))
  )
}

function isIn(product: DemoProduct, category: string): boolean {
  return product.categories.some((slug) => pathTo(slug).some((step) => step.slug === category))
}

/** Values of one key widen, further keys narrow. */
function hasFacets(product: DemoProduct, filter: string): boolean {
  const facets = facetsOf(product)
  const wanted = Map.groupBy(filter.split(','), (pair) => pair.split(':')[0])
  return [...wanted.values()].every((pairs) => pairs.some((pair) => facets.has(pair)))
}

function facetsOf(product: DemoProduct): Set<string> {
  const facts = product.attributes.flatMap((value) => {
    if (value.type === 'option') return value.value.map((key) => `${value.attribute}:${key}`)
    return value.type === 'text' ? [] : [`${value.attribute}:${value.value}`]
  })
  const choices = product.variants.flatMap((variant) =>
    Object.entries(variant.options).map(([type, option]) => `${type}:${option}`),
  )
  return new Set([...facts, ...choices])
}

function hasWords(product: DemoProduct, q: string, locale: Locale): boolean {
  const text = [
    product.title[locale],
    product.subtitle[locale],
    demo.brands.get(product.brand)?.name ?? '',
    ...product.tags,
    textOf(product.description[locale]),
  ]
    .join(' ')
    .toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

/** The words of formatted text: every string called `text` in it. */
function textOf(blocks: RichText): string {
  const words: string[] = []
  JSON.stringify(blocks, (name, value: unknown) => {
    if (name === 'text' && typeof value === 'string') words.push(value)
    return value
  })
  return words.join(' ')
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
      return products
    case 'title': {
      const { locale } = query
      return products.toSorted((a, b) => a.title[locale].localeCompare(b.title[locale], locale))
    }
  }
}
