import { ProductList } from '@vitrine/shared-types/store-api/v1/product-list'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOf, listed, saidCounts } from '../../testing/count-goods.ts'
import {
  anyFilters,
  anyGood,
  insertNames,
  writeGood,
  type RandomGood,
} from '../../testing/random-goods.ts'
import { KEEPS_NOTHING, testStoreApi } from '../../testing/store-api.ts'
import { sayChanged } from '../../testing/store-rows.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { followEvents, type Follower } from '../../outbox/follow.ts'
import { openReadDatabase, type ReadDatabase } from '../../platform/read-database.ts'
import type { FastifyInstance } from 'fastify'

const SEED = 20_261_121
const GOODS = 40

const goods = new Map<number, RandomGood>()
let database: TestDatabase
let db: ReadDatabase
let follower: Follower
let app: FastifyInstance

beforeAll(async () => {
  database = await createTestDatabase()
  await insertNames(database.client)
  for (const [at, good] of fc.sample(anyGood, { seed: SEED, numRuns: GOODS }).entries()) {
    goods.set(at + 1, good)
    await writeGood(database.client, at + 1, good)
  }
  db = openReadDatabase({ url: database.url, poolSize: 4 })
  follower = followEvents({ url: database.url })
  await follower.freshRevision()
  app = await testStoreApi({ db, follower, cache: KEEPS_NOTHING })
})
afterAll(async () => {
  await app?.close()
  await follower?.stop()
  await db?.close()
  await database?.drop()
})

async function ask(query: Record<string, string>): Promise<ProductList> {
  const response = await app.inject({
    url: '/store/v1/products',
    query: { limit: '100', ...query },
  })
  expect(response.statusCode, response.body).toBe(200)
  return ProductList.parse(response.json())
}

/** Which products have the words is for another test to say: here it is the search itself. */
async function foundBy({ q, locale }: Record<string, string>): Promise<Set<number> | null> {
  if (q === undefined) return null
  const { items } = await ask({ q, ...(locale && { locale }) })
  return new Set(items.map((item) => Number(item.id)))
}

async function checkAnyLists(seed: number, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyFilters, async (filters) => {
      const found = await foundBy(filters)
      const list = await ask({ ...filters, facets: 'true' })
      const expected = listed(goods, filters, found).map(([id]) => id)
      expect(list.items.map((item) => Number(item.id)).toSorted((a, b) => a - b)).toEqual(expected)
      expect(list.pageInfo.total).toBe(expected.length)
      for (const facet of list.facets ?? []) {
        expect(saidCounts(facet), JSON.stringify(facet)).toEqual(
          countsOf(facet, goods, filters, found),
        )
      }
    }),
    { seed, numRuns },
  )
}

test('every total, every entry and every count is what counting one by one comes to', async () => {
  await expect(checkAnyLists(SEED, 300)).resolves.toBeUndefined()
})

test('so it is after any edits, as soon as they were told', async () => {
  const anyEdits = fc.array(
    fc.record({ id: fc.integer({ min: 1, max: GOODS + 10 }), good: fc.option(anyGood) }),
    { minLength: 1, maxLength: 6 },
  )
  for (const [at, edits] of fc.sample(anyEdits, { seed: SEED, numRuns: 12 }).entries()) {
    for (const { id, good } of edits) {
      if (good === null) goods.delete(id)
      else goods.set(id, good)
      await writeGood(database.client, id, good)
    }
    const sorted = [...goods].toSorted(([a], [b]) => a - b)
    goods.clear()
    for (const [id, good] of sorted) goods.set(id, good)
    await sayChanged(
      database.client,
      edits.map(({ id }) => id),
    )
    await follower.freshRevision()
    await expect(checkAnyLists(SEED + at, 20)).resolves.toBeUndefined()
  }
})

test('facets are named in the language asked for, in the order that fits them', async () => {
  const { facets } = await ask({ locale: 'th', facets: 'true' })
  const attributes = facets?.filter((facet) => facet.type === 'attribute') ?? []
  const keysOf = (key: string) =>
    attributes.find((facet) => facet.key === key)?.values.map((value) => value.key)
  expect(attributes.find((facet) => facet.key === 'material')?.label).toBe('วัสดุ')
  expect(keysOf('material')).toEqual(['teak', 'clay', 'silk'])
  expect(keysOf('colour')).toEqual(['blue', 'red'])
  expect(keysOf('height')).toEqual(['5', '12.5', '100'])
  const height = attributes.find((facet) => facet.key === 'height')
  expect(height?.values.map((value) => value.label)).toEqual(['5 cm', '12.5 cm', '100 cm'])
})

test('a value that is chosen stays in sight when nothing has it', async () => {
  const { facets } = await ask({ attributes: 'material:gold', facets: 'true' })
  expect(facets).toContainEqual(
    expect.objectContaining({
      key: 'material',
      values: expect.arrayContaining([
        { key: 'gold', label: 'gold', count: 0, isSelected: true, swatch: null },
      ]),
    }),
  )
})

test('the way down to a category is shown with those right below it', async () => {
  const { facets } = await ask({ category: 'cups', facets: 'true' })
  const category = facets?.find((facet) => facet.type === 'category')
  expect(
    category?.values.map(({ key, depth, isSelected }) => ({ key, depth, isSelected })),
  ).toEqual([
    { key: 'home', depth: 0, isSelected: false },
    { key: 'cups', depth: 1, isSelected: true },
    { key: 'small', depth: 2, isSelected: false },
  ])
})
