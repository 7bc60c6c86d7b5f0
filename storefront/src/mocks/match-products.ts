import type { DemoProduct } from '@vitrine/shared-types/demo/types'
import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import { collectionNamed } from './demo-collections.ts'
import { pathTo, productId } from './demo-index.ts'
import { priceRange, productStock } from './present-product.ts'
import { mockRating } from './present-reviews.ts'

/** What a list can be narrowed by, besides its words. */
export type Filter =
  | 'category'
  | 'brand'
  | 'collection'
  | 'tag'
  | 'ids'
  | 'price'
  | 'rating'
  | 'stock'
  | `attribute ${string}`

type Test = (product: DemoProduct) => boolean

/** The filters of a question, each by itself, so that a facet can leave its own out. */
export function filtersOf(query: ProductListQuery): Map<Filter, Test> {
  const { category, brand, collection, tag, ids, priceMin, priceMax, ratingMin, inStock } = query
  const tests: [Filter, Test | false][] = [
    ['category', category !== undefined && ((product) => isIn(product, category))],
    ['brand', brand !== undefined && ((product) => brand.split(',').includes(product.brand))],
    ['collection', collection !== undefined && (collectionNamed(collection)?.holds ?? nothing)],
    ['tag', tag !== undefined && ((product) => product.tags.includes(tag))],
    ['ids', ids !== undefined && ((product) => ids.split(',').includes(productId(product.slug)))],
    [
      'price',
      (priceMin !== undefined || priceMax !== undefined) &&
        ((product) => {
          const price = priceRange(product, query.currency)?.minMinor
          if (price === undefined) return false
          return price >= (priceMin ?? 0) && price <= (priceMax ?? Infinity)
        }),
    ],
    ['rating', ratingMin !== undefined && ((product) => ratingOf(product) >= ratingMin)],
    ['stock', inStock === true && ((product) => productStock(product).state !== 'out_of_stock')],
    ...attributeTests(query.attributes),
  ]
  return new Map(tests.filter((entry): entry is [Filter, Test] => entry[1] !== false))
}

/** Whether a product passes all filters, or all but one. */
export function passes(tests: Map<Filter, Test>, product: DemoProduct, but?: Filter): boolean {
  return [...tests].every(([filter, test]) => filter === but || test(product))
}

/** The average of the reviews; 0 when there are none. */
export function ratingOf(product: DemoProduct): number {
  return mockRating(product.slug)?.average ?? 0
}

/** What is known of a product as `attribute:value`. */
export function facetsOf(product: DemoProduct): Set<string> {
  const facts = product.attributes.flatMap((value) => {
    if (value.type === 'option') return value.value.map((key) => `${value.attribute}:${key}`)
    return value.type === 'text' ? [] : [`${value.attribute}:${value.value}`]
  })
  const choices = product.variants.flatMap((variant) =>
    Object.entries(variant.options).map(([type, option]) => `${type}:${option}`),
  )
  return new Set([...facts, ...choices])
}

/** Whether a product lies in a category or below it. */
export function isIn(product: DemoProduct, category: string): boolean {
  return product.categories.some((slug) => pathTo(slug).some((step) => step.slug === category))
}

const nothing: Test = () => false

/** Values of one key widen, further keys narrow. */
function attributeTests(filter: string | undefined): [Filter, Test][] {
  if (filter === undefined) return []
  const wanted = Map.groupBy(filter.split(','), (pair) => pair.split(':')[0])
  return [...wanted].map(([key, pairs]) => [
    `attribute ${key}`,
    (product) => pairs.some((pair) => facetsOf(product).has(pair)),
  ])
}
