import { MIN_REVISION_HEADER, REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import { covers, type Revision } from '@vitrine/shared-types/primitives/revision'
import { ProductList } from '@vitrine/shared-types/store-api/v1/product-list'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventBatch, Follower } from '../../outbox/follow.ts'
import { readRevision } from '../../outbox/revision-of.ts'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { insertProduct, sayChanged } from '../../testing/store-rows.ts'
import { testShop, type TestShop } from '../../testing/store-api.ts'
import { createCatalogueIndex } from './catalogue-index.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await testShop()
})
afterAll(() => shop.close())

const revisionNow = () => readRevision((query) => shop.db.rows(query))

/** A product comes, or changes, and an event says so, in one transaction. */
async function publish(id: number, change = ''): Promise<void> {
  const { client } = shop.database
  await client.query('BEGIN')
  if (change === '') await insertProduct(client, { id, title: { en: `Novelty ${id}` } })
  else await client.query(`UPDATE catalogue_entries SET ${change} WHERE product_id = ${id}`)
  await sayChanged(client, [id])
  await client.query('COMMIT')
}

describe('the store API', () => {
  test('lists what was saved as soon as it claims to know of it', async () => {
    for (let id = 1000; id < 1020; id += 1) {
      await publish(id)
      const revision = await revisionNow()
      const response = await shop.app.inject({
        url: '/store/v1/products',
        query: { q: 'novelty', sort: 'newest', limit: '100', facets: 'true' },
        headers: { [MIN_REVISION_HEADER]: revision },
      })
      const list = ProductList.parse(response.json())
      expect(covers(response.headers[REVISION_HEADER] as Revision, revision)).toBe(true)
      expect(list.items.map((item) => item.id)).toContain(String(id))
      expect(list.pageInfo.total).toBe(id - 999)
    }
  })

  test('never answers less than it claims while things change under many readers', async () => {
    const wrong: string[] = []
    const over = new AbortController()
    const readers = Array.from({ length: 4 }, async () => {
      while (!over.signal.aborted) {
        const [counted] = await shop.db.rows<{ n: number }>({
          text: `SELECT count(*)::int AS n FROM catalogue_entries WHERE locale = 'en' AND in_stock`,
          values: [],
        })
        const revision = await revisionNow()
        const response = await shop.app.inject({
          url: '/store/v1/products?inStock=true&facets=true&limit=1',
          headers: { [MIN_REVISION_HEADER]: revision },
        })
        // Products only come: what was counted before is the least that may be said.
        const { total } = ProductList.parse(response.json()).pageInfo
        if (total < (counted?.n ?? 0)) wrong.push(`${total} of ${counted?.n}`)
      }
    })
    for (let id = 2000; id < 2040; id += 1) await publish(id)
    over.abort()
    await Promise.all(readers)
    expect(wrong).toEqual([])
  })
})

/** A follower that hears what a test tells it. */
function toldFollower(revision: Revision): Follower & {
  tell: (batch: EventBatch) => void
  reset: () => void
} {
  const batches = new Set<(batch: EventBatch) => void>()
  const resets = new Set<() => void>()
  let known = revision
  return {
    isInTouch: () => false,
    revision: () => known,
    freshRevision: () => Promise.reject(new DomainError('unavailable')),
    onBatch: (listener) => (batches.add(listener), () => void batches.delete(listener)),
    onReset: (listener) => (resets.add(listener as () => void), () => undefined),
    stop: async () => undefined,
    tell(batch) {
      known = batch.revision
      for (const listener of batches) listener(batch)
    },
    reset: () => resets.forEach((listener) => listener()),
  }
}

function changed(id: number, revision: Revision, type = 'product.changed' as const): EventBatch {
  const event = { seq: 1, xid: 1, type, tags: [`product:${id}`], locales: ['en' as const], at: '' }
  return { revision, events: [event] }
}

/** Reads, until they are to fail. */
function failingDatabase(): { db: ReadDatabase; fail: (failing: boolean) => void } {
  let isFailing = false
  const orFail = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isFailing) throw new DomainError('unavailable')
    return await work()
  }
  return {
    fail: (failing) => (isFailing = failing),
    db: {
      rows: (query) => orFail(() => shop.db.rows(query)),
      snapshot: (work) => orFail(() => shop.db.snapshot(work)),
      close: async () => undefined,
    },
  }
}

describe('the index', () => {
  test('refuses rather than answer for a revision that it cannot know', async () => {
    const follower = toldFollower(await revisionNow())
    const index = createCatalogueIndex({ db: shop.db, follower })
    const known = await index.at(follower.revision())
    await publish(3000)
    const later = await revisionNow()
    await expect(index.at(later)).rejects.toMatchObject({ code: 'unavailable' })
    // What it knew it still answers: nobody claims more.
    expect((await index.at(follower.revision())).columns.docOf(3000)).toBeUndefined()
    follower.tell(changed(3000, later))
    expect((await index.at(later)).columns.docOf(3000)).toBeDefined()
    expect((await index.at(later)).columns).toBe(known.columns)
    await index.stop()
  })

  test('catches up when Postgres is back, and keeps readers waiting until then', async () => {
    const { db, fail } = failingDatabase()
    const follower = toldFollower(await revisionNow())
    const index = createCatalogueIndex({ db, follower })
    const { columns } = await index.at(null)
    const rank = columns.rankOf(columns.docOf(1) ?? -1)
    await publish(1, 'rank = 77')
    fail(true)
    const later = await revisionNow()
    follower.tell(changed(1, later))
    const read = index.at(later)
    expect(columns.rankOf(columns.docOf(1) ?? -1)).toBe(rank)
    fail(false)
    await read
    expect(columns.rankOf(columns.docOf(1) ?? -1)).toBe(77)
    await index.stop()
  })

  test('is read anew when history is another one, and takes leave of what is gone', async () => {
    const follower = toldFollower(await revisionNow())
    const index = createCatalogueIndex({ db: shop.db, follower })
    const before = await index.at(null)
    await shop.database.client.query('DELETE FROM catalogue_entries WHERE product_id = 2')
    follower.reset()
    expect(index.isReady()).toBe(false)
    const after = await index.at(null)
    expect(after).not.toBe(before)
    expect(after.columns.docOf(2)).toBeUndefined()
    expect(index.isReady()).toBe(true)
    await index.stop()
  })

  test('refuses readers while it is being read for the first time', async () => {
    const { db, fail } = failingDatabase()
    fail(true)
    const index = createCatalogueIndex({ db, follower: toldFollower(await revisionNow()) })
    await expect(index.at(null)).rejects.toMatchObject({ code: 'unavailable' })
    expect(index.isReady()).toBe(false)
    await index.stop()
  })
})
