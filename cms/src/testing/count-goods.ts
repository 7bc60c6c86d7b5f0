import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import type { RandomGood } from './random-goods.ts'

type Goods = ReadonlyMap<number, RandomGood>
type Filters = Record<string, string>
type Test = (good: RandomGood, id: number) => boolean

/** What a list is narrowed by, one test for each dimension: plainly, and as slowly as it may be. */
function testsOf(filters: Filters, found: ReadonlySet<number> | null): Map<string, Test> {
  const { category, brand, tag, ids, priceMin, priceMax, attributes, ratingMin, inStock } = filters
  const tests = new Map<string, Test>()
  if (found !== null) tests.set('words', (_, id) => found.has(id))
  if (category) tests.set('category', (good) => good.categories.includes(category))
  if (brand) tests.set('brand', (good) => brand.split(',').includes(good.brand ?? ''))
  if (tag) tests.set('tag', (good) => good.tags.includes(tag))
  if (ids) tests.set('ids', (_, id) => ids.split(',').includes(String(id)))
  if (priceMin ?? priceMax) {
    tests.set('price', (good) => {
      const price = priceOf(good, filters)
      return price !== null && price >= Number(priceMin ?? 0) && price <= Number(priceMax ?? 1e9)
    })
  }
  if (ratingMin) {
    tests.set('rating', (good) => good.rating !== null && good.rating.average >= Number(ratingMin))
  }
  if (inStock === 'true') tests.set('stock', (good) => good.available > 0)
  const groups = Map.groupBy(attributes?.split(',') ?? [], (facet) => facet.split(':')[0])
  for (const [key, facets] of groups) {
    tests.set(`attribute ${key}`, (good) => facets.some((facet) => good.facets.includes(facet)))
  }
  return tests
}

function priceOf(good: RandomGood, { currency }: Filters): number | null {
  return currency === 'USD' ? good.usd : good.thb
}

/** Who is in the list; or would be, did one of its dimensions not narrow it. */
export function listed(
  goods: Goods,
  filters: Filters,
  found: ReadonlySet<number> | null,
  without = '',
): [number, RandomGood][] {
  const tests = [...testsOf(filters, found)].filter(([dimension]) => dimension !== without)
  return [...goods].filter(([id, good]) => tests.every(([, test]) => test(good, id)))
}

/** What the counts of this facet should be, in the order in which it has them. */
export function countsOf(
  facet: Facet,
  goods: Goods,
  filters: Filters,
  found: ReadonlySet<number> | null,
): number[] {
  const among = (dimension: string) =>
    listed(goods, filters, found, dimension).map(([, good]) => good)
  const count = (dimension: string, test: (good: RandomGood) => boolean) =>
    among(dimension).filter(test).length
  switch (facet.type) {
    case 'category':
      return facet.values.map(({ key }) => count('category', (g) => g.categories.includes(key)))
    case 'brand':
      return facet.values.map(({ key }) => count('brand', (good) => good.brand === key))
    case 'attribute':
      return facet.values.map((value) =>
        count(`attribute ${facet.key}`, (g) => g.facets.includes(`${facet.key}:${value.key}`)),
      )
    case 'price':
      return facet.ranges.map(({ minMinor, maxMinor }) =>
        count('price', (good) => {
          const price = priceOf(good, filters)
          return price !== null && price >= (minMinor ?? 0) && price <= (maxMinor ?? 1e9)
        }),
      )
    case 'rating':
      return facet.values.map(({ atLeast }) =>
        count('rating', (good) => (good.rating?.average ?? 0) >= atLeast),
      )
    case 'stock':
      return [count('stock', (good) => good.available > 0)]
  }
}

/** The counts that the store API gave. */
export function saidCounts(facet: Facet): number[] {
  if (facet.type === 'stock') return [facet.inStock]
  return (facet.type === 'price' ? facet.ranges : facet.values).map(({ count }) => count)
}
