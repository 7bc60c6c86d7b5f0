import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import { PRODUCT_SORTS, ProductList } from '@vitrine/shared-types/store-api/v1/product-list'
import { type EndpointId, endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { demoCollections } from './demo-collections.ts'
import { demo } from './demo-index.ts'
import { mockHandlers } from './handlers.ts'
import { readMockFile } from './mock-files.ts'
import { presentPhoto } from './mock-image.ts'

const STORE = 'http://mock.test'
const server = setupServer(...mockHandlers(STORE))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

const SLUGS: Partial<Record<EndpointId, string[]>> = {
  getProduct: [...demo.products.keys()],
  getProductOffers: [...demo.products.keys()],
  listReviews: [...demo.products.keys()],
  getCategory: [...demo.categories.keys()],
  getBrand: [...demo.brands.keys()],
  getCollection: demoCollections.map((one) => one.slug),
  getPage: demo.shop.pages.map((page) => page.slug),
}
const ids = Object.keys(endpoints) as EndpointId[]
const contexts = LOCALES.flatMap((locale) => CURRENCIES.map((currency) => ({ locale, currency })))

async function list(query: Record<string, string>): Promise<ProductList> {
  const response = await fetch(`${STORE}/store/v1/products?${new URLSearchParams(query)}`)
  return ProductList.parse(await response.json())
}

describe.each(contexts)('in $locale and $currency', (context) => {
  it.each(ids)('%s speaks as the contract says', async (id) => {
    const { path, query, response } = endpoints[id]
    const words = id === 'suggestSearches' ? { q: 'te' } : {}
    const search = query ? `?${new URLSearchParams({ ...context, ...words })}` : ''
    for (const slug of SLUGS[id] ?? ['']) {
      const answer = await fetch(`${STORE}${path.replace('{slug}', slug)}${search}`)
      const parsed = response.safeParse(await answer.json())
      expect(parsed.error, `${id} ${slug}`).toBeUndefined()
    }
  })
})

describe('what does not exist', () => {
  it.each(ids.filter((id) => SLUGS[id]))('%s refuses with a problem of its own', async (id) => {
    const answer = await fetch(`${STORE}${endpoints[id].path.replace('{slug}', 'no-such-thing')}`)
    const problem = Problem.parse(await answer.json())
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(endpoints[id].problems).toContain(problem.code)
  })

  it.each([
    ['category=nowhere', 'category_not_found'],
    ['brand=nobody', 'brand_not_found'],
    ['collection=nothing', 'collection_not_found'],
    ['page=x', 'invalid_request'],
    ['cursor=x', 'invalid_request'],
    ['surprise=1', 'invalid_request'],
  ])('a list with %s is refused as %s', async (search, code) => {
    const answer = await fetch(`${STORE}/store/v1/products?${search}`)
    expect(await answer.json()).toMatchObject({ code })
  })
})

describe('a list of products', () => {
  it('counts the descendants of a category', async () => {
    const parent = demo.shop.categories.find((category) => category.parent !== null)!.parent!
    const below = demo.shop.categories.filter((category) => category.parent === parent)
    const all = await list({ category: parent, limit: '100' })
    for (const { slug } of below) {
      const some = await list({ category: slug, limit: '100' })
      const slugs = all.items.map((item) => item.slug)
      expect(slugs).toEqual(expect.arrayContaining(some.items.map((item) => item.slug)))
    }
  })

  it('gives every product once over its pages, by number and by cursor', async () => {
    const byNumber: string[] = []
    const byCursor: string[] = []
    let cursor: string | null = null
    for (let page = 1; ; page += 1) {
      const answer = await list({ limit: '7', page: String(page) })
      byNumber.push(...answer.items.map((item) => item.slug))
      const next: ProductList = await list({ limit: '7', ...(cursor ? { cursor } : {}) })
      byCursor.push(...next.items.map((item) => item.slug))
      cursor = next.pageInfo.nextCursor
      if (page >= answer.pageInfo.pageCount) break
    }
    expect(byNumber).toEqual(demo.shop.products.map((product) => product.slug))
    expect(byCursor).toEqual(byNumber)
    expect(cursor).toBeNull()
  })

  it.each(PRODUCT_SORTS)('sorted by %s still has all', async (sort) => {
    const { pageInfo } = await list({ sort, limit: '100' })
    expect(pageInfo.total).toBe(demo.shop.products.length)
  })

  it('goes from cheap to dear', async () => {
    const { items } = await list({ sort: 'price_asc', limit: '100' })
    const prices = items.map((item) => item.price!.minMinor)
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
  })

  it('filters by price, brand and option', async () => {
    const [product] = demo.shop.products
    const { minMinor } = (await list({ q: product!.title.en })).items[0]!.price!
    const inside = await list({ priceMin: String(minMinor), priceMax: String(minMinor) })
    expect(inside.items.map((item) => item.slug)).toContain(product!.slug)
    const branded = await list({ brand: product!.brand, limit: '100' })
    expect(branded.items.every((item) => item.brand?.slug === product!.brand)).toBe(true)
    const chosen = demo.shop.products.find((one) => one.variantTypes.length > 0)!
    const [key, value] = Object.entries(chosen.variants[0]!.options)[0]!
    const facet = await list({ attributes: `${key}:${value}`, limit: '100' })
    expect(facet.items.map((item) => item.slug)).toContain(chosen.slug)
    expect(facet.pageInfo.total).toBeLessThan(demo.shop.products.length)
  })

  it('finds words in either language, and nothing for nonsense', async () => {
    const [product] = demo.shop.products
    const thai = await list({ q: product!.title.th, locale: 'th' })
    expect(thai.items.map((item) => item.slug)).toContain(product!.slug)
    expect((await list({ q: 'zzzzqq' })).items).toEqual([])
  })
})

describe('what a list can be narrowed by', () => {
  const CHOICES = [
    'category=tableware',
    'brand=din-doi-kiln',
    'attributes=material:teak',
    'ratingMin=4',
  ]

  it.each(['', ...CHOICES])('counts what each choice would leave with %s', async (search) => {
    const query = Object.fromEntries(new URLSearchParams(search))
    const { facets } = await list({ ...query, facets: 'true' })
    const total = async (more: Record<string, string>) =>
      (await list({ ...query, ...more })).pageInfo.total
    for (const facet of facets!) {
      if (facet.type === 'stock') expect(facet.inStock).toBe(await total({ inStock: 'true' }))
      if (facet.type === 'category' || facet.type === 'brand') {
        for (const { key, count } of facet.values) {
          expect(await total({ [facet.type]: key }), key).toBe(count)
        }
      }
      if (facet.type === 'price') {
        const sum = facet.ranges.reduce((all, { count }) => all + count, 0)
        expect(sum).toBe(await total({}))
      }
    }
  })

  it('offers further values of what is chosen', async () => {
    const { facets } = await list({ attributes: 'material:teak', facets: 'true' })
    const material = facets!.find((facet) => facet.type === 'attribute' && facet.key === 'material')
    if (material?.type !== 'attribute') throw new Error('no material')
    expect(material.values.filter(({ isSelected }) => isSelected).map(({ key }) => key)).toEqual([
      'teak',
    ])
    for (const { key, count } of material.values) {
      const found = await list({ attributes: `material:${key}` })
      expect(found.pageInfo.total, key).toBe(count)
    }
  })
})

describe('a search', () => {
  it('looks for the nearest word instead of a misspelt one', async () => {
    const { search, items } = await list({ q: 'taepot' })
    expect(search).toEqual({ corrected: 'teapot', isRelaxed: false })
    expect(items[0]?.slug).toBe('teapot')
  })

  it('looks for a misspelt word itself when told to', async () => {
    const { search, items } = await list({ q: 'taepot', verbatim: 'true' })
    expect(search).toEqual({ corrected: null, isRelaxed: false })
    expect(items).toEqual([])
  })

  it('shows what has some of the words when nothing has all', async () => {
    const { search, items } = await list({ q: 'teapot qwrtpsdf' })
    expect(search?.isRelaxed).toBe(true)
    expect(items.length).toBeGreaterThan(0)
  })
})

describe('demo photos', () => {
  it('all exist in every size that is offered', async () => {
    for (const photo of demo.shop.photos) {
      const image = presentPhoto(photo, 'en')
      const smallest = image.sizes[0]!.path.split('/').at(-1)!
      expect((await readMockFile(smallest))?.type, smallest).toBe('image/webp')
      expect((await readMockFile(photo.file))?.type, photo.file).toBe('image/jpeg')
    }
  }, 30_000)

  it.each(['../secret.jpg', 'x-w641.webp', 'nope.jpg', '', 'teapot-celadon-w640.avif'])(
    'are nothing else: %s',
    async (name) => expect(await readMockFile(name)).toBeNull(),
  )
})
