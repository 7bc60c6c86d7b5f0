import { covers, type Revision } from '@vitrine/shared-types/primitives/revision'
import type { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRevision } from '../../../outbox/revision-of.ts'
import { sayChanged } from '../../../testing/store-rows.ts'
import { KEEPS_NOTHING, testShop, type TestShop } from '../../../testing/store-api.ts'
import { createCards, type Cards } from './cards.ts'

const ID = 1
const SALES = 60

let shop: TestShop
let cards: Cards
beforeAll(async () => {
  shop = await testShop({ cache: { ...KEEPS_NOTHING, maxCardBytes: 1_000_000 } })
  cards = createCards({ db: shop.db, follower: shop.follower, maxBytes: 1_000_000 })
})
afterAll(() => shop.close())

const revisionNow = () => readRevision((query) => shop.db.rows(query))

/** So many are left: the row and the event that says so, in one transaction. */
async function leave(available: number): Promise<void> {
  const { client } = shop.database
  await client.query('BEGIN')
  await client.query(
    `UPDATE catalogue_entries SET stock = jsonb_set(stock, '{available}', to_jsonb($1::int))
      WHERE product_id = $2`,
    [available, ID],
  )
  await sayChanged(client, [ID])
  await client.query('COMMIT')
}

async function leftAt(revision: Revision | null): Promise<number> {
  const json = await cards.json({ locale: 'en', currency: 'THB', ids: [ID], revision })
  const [card] = JSON.parse(json.toString()) as ProductCard[]
  return card?.stock.available ?? Number.NaN
}

test('a card is never older than the revision it is asked for, while it sells under readers', async () => {
  const sold: { revision: Revision; available: number }[] = []
  const wrong: string[] = []
  let [known, asked] = [0, 0]
  const over = new AbortController()
  /** The least that must have been sold for a reader who knows of this revision. */
  const atMost = (revision: Revision | null) =>
    sold.findLast((sale) => revision !== null && covers(revision, sale.revision))?.available ?? 1000
  const readers = Array.from({ length: 6 }, async (_, n) => {
    while (!over.signal.aborted) {
      // What the follower knows, as every read claims; or what only the database does.
      const revision = n % 3 === 0 ? await revisionNow() : shop.follower.revision()
      const most = atMost(revision)
      const left = await leftAt(revision)
      asked += 1
      if (most < 1000) known += 1
      if (left > most) wrong.push(`${left} left, where ${most} were`)
      await new Promise((resolve) => void setImmediate(resolve))
    }
  })
  for (let available = 999; available > 999 - SALES; available -= 1) {
    await leave(available)
    sold.push({ revision: await revisionNow(), available })
  }
  await shop.follower.freshRevision()
  over.abort()
  await Promise.all(readers)
  expect(wrong).toEqual([])
  expect(known).toBeGreaterThan(0)
  expect(asked).toBeGreaterThan(SALES)
  expect(await leftAt(shop.follower.revision())).toBe(1000 - SALES)
})

test('lists, suggestions and related products show a sale from warm memory', async () => {
  const shown = async () => {
    const ask = async <Answer>(url: string): Promise<Answer> =>
      (await shop.app.inject({ url })).json<Answer>()
    const list = await ask<{ items: ProductCard[] }>(`/store/v1/products?ids=${ID}`)
    const related = await ask<{ related: ProductCard[] }>('/store/v1/products/cup-9')
    const search = await ask<{ products: ProductCard[] }>(
      `/store/v1/search/suggestions?q=SKU-${ID}`,
    )
    return [list.items, related.related, search.products].map(
      (found) => found.find((card) => card.id === String(ID))?.stock.available,
    )
  }
  const { client } = shop.database
  await client.query(
    `UPDATE catalogue_entries SET detail = jsonb_set(detail, '{relatedIds}', '[1]') WHERE slug = 'cup-9'`,
  )
  for (const available of [77, 76]) {
    await leave(available)
    await shop.follower.freshRevision()
    expect(await shown()).toEqual([available, available, available])
    expect(await shown()).toEqual([available, available, available])
  }
})

test('a product that is no longer published goes from warm memory', async () => {
  const { client } = shop.database
  const idsNow = async () => {
    const json = await cards.json({ locale: 'th', currency: 'USD', ids: [2, 3], revision: null })
    return (JSON.parse(json.toString()) as ProductCard[]).map(({ id }) => id)
  }
  expect(await idsNow()).toEqual(['2', '3'])
  await client.query('BEGIN')
  await client.query('DELETE FROM catalogue_entries WHERE product_id = 2')
  await sayChanged(client, [2])
  await client.query('COMMIT')
  await shop.follower.freshRevision()
  expect(await idsNow()).toEqual(['3'])
})
