import { CategoryTree } from '@vitrine/shared-types/store-api/v1/categories'
import { ContentPage } from '@vitrine/shared-types/store-api/v1/pages'
import { Product, ProductOffers } from '@vitrine/shared-types/store-api/v1/products'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KEEPS_NOTHING, testShop, type TestShop } from '../../../testing/store-api.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop({ cache: KEEPS_NOTHING })
})
afterAll(() => shop.close())

async function ask(url: string): Promise<unknown> {
  return (await shop.app.inject({ url })).json()
}

test('prices a product in the currency asked for, and says so when it has none', async () => {
  const baht = Product.parse(await ask('/store/v1/products/lamp-30'))
  const dollars = Product.parse(await ask('/store/v1/products/lamp-30?currency=USD'))
  expect(baht.price).toMatchObject({ currency: 'THB', minMinor: 300_000 })
  expect(baht.variants[0]?.price).toMatchObject({ currency: 'THB', amountMinor: 300_000 })
  expect(dollars.price).toBeNull()
  expect(dollars.variants[0]?.price).toBeNull()
})

test('shows related products in the order of the editors, without those not published', async () => {
  const { related } = Product.parse(await ask('/store/v1/products/cup-1?currency=USD'))
  expect(related.map((card) => card.slug)).toEqual(['cup-2', 'cup-3'])
  expect(related[0]?.price).toMatchObject({ currency: 'USD', minMinor: 600 })
})

test('reads the stock of a variant as it is now, over all locations', async () => {
  const { client } = shop.database
  // The levels point at variants, which need a product: the rows here have no documents behind them.
  await client.query(`SET session_replication_role = replica`)
  await client.query(`INSERT INTO stock_levels (variant_id, location, on_hand, reserved) VALUES
    (1, 'main', 5, 2), (1, 'market', 4, 0), (2, 'main', 3, 3)`)
  await client.query(`SET session_replication_role = origin`)
  const offers = async (slug: string) =>
    ProductOffers.parse(await ask(`/store/v1/products/${slug}/offers`)).offers[0]?.stock
  expect(await offers('cup-1')).toEqual({ state: 'in_stock', available: 7 })
  expect(await offers('cup-2')).toEqual({ state: 'out_of_stock', available: 0 })
  await client.query('UPDATE stock_levels SET reserved = 4 WHERE on_hand = 5')
  expect(await offers('cup-1')).toEqual({ state: 'low_stock', available: 5 })
  const { variants } = Product.parse(await ask('/store/v1/products/cup-1'))
  expect(variants[0]?.stock).toEqual({ state: 'low_stock', available: 5 })
  await client.query('UPDATE stock_levels SET backorder = true WHERE variant_id = 2')
  expect(await offers('cup-2')).toEqual({ state: 'backorder', available: 0 })
})

test('gives each of several callers at once what it asked for', async () => {
  const slugs = ['cup-1', 'lamp-30', 'never-sold', 'cup-2', 'cup-1']
  const answers = await Promise.all(
    slugs.map((slug, at) =>
      shop.app.inject({ url: `/store/v1/products/${slug}?locale=${at === 4 ? 'th' : 'en'}` }),
    ),
  )
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 404, 200, 200])
  const [cup, lamp, , other, thai] = answers.map((answer) => answer.json<Product>())
  expect([cup, lamp, other, thai].map((product) => product?.slug)).toEqual([
    'cup-1',
    'lamp-30',
    'cup-2',
    'cup-1',
  ])
  expect(thai?.title).not.toBe(cup?.title)
  expect(lamp?.related).toEqual([])
})

test('orders the tree as the editors did and counts what is below', async () => {
  const { items } = CategoryTree.parse(await ask('/store/v1/categories?locale=th'))
  expect(items.map((node) => [node.title, node.productCount])).toEqual([
    ['โคมไฟ', 20],
    ['เครื่องโต๊ะ', 10],
  ])
  expect(items[1]?.children.map((node) => [node.slug, node.productCount])).toEqual([['cups', 10]])
})

test('fills a page with its products and categories, without those not published', async () => {
  const { blocks } = ContentPage.parse(await ask('/store/v1/pages/home?currency=USD'))
  const featured = blocks.find((block) => block.type === 'featuredProducts')
  const tiles = blocks.find((block) => block.type === 'categoryTiles')
  expect(featured?.products.map((card) => card.price?.minMinor)).toEqual([900, 300])
  expect(tiles?.categories.map((node) => node.slug)).toEqual(['lighting', 'tableware'])
})
