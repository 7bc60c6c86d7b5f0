import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { tags } from '@vitrine/shared-types/events/tags'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { beforeEach, describe, expect, test } from 'vitest'
import type { EventBatch, Follower } from '../../../outbox/follow.ts'
import type { ReadDatabase, ReadQuery } from '../../../platform/read-database.ts'
import { createCards, type Cards, type CardsWanted } from './cards.ts'

const revisionAt = (seq: number): Revision => `db-1.${seq}.${seq + 10}:${seq + 10}:`
const MEGABYTE = 1_048_576

let seq: number
let isInTouch: boolean
let tell: (batch: EventBatch) => void
let reset: () => void
/** The ids of each read. */
let reads: number[][]
/** What is stored of each product; reads see it as it is when they begin. */
let stored: Map<number, { title: string; price: number | null }>
/** Holds up reads that have begun. */
let holdUp: Promise<void> | undefined
let cards: Cards

const db: ReadDatabase = {
  async rows<Row extends object>({ values }: ReadQuery) {
    const wanted = JSON.parse(String(values[0])) as { locale: string; id: number }[]
    reads.push(wanted.map(({ id }) => id))
    const rows = wanted.flatMap(({ locale, id }) => {
      const product = stored.get(id)
      if (product === undefined) return []
      const card = JSON.stringify({ id: String(id), title: `${product.title} ${locale}` })
      const thb = product.price === null ? null : JSON.stringify({ minMinor: product.price })
      return { id, locale, card, thb, usd: null, stock: '{"available":1}', rating: null }
    })
    await holdUp
    return rows as object[] as Row[]
  },
  snapshot: () => Promise.reject(new Error('not needed')),
  close: () => Promise.resolve(),
}

beforeEach(() => {
  seq = 1
  isInTouch = true
  reads = []
  holdUp = undefined
  stored = new Map([1, 2, 3].map((id) => [id, { title: `Cup ${id}`, price: 100 * id }]))
  cards = createCards({ db, follower: aFollower(), maxBytes: MEGABYTE })
})

function aFollower(): Follower {
  return {
    isInTouch: () => isInTouch,
    revision: () => (seq === 0 ? null : revisionAt(seq)),
    freshRevision: () => Promise.reject(new Error('not needed')),
    onBatch: (listener) => {
      tell = listener
      return () => undefined
    },
    onReset: (listener) => {
      reset = () => listener({ revision: revisionAt(seq), reason: 'other_database' })
      return () => undefined
    },
    stop: () => Promise.resolve(),
  }
}

async function titles(
  ids: number[],
  { locale = 'en', revision = revisionAt(1) }: { locale?: 'en' | 'th'; revision?: Revision } = {},
): Promise<string[]> {
  const shown = await shownCards({ locale, currency: 'THB', ids, revision })
  return shown.map(({ title }) => title)
}

async function shownCards(wanted: CardsWanted): Promise<{ title: string; price: unknown }[]> {
  return JSON.parse((await cards.json(wanted)).toString()) as { title: string; price: unknown }[]
}

/** The product is another one, and the follower hears of it. */
function change(id: number, title: string, { isTold = true } = {}): void {
  stored.set(id, { title, price: 1 })
  if (isTold) tellOf(id)
}

function tellOf(id: number): void {
  seq += 1
  const event: StoreEvent = {
    seq,
    xid: seq,
    type: 'product.changed',
    tags: [tags.product(id), tags.list],
    locales: ['en'],
    at: '2026-01-01T00:00:00.000Z',
  }
  tell({ revision: revisionAt(seq), events: [event] })
}

describe('cards', () => {
  test('are valid JSON in the order asked for, in the currency asked for', async () => {
    stored.set(2, { title: 'Cup 2', price: null })
    const wanted = { locale: 'th', revision: null } as const
    expect(await shownCards({ ...wanted, currency: 'THB', ids: [3, 9, 2] })).toEqual([
      {
        id: '3',
        title: 'Cup 3 th',
        price: { minMinor: 300 },
        stock: { available: 1 },
        rating: null,
      },
      { id: '2', title: 'Cup 2 th', price: null, stock: { available: 1 }, rating: null },
    ])
    expect(await shownCards({ ...wanted, currency: 'USD', ids: [3] })).toMatchObject([
      { price: null },
    ])
    expect(await shownCards({ ...wanted, currency: 'THB', ids: [] })).toEqual([])
    expect(await shownCards({ ...wanted, currency: 'THB', ids: [9] })).toEqual([])
  })

  test('are read once, and only those that are not there', async () => {
    await titles([1, 2])
    expect(await titles([2, 3, 1])).toEqual(['Cup 2 en', 'Cup 3 en', 'Cup 1 en'])
    expect(await titles([1, 2, 3])).toEqual(['Cup 1 en', 'Cup 2 en', 'Cup 3 en'])
    expect(reads).toEqual([[1, 2], [3]])
    await titles([1], { locale: 'th' })
    expect(reads).toEqual([[1, 2], [3], [1]])
  })

  test('of several callers at once are one read, each card once', async () => {
    const answers = await Promise.all([titles([1, 2]), titles([2, 3])])
    expect(answers).toEqual([
      ['Cup 1 en', 'Cup 2 en'],
      ['Cup 2 en', 'Cup 3 en'],
    ])
    expect(reads).toEqual([[1, 2, 3]])
  })

  test('are read anew after an event about their product, and no others', async () => {
    await titles([1, 2])
    change(1, 'Mug')
    expect(await titles([1, 2])).toEqual(['Mug en', 'Cup 2 en'])
    expect(reads).toEqual([[1, 2], [1]])
  })

  test('are not kept when an event came while they were read', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    holdUp = promise
    const early = titles([1, 2])
    await new Promise((done) => void setImmediate(done))
    expect(reads).toHaveLength(1)
    change(1, 'Mug')
    resolve()
    // What it claims is the revision before the event: that it may answer.
    expect(await early).toEqual(['Cup 1 en', 'Cup 2 en'])
    expect(await titles([1, 2], { revision: revisionAt(2) })).toEqual(['Mug en', 'Cup 2 en'])
    expect(reads).toEqual([[1, 2], [1]])
  })

  test('are not kept when an event came between the asking and the reading', async () => {
    const early = titles([1])
    change(1, 'Mug')
    expect(await early).toEqual(['Mug en'])
    await titles([1])
    expect(reads).toEqual([[1], [1]])
  })

  test('that were read before a change that is told later go with it', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    holdUp = promise
    const early = titles([1])
    await new Promise((done) => void setImmediate(done))
    change(1, 'Mug', { isTold: false })
    resolve()
    await early
    tellOf(1)
    expect(await titles([1])).toEqual(['Mug en'])
  })

  test('are all forgotten when history starts afresh, those under way included', async () => {
    await titles([1])
    const { promise, resolve } = Promise.withResolvers<void>()
    holdUp = promise
    const early = titles([2])
    await new Promise((done) => void setImmediate(done))
    reset()
    resolve()
    await early
    stored.set(1, { title: 'Mug', price: 1 }).set(2, { title: 'Bowl', price: 1 })
    expect(await titles([1, 2])).toEqual(['Mug en', 'Bowl en'])
  })

  test('come from Postgres while the follower is not in touch, and are not kept', async () => {
    await titles([1])
    isInTouch = false
    change(1, 'Mug', { isTold: false })
    change(2, 'Bowl', { isTold: false })
    expect(await titles([1, 2])).toEqual(['Mug en', 'Bowl en'])
    change(2, 'Dish', { isTold: false })
    expect(await titles([2])).toEqual(['Dish en'])
    // What was missed is told before the follower is in touch again.
    tellOf(1)
    isInTouch = true
    expect(await titles([1, 2])).toEqual(['Mug en', 'Dish en'])
  })

  test('come from Postgres for a revision that the follower does not know of', async () => {
    await titles([1])
    change(1, 'Mug', { isTold: false })
    expect(await titles([1], { revision: revisionAt(2) })).toEqual(['Mug en'])
    expect(await titles([1])).toEqual(['Cup 1 en'])
  })

  test('are not kept before anything was followed, nor without a follower or memory', async () => {
    seq = 0
    await cards.json({ locale: 'en', currency: 'THB', ids: [1], revision: null })
    await cards.json({ locale: 'en', currency: 'THB', ids: [1], revision: null })
    expect(reads).toHaveLength(2)
    seq = 1
    for (const options of [
      { db, maxBytes: MEGABYTE },
      { db, follower: aFollower(), maxBytes: 0 },
    ]) {
      reads = []
      cards = createCards(options)
      await titles([1])
      await titles([1])
      expect(reads).toEqual([[1], [1]])
    }
  })

  test('are kept within their memory, the last used longest', async () => {
    stored = new Map([1, 2, 3].map((id) => [id, { title: 'ถ้วย'.repeat(100), price: 1 }]))
    cards = createCards({ db, follower: aFollower(), maxBytes: 4000 })
    await titles([1])
    await titles([2])
    await titles([1])
    await titles([3])
    await titles([1])
    expect(reads).toEqual([[1], [2], [3]])
    await titles([2])
    expect(reads).toEqual([[1], [2], [3], [2]])
  })
})
