import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSearchWorld, type SearchWorld } from '../../../testing/search-world.ts'
import type { searchSweeps } from '../sweeps.ts'

let world: SearchWorld
let sweepsOf: typeof searchSweeps
let shelf: { id: number; slug: string }
/** Five baskets, as the catalogue has them. */
let baskets: number[]

const saved = { overrideAccess: true, depth: 0 } as const
const HOUR_MS = 3_600_000

beforeAll(async () => {
  world = await startSearchWorld()
  ;({ searchSweeps: sweepsOf } = await import('../sweeps.ts'))
  shelf = await world.category('Baskets')
  baskets = []
  for (const n of [1, 2, 3, 4, 5]) {
    const given = { categories: [shelf.id], amount: n * 10_000 }
    baskets.push(await world.product(`Willow basket ${n}`, given))
  }
}, 120_000)
afterAll(() => world.stop())

interface Given {
  name?: string
  queries?: { text: string; how: 'exact' | 'contains' }[]
  category?: number
  steps: object[]
  startsAt?: string
  endsAt?: string
  _status?: 'draft' | 'published'
}

async function aRule(given: Given) {
  const data = { name: 'A rule', _status: 'published', ...given }
  return await world.payload.create({ ...saved, collection: 'searchRules', data: data as never })
}

async function drop(id: number): Promise<void> {
  await world.payload.delete({ ...saved, collection: 'searchRules', id })
}

const eventsSaid = async (): Promise<number> => {
  const { rows } = await world.db.execute<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM store_events WHERE type = 'search.changed'`,
  )
  return rows[0]?.n ?? 0
}

describe('a rule', () => {
  test('changes a search as soon as its revision is claimed, and gives it back when it goes', async () => {
    const before = await world.list({ q: 'willow' })
    expect(before.total).toBe(5)
    const last = before.ids.at(-1) as number
    const { id } = await aRule({
      queries: [{ text: 'Willow', how: 'exact' }],
      steps: [{ blockType: 'pin', product: last, place: 1 }],
    })
    const after = await world.list({ q: 'WILLOW ' })
    expect(after.ids).toEqual([last, ...before.ids.slice(0, 4)])
    expect(after.total).toBe(5)
    await drop(id)
    expect((await world.list({ q: 'willow' })).ids).toEqual(before.ids)
  })

  test('of a category is followed while nobody sorts the list', async () => {
    const list = { category: shelf.slug }
    const before = await world.list(list)
    const [first, second, third, fourth, fifth] = before.ids as [
      number,
      number,
      number,
      number,
      number,
    ]
    const { id } = await aRule({
      category: shelf.id,
      steps: [
        { blockType: 'bury', products: [first] },
        {
          blockType: 'boost',
          percent: 100,
          match: 'all',
          conditions: [{ kind: 'price', from: { THB: 40_000 } }],
        },
      ],
    })
    // Lifted by 100 %, the third of the others stands at 1.5 and the fourth at 2.
    expect((await world.list(list)).ids).toEqual([second, fourth, fifth, third, first])
    expect((await world.list({ ...list, facets: 'true' })).ids.at(-1)).toBe(first)
    const byPrice = await world.list({ ...list, sort: 'price_asc' })
    expect(byPrice.ids).toEqual(baskets)
    await drop(id)
    expect((await world.list(list)).ids).toEqual(before.ids)
  })

  test('is paged through without a gap or a repetition', async () => {
    const all = { category: shelf.slug, limit: '2' }
    const { id } = await aRule({
      category: shelf.id,
      steps: [
        { blockType: 'pin', product: baskets[4], place: 2 },
        { blockType: 'pin', product: baskets[0], place: 4 },
      ],
    })
    const seen: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await world.list({ ...all, ...(cursor !== '' && { cursor }) })
      seen.push(...page.ids)
      cursor = page.next
    }
    const byNumber = [1, 2, 3].map((page) => world.list({ ...all, page: String(page) }))
    expect((await Promise.all(byNumber)).flatMap(({ ids }) => ids)).toEqual(seen)
    expect(seen.toSorted((a, b) => a - b)).toEqual(baskets)
    expect([seen[1], seen[3]]).toEqual([baskets[4], baskets[0]])
    await drop(id)
  })

  test('leaves a product out that does not match, and one that is not published', async () => {
    const hidden = await world.payload.create({
      ...saved,
      collection: 'products',
      data: { title: 'Willow secret', slug: '', _status: 'draft' },
    })
    const { id } = await aRule({
      queries: [{ text: 'basket', how: 'contains' }],
      steps: [
        { blockType: 'pin', product: hidden.id, place: 1 },
        { blockType: 'pin', product: baskets[4], place: 2 },
      ],
    })
    const list = await world.list({ q: 'willow basket', priceMax: '30000' })
    expect(list.ids.toSorted((a, b) => a - b)).toEqual(baskets.slice(0, 3))
    expect((await world.list({ q: 'willow basket' })).ids[1]).toBe(baskets[4])
    await drop(id)
  })

  test('is not public while it is a draft, and a draft of it changes nothing', async () => {
    const before = await world.list({ q: 'willow' })
    const said = await eventsSaid()
    const steps = [{ blockType: 'pin', product: before.ids[4], place: 1 }]
    const { id } = await aRule({
      queries: [{ text: 'willow', how: 'exact' }],
      steps,
      _status: 'draft',
    })
    expect((await world.list({ q: 'willow' })).ids).toEqual(before.ids)
    expect(await eventsSaid()).toBe(said)
    const publish = { ...saved, collection: 'searchRules', id } as const
    await world.payload.update({ ...publish, data: { _status: 'published' } })
    expect((await world.list({ q: 'willow' })).ids[0]).toBe(before.ids[4])
    await world.payload.update({
      ...publish,
      draft: true,
      data: { steps: [], _status: 'draft' } as never,
    })
    expect((await world.list({ q: 'willow' })).ids[0]).toBe(before.ids[4])
    await world.payload.update({ ...publish, data: { steps: steps as never, _status: 'draft' } })
    expect((await world.list({ q: 'willow' })).ids).toEqual(before.ids)
    await drop(id)
  })

  test('begins and ends by itself, and each is said once however many look', async () => {
    const before = await world.list({ q: 'willow' })
    const [starts, ends] = [Date.now() + HOUR_MS, Date.now() + 2 * HOUR_MS]
    const { id } = await aRule({
      queries: [{ text: 'willow', how: 'exact' }],
      steps: [{ blockType: 'pin', product: before.ids[4], place: 1 }],
      startsAt: new Date(starts).toISOString(),
      endsAt: new Date(ends).toISOString(),
    })
    const { openDatabase } = await import('../../../platform/commerce-database.ts')
    const other = openDatabase({ url: world.databaseUrl, poolSize: 4 })
    const at = async (time: number): Promise<number> => {
      const said = await eventsSaid()
      const work = [world.db, other, world.db, other].map(
        async (db) =>
          await sweepsOf({ db, clock: () => new Date(time) })
            .find(({ name }) => name === 'search.rules')
            ?.work(),
      )
      await Promise.all(work)
      return (await eventsSaid()) - said
    }
    expect(await at(starts - 1)).toBe(0)
    expect((await world.list({ q: 'willow' })).ids).toEqual(before.ids)
    expect(await at(starts)).toBe(1)
    expect((await world.list({ q: 'willow' })).ids[0]).toBe(before.ids[4])
    expect(await at(ends - 1)).toBe(0)
    expect(await at(ends)).toBe(1)
    expect((await world.list({ q: 'willow' })).ids).toEqual(before.ids)
    expect(await at(ends + HOUR_MS)).toBe(0)
    await other.close()
    await drop(id)
  })

  test('that holds nowhere, or for nothing, is refused', async () => {
    const steps = [{ blockType: 'bury', products: [baskets[0]] }]
    await expect(aRule({ steps })).rejects.toMatchObject({ status: 400 })
    const empty = [{ blockType: 'boost', percent: 50, match: 'all', conditions: [] }]
    await expect(aRule({ category: shelf.id, steps: empty })).rejects.toMatchObject({ status: 400 })
  })
})

describe('words', () => {
  const entry = async (data: object) =>
    await world.payload.create({
      ...saved,
      collection: 'searchWords',
      data: { locale: 'en', _status: 'published', ...data } as never,
    })

  test('that mean the same find each other at once', async () => {
    expect((await world.list({ q: 'hamper' })).total).toBe(0)
    const { id } = await entry({ kind: 'synonyms', words: ['hamper', 'basket', 'ตะกร้า'] })
    expect((await world.list({ q: 'hamper' })).total).toBe(5)
    expect((await world.list({ q: 'ตะกร้า' })).total).toBe(5)
    await world.payload.delete({ ...saved, collection: 'searchWords', id })
    expect((await world.list({ q: 'hamper' })).total).toBe(0)
  })

  test('are read as others, unless that is a draft', async () => {
    const data = { kind: 'replacement', from: 'takra', to: 'basket' }
    const { id } = await entry({ ...data, _status: 'draft' })
    expect((await world.list({ q: 'takra' })).total).toBe(0)
    await world.payload.update({
      ...saved,
      collection: 'searchWords',
      id,
      data: { _status: 'published' },
    })
    expect((await world.list({ q: 'takra' })).total).toBe(5)
    expect((await world.list({ q: 'takra', verbatim: 'true' })).total).toBe(0)
    await world.payload.delete({ ...saved, collection: 'searchWords', id })
  })

  test('that say nothing are refused', async () => {
    await expect(entry({ kind: 'synonyms', words: ['one', 'ONE '] })).rejects.toMatchObject({
      status: 400,
    })
    await expect(entry({ kind: 'replacement', from: 'a', to: 'A' })).rejects.toMatchObject({
      status: 400,
    })
  })
})

describe('a collection', () => {
  test('holds what fits and what was chosen, in its own order, and moves with its products', async () => {
    const made = await world.payload.create({
      ...saved,
      collection: 'productCollections',
      data: {
        title: 'Up to ฿300',
        slug: 'small-gifts',
        match: 'all',
        sort: 'price_desc',
        products: [baskets[4]] as number[],
        conditions: [
          { kind: 'price', to: { THB: 30_000 } },
          { kind: 'category', categories: [shelf.id] },
        ],
      },
    })
    const [one, two, three, four, five] = baskets as [number, number, number, number, number]
    expect((await world.list({ collection: 'small-gifts' })).ids).toEqual([five, three, two, one])
    const { docs } = await world.payload.find({
      ...saved,
      collection: 'variants',
      where: { product: { equals: four } },
    })
    const change = { ...saved, collection: 'variants', id: docs[0]?.id as number } as const
    await world.payload.update({ ...change, data: { prices: { THB: { amount: 25_000 } } } })
    expect((await world.list({ collection: 'small-gifts' })).ids).toEqual([
      five,
      three,
      four,
      two,
      one,
    ])
    await world.payload.update({
      ...saved,
      collection: 'productCollections',
      id: made.id,
      data: { slug: 'tiny-gifts', conditions: [{ kind: 'price', to: { THB: 10_000 } }] },
    })
    expect((await world.list({ collection: 'small-gifts' })).ids).toEqual([five, one])
    const shown = await world.app.inject({ url: '/store/v1/collections/small-gifts' })
    expect(shown.json()).toMatchObject({ slug: 'tiny-gifts', title: 'Up to ฿300' })
    expect(shown.body).not.toContain('selection')
    await world.payload.delete({ ...saved, collection: 'productCollections', id: made.id })
    await world.follower.freshRevision()
    const gone = await world.app.inject({ url: '/store/v1/products?collection=tiny-gifts' })
    expect(gone.statusCode).toBe(404)
  })
})
