import { Problem } from '@vitrine/shared-types/primitives/problem'
import { ProductList } from '@vitrine/shared-types/store-api/v1/product-list'
import { SearchSuggestions } from '@vitrine/shared-types/store-api/v1/search'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testShop, type TestShop } from '../../../testing/store-api.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop()
})
afterAll(() => shop.close())

async function suggest(query: Record<string, string>): Promise<SearchSuggestions> {
  const response = await shop.app.inject({ url: '/store/v1/search/suggestions', query })
  expect(response.statusCode, response.body).toBe(200)
  return SearchSuggestions.parse(response.json())
}

describe('suggestions', () => {
  test('are products, categories and brands of which a word begins so', async () => {
    const { products, categories } = await suggest({ q: 'cu' })
    expect(products).toHaveLength(5)
    expect(products.every((card) => card.title.includes('cup'))).toBe(true)
    expect(categories).toEqual([
      {
        slug: 'cups',
        title: 'Cups',
        path: [
          { slug: 'tableware', title: 'Tableware' },
          { slug: 'cups', title: 'Cups' },
        ],
      },
    ])
    expect((await suggest({ q: 'din' })).brands).toEqual([{ slug: 'baan-din', name: 'Baan Din' }])
    expect((await suggest({ q: 'aan' })).brands).toEqual([])
  })

  test('understand Thai in the middle of a name, and answer in the language asked for', async () => {
    const { categories } = await suggest({ q: 'โต๊ะ', locale: 'th' })
    expect(categories.map(({ title }) => title)).toEqual(['เครื่องโต๊ะ'])
    const [product] = (await suggest({ q: 'cel', locale: 'th', limit: '1' })).products
    expect(product?.title).toMatch(/^ถ้วยศิลาดล/u)
  })

  test('are as many as asked for, and none for what nobody sells', async () => {
    expect((await suggest({ q: 'cup', limit: '2' })).products).toHaveLength(2)
    expect(await suggest({ q: 'xyzzyqwv' })).toEqual({
      queries: [],
      categories: [],
      brands: [],
      products: [],
    })
  })
})

const ODD = [
  '%',
  '_%_',
  `' OR 1=1 --`,
  '"; DROP TABLE catalogue_entries; --',
  '\\',
  '🫖🫖🫖',
  'كوب شاي',
  '\u202Eguc\u202C',
  '\u200B',
  '...',
  '((((',
  'a'.repeat(200),
  'ก'.repeat(200),
  '\uD800',
  '0',
  'constructor',
  '__proto__',
]

describe.each(['/store/v1/products', '/store/v1/search/suggestions'])('%s', (url) => {
  const contract = url.endsWith('products') ? ProductList : SearchSuggestions

  test.each(ODD.map((q) => [JSON.stringify(q).slice(0, 40), q]))('answers %s', async (_, q) => {
    const response = await shop.app.inject({ url, query: { q } })
    expect(response.statusCode, response.body).toBe(200)
    contract.parse(response.json())
  })

  test.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['nothing but spaces', '   '],
    ['a NUL', 'cup\0'],
  ])('refuses %s', async (_, q) => {
    const response = await shop.app.inject({ url, query: { q } })
    expect(response.statusCode).toBe(400)
    expect(Problem.parse(response.json()).code).toBe('invalid_request')
  })
})
