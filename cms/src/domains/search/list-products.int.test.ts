import { ProductList, PRODUCT_SORTS } from '@vitrine/shared-types/store-api/v1/product-list'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertProduct, sayChanged } from '../../testing/store-rows.ts'
import { testShop, type TestShop } from '../../testing/store-api.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop()
})
afterAll(() => shop.close())

/** Says that these products changed, and waits until the store API has heard it. */
async function heard(ids: number[]): Promise<void> {
  await sayChanged(shop.database.client, ids)
  await shop.follower.freshRevision()
}

async function list(query: Record<string, string>): Promise<ProductList> {
  const response = await shop.app.inject({ url: '/store/v1/products', query })
  expect(response.statusCode, response.body).toBe(200)
  return ProductList.parse(response.json())
}

async function idsOf(query: Record<string, string>): Promise<number[]> {
  const { items, pageInfo } = await list({ limit: '100', ...query })
  expect(pageInfo.total).toBe(items.length)
  return items.map((item) => Number(item.id))
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n)

describe('filters', () => {
  test.each<[string, Record<string, string>, number[]]>([
    ['a category', { category: 'cups' }, range(1, 10)],
    ['a category and all below it', { category: 'tableware' }, range(1, 10)],
    ['a category by a former slug', { category: 'old-tableware' }, range(1, 10)],
    ['a brand', { brand: 'mai-ngam' }, range(11, 30)],
    ['a brand by a former slug', { brand: 'old-baan-din' }, range(1, 10)],
    ['a tag', { tag: 'new', category: 'cups' }, [2, 4, 6, 8, 10]],
    ['ids, without those that do not exist', { ids: '5,2,4000,99999999999' }, [2, 5]],
    ['a price range', { priceMin: '20000', priceMax: '40000' }, [2, 3, 4]],
    ['a price range in dollars', { currency: 'USD', priceMin: '8700' }, [29]],
    ['what is in stock', { inStock: 'true', ids: '28,29,30' }, [28, 30]],
    ['everything when stock is no matter', { inStock: 'false', ids: '28,29,30' }, [28, 29, 30]],
    ['two values of one key', { attributes: 'colour:blue,colour:green', ids: '1,3' }, [1, 3]],
    ['two keys', { attributes: 'material:stoneware,colour:blue' }, [3, 6, 9]],
    ['nothing', { attributes: 'material:plastic' }, []],
  ])('by %s', async (_, query, ids) => {
    expect(await idsOf(query)).toEqual(ids)
  })

  test.each([
    [{ category: 'none' }, 'category_not_found'],
    [{ brand: 'none' }, 'brand_not_found'],
    [{ brand: 'old-tableware' }, 'brand_not_found'],
  ])('refuses %j', async (query, code) => {
    const response = await shop.app.inject({ url: '/store/v1/products', query })
    expect(response.json()).toMatchObject({ code, status: 404 })
  })
})

describe('searches', () => {
  test.each<[string, Record<string, string>, number[]]>([
    ['each word, titles first', { q: 'cup celadon' }, [...range(1, 10), 20]],
    ['the beginning of a word in any case', { q: 'RATT' }, [...range(11, 28), 30, 29]],
    ['Thai without spaces', { q: 'ศิลาดล', locale: 'th' }, range(1, 10)],
    ['a percent sign as itself', { q: '100%', category: 'cups' }, range(1, 10)],
    ['an underscore as itself', { q: 'natural_fibre', category: 'cups' }, range(1, 10)],
    ['no wildcard', { q: 'c_ladon' }, []],
    ['no other wildcard', { q: 'cel%don' }, []],
    ['no quote', { q: `'` }, []],
    ['a misspelt word', { q: 'celadn', category: 'cups' }, range(1, 10)],
    ['a misspelt word as it is', { q: 'celadn', category: 'cups', verbatim: 'true' }, []],
    ['words together with filters', { q: 'cup', ids: '1,20' }, [1, 20]],
  ])('for %s', async (_, query, ids) => {
    expect(await idsOf(query)).toEqual(ids)
  })
})

describe('sorts', () => {
  test.each<[string, Record<string, string>, number[]]>([
    ['as the editors ranked', { ids: '1,2,3' }, [1, 2, 3]],
    ['the newest first', { sort: 'newest', ids: '1,2,3' }, [3, 2, 1]],
    ['the cheapest first', { sort: 'price_asc', ids: '3,1,2' }, [1, 2, 3]],
    ['the dearest first', { sort: 'price_desc', ids: '3,1,2' }, [3, 2, 1]],
    ['no price last', { sort: 'price_asc', currency: 'USD', ids: '29,30' }, [29, 30]],
    ['no price last when falling', { sort: 'price_desc', currency: 'USD', ids: '29,30' }, [29, 30]],
    ['titles by letters', { sort: 'title', ids: '9,11,10,2' }, [10, 2, 9, 11]],
  ])('%s', async (_, query, ids) => {
    expect(await idsOf(query)).toEqual(ids)
  })
})

describe.each(PRODUCT_SORTS)('pages through the sort %s', (sort) => {
  test.each([{}, { q: 'a' }, { currency: 'USD' }, { locale: 'th' }])(
    'by cursor and by number alike, with nothing twice and nothing missing: %j',
    async (extra) => {
      const whole = (await list({ sort, ...extra, limit: '100' })).items.map((item) => item.id)
      const byCursor: string[] = []
      const byNumber: string[] = []
      let cursor: string | null = null
      for (let page = 1; page === 1 || cursor !== null; page++) {
        const numbered = await list({ sort, ...extra, limit: '7', page: String(page) })
        const followed: ProductList =
          cursor === null ? numbered : await list({ sort, ...extra, limit: '7', cursor })
        expect(followed.pageInfo).toEqual(numbered.pageInfo)
        byNumber.push(...numbered.items.map((item) => item.id))
        byCursor.push(...followed.items.map((item) => item.id))
        cursor = followed.pageInfo.nextCursor
      }
      expect(byNumber).toEqual(whole)
      expect(byCursor).toEqual(whole)
      expect(new Set(whole).size).toBe(whole.length)
    },
  )
})

test('finds a title with a Thai vowel that has two spellings, and puts it first', async () => {
  const { client } = shop.database
  const jug = { id: 600, rank: 9000, title: { th: 'เหยือกน้ำ' } }
  await insertProduct(client, { id: 601, rank: 1, description: 'เหยือกน้ำ' })
  await insertProduct(client, jug)
  await heard([600, 601])
  expect(await idsOf({ q: 'น้ำ', locale: 'th' })).toEqual([600, 601])
  await client.query('DELETE FROM catalogue_entries WHERE product_id >= 600')
  await heard([600, 601])
})

test('keeps the total on a page beyond the last', async () => {
  const { items, pageInfo } = await list({ page: '9', limit: '10' })
  expect(items).toEqual([])
  expect(pageInfo).toEqual({ total: 30, page: 9, pageCount: 3, limit: 10, nextCursor: null })
})

test('stays in place when a product is published before the cursor', async () => {
  const first = await list({ limit: '5', sort: 'newest', category: 'lighting' })
  await insertProduct(shop.database.client, {
    id: 500,
    categories: ['lighting'],
    brand: { slug: 'x', name: 'X' },
  })
  await heard([500])
  const cursor = first.pageInfo.nextCursor ?? ''
  const second = await list({ limit: '5', sort: 'newest', category: 'lighting', cursor })
  expect(second.items.map((item) => item.id)).toEqual(['25', '24', '23', '22', '21'])
  await shop.database.client.query('DELETE FROM catalogue_entries WHERE product_id = 500')
  await heard([500])
})
