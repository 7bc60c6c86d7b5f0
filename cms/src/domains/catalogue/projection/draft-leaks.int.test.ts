import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unique } from '../../../testing/catalogue-factory.ts'
import {
  draftEverything,
  openShop,
  stirEverything,
  type OpenShop,
} from '../../../testing/drafted-shop.ts'
import { startProjectionWorld, type ProjectionWorld } from '../../../testing/projection-world.ts'
import { publicAnswers, type Asked } from '../../../testing/public-answers.ts'
import { saidDuring } from '../../../testing/said-events.ts'
import type { Follower } from '../../../outbox/follow.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'

const MARK = unique('unripe')
/** Everything that the store API reads, and all that it tells. */
const PUBLIC_TABLES = [
  'catalogue_entries',
  'content_entries',
  'slug_redirects',
  'store_events',
  'catalogue_terms',
]

let world: ProjectionWorld
let app: FastifyInstance
let db: ReadDatabase
let follower: Follower
let shop: OpenShop
let asked: Asked

beforeAll(async () => {
  world = await startProjectionWorld()
  // Loaded late: they read the settings, which are those of the test only now.
  const { openReadDatabase } = await import('../../../platform/read-database.ts')
  const { followEvents } = await import('../../../outbox/follow.ts')
  const { KEEPS_NOTHING, testStoreApi } = await import('../../../testing/store-api.ts')
  db = openReadDatabase({ url: process.env.DATABASE_URL ?? '', poolSize: 4 })
  follower = followEvents({ url: process.env.DATABASE_URL ?? '' })
  app = await testStoreApi({ db, follower, cache: KEEPS_NOTHING })
  shop = await openShop(world)
  const { product, neighbour, drafted, page, front, draftedPage } = shop
  const ids = [product.id, neighbour.id, drafted.id].join(',')
  const { brand, otherBrand, category, otherCategory } = shop
  asked = {
    products: [product.slug, neighbour.slug, drafted.slug].map(String),
    pages: [page.slug, front.slug, draftedPage.slug].map(String),
    lists: [
      `ids=${ids}`,
      'tag=known',
      `brand=${brand.slug}`,
      `brand=${otherBrand.slug}`,
      `category=${category.slug}`,
      `category=${otherCategory.slug}`,
      'inStock=true',
      'priceMin=1&priceMax=99999999',
    ],
    categories: [category.slug, otherCategory.slug],
    brands: [brand.slug, otherBrand.slug],
  }
})
afterAll(async () => {
  await app?.close()
  await follower?.stop()
  await db?.close()
  await world?.stop()
})

/** What the store API says once it has heard of everything. */
async function answersNow(about: Asked): Promise<Map<string, string>> {
  await follower.freshRevision()
  return await publicAnswers(app, about)
}

/** Where the word stands in what the public can be told, as `table: row`. */
async function rowsWith(word: string): Promise<string[]> {
  const found: string[] = []
  for (const table of PUBLIC_TABLES) {
    const rows = await world.query<{ row: string }>(
      sql`SELECT t::text AS row FROM ${sql.identifier(table)} t
        WHERE position(lower(${word}) IN lower(t::text)) > 0`,
    )
    found.push(...rows.map(({ row }) => `${table}: ${row}`))
  }
  return found
}

/** Asked with the draft's own words, which nobody outside can know. */
function askedForDraft(slugs: { changed: string; made: string; page: string }): Asked {
  return {
    products: [slugs.changed, slugs.made],
    pages: [slugs.page],
    lists: [`q=${MARK}`, `tag=${MARK}`, `q=${MARK.split('-')[1]}`],
    categories: [],
    brands: [],
  }
}

describe('a draft', () => {
  it('is in no row, list, count, search, page or event, until it is published', async () => {
    const before = await answersNow(asked)
    expect(
      [...before.values()].filter((answer) => answer.startsWith('200')).length,
    ).toBeGreaterThan(before.size / 2)

    let slugs = { changed: '', made: '', page: '' }
    const events = await saidDuring(world.query, async () => {
      slugs = await draftEverything(world, shop, MARK)
    })
    expect(events).toEqual([])
    expect(await answersNow(asked)).toEqual(before)
    expect(await rowsWith(MARK)).toEqual([])

    await stirEverything(world, shop)
    expect(await rowsWith(MARK)).toEqual([])
    for (const [url, answer] of await answersNow(asked)) {
      expect(answer.includes(MARK), url).toBe(false)
    }
    for (const [url, answer] of await answersNow(askedForDraft(slugs))) {
      const isOfDraft = url.includes('products/') || url.includes('pages/')
      expect(answer.slice(0, 3), url).toBe(isOfDraft ? '404' : '200')
      if (/[?&](?:q|tag)=/u.test(url)) expect(answer, url).toContain('"total":0')
    }

    // The same questions find it as soon as it is public: they were the right ones.
    await world.update('products', shop.drafted.id, { _status: 'published' })
    await world.update('pages', shop.draftedPage.id, { _status: 'published' })
    const tables = new Set((await rowsWith(MARK)).map((row) => row.split(':')[0]))
    expect(tables).toEqual(new Set(['catalogue_entries', 'content_entries', 'store_events']))
    const after = await answersNow(askedForDraft({ ...slugs, changed: slugs.made }))
    for (const [url, answer] of after) expect(answer.startsWith('200'), url).toBe(true)
    expect([...after.values()].join('\n')).toContain(MARK)
  })
})
