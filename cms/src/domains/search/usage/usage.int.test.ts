import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SearchStep } from '@vitrine/shared-types/store-api/v1/search'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop } from '../../../testing/commerce-shop.ts'
import type { createPopularQueries } from './popular-queries.ts'
import type { createUsageRecorder, UsageRecorder } from './recorder.ts'
import { readUsage } from './usage-report.ts'

let shop: CommerceShop
let makeRecorder: typeof createUsageRecorder
let makePopular: typeof createPopularQueries
let recorder: UsageRecorder
let productId: string

beforeAll(async () => {
  shop = await startCommerceShop()
  ;({ createUsageRecorder: makeRecorder } = await import('./recorder.ts'))
  ;({ createPopularQueries: makePopular } = await import('./popular-queries.ts'))
  productId = String((await shop.stock(5)).productId)
}, 120_000)
afterAll(() => shop.close())
beforeEach(async () => {
  await shop.db.execute(sql`TRUNCATE search_usage, search_usage_products`)
  recorder = makeRecorder(shop.db)
})

const searched = (q: string, total = 3): SearchStep => ({
  step: 'searched',
  q,
  locale: 'en',
  total,
})

/** Every row of every table about searches, as text. */
async function allThatIsKept(): Promise<string> {
  const { rows } = await shop.db.execute<{ all: string }>(sql`
    SELECT coalesce(string_agg(r, E'\n'), '') AS all FROM (
      SELECT u::text AS r FROM search_usage u UNION ALL
      SELECT p::text FROM search_usage_products p) kept`)
  return rows[0]?.all ?? ''
}

describe('steps of searches', () => {
  test('become sums of the day, of all processes', async () => {
    const other = makeRecorder(shop.db)
    for (const one of [recorder, other]) {
      one.record(searched('Blue  Mug'))
      one.record(searched('hammock', 0))
      one.record({ step: 'opened', q: 'blue mug', locale: 'en', productId, position: 2 })
      one.record({ step: 'added', q: 'blue mug', locale: 'en', productId })
    }
    await Promise.all([recorder.flush(), other.flush()])
    const { totals, popular, withoutResults, products } = await readUsage(shop.db, {
      days: 7,
      locale: 'en',
    })
    expect(totals).toEqual({ searches: 4, empty: 2, opened: 2, added: 2, different: 2 })
    expect(popular[0]).toMatchObject({ query: 'blue mug', searches: 2, opened: 2, added: 2 })
    expect(withoutResults).toMatchObject([{ query: 'hammock', empty: 2 }])
    expect(products).toMatchObject([{ productId: Number(productId), opened: 2, added: 2 }])
    expect((await readUsage(shop.db, { days: 7, locale: 'th' })).totals.searches).toBe(0)
  })

  test('leave nothing of a person, and no finer time than the day', async () => {
    const mine = ['ratree@mail.example', '081-234-5678', 'ratree unmistakable 0812345678']
    for (const q of mine) {
      const body = searched(q)
      const answer = await shop.call('recordSearch', {
        body,
        papers: { 'user-agent': 'Unmistakable/1.0', 'x-forwarded-for': '203.0.113.77' },
      })
      expect(answer.status).toBe(204)
      recorder.record(body)
    }
    const body = searched('teapot')
    const papers = { 'user-agent': 'Unmistakable/1.0', 'x-forwarded-for': '203.0.113.77' }
    expect((await shop.call('recordSearch', { body, papers })).status).toBe(204)
    recorder.record(body)
    await recorder.flush()
    const kept = await allThatIsKept()
    expect(kept).toContain('teapot')
    expect(kept).not.toMatch(/ratree|0812|081-|5678|unmistakable|203\.0|@|:/iu)
  })

  test('about products that there are not leave no row', async () => {
    recorder.record({ step: 'opened', q: 'mug', locale: 'en', productId: '999999', position: 1 })
    await recorder.flush()
    expect((await readUsage(shop.db, { days: 7, locale: null })).products).toEqual([])
  })

  test('are refused when they are odd, and when they are too many', async () => {
    for (const body of [
      { step: 'searched', q: '', locale: 'en', total: 1 },
      { step: 'searched', q: 'x'.repeat(201), locale: 'en', total: 1 },
      { step: 'searched', q: 'x', locale: 'en', total: -1 },
      { step: 'searched', q: 'x', locale: 'en', total: 1, customer: 7 },
      { step: 'opened', q: 'x', locale: 'en', productId: '1; DROP', position: 1 },
      { step: 'wished', q: 'x', locale: 'en' },
    ]) {
      expect((await shop.call('recordSearch', { body })).status).toBe(400)
    }
    const nul = String.fromCharCode(0)
    expect((await shop.call('recordSearch', { body: searched(`a${nul}b`) })).status).toBe(400)
    const many = Array.from({ length: 130 }, () =>
      shop.call('recordSearch', { body: searched('mug') }),
    )
    const statuses = new Set((await Promise.all(many)).map(({ status }) => status))
    expect([...statuses].sort()).toEqual([204, 429])
  })
})

describe('suggestions', () => {
  const fill = async (query: string, days: number, searches: number, empty = 0) => {
    for (let day = 0; day < days; day += 1) {
      await shop.db.execute(sql`
        INSERT INTO search_usage (day, locale, query, searches, empty)
        VALUES (current_date - ${day}::int, 'en', ${query}, ${searches}, ${empty})`)
    }
  }

  test('are what was searched often, on several days and with results', async () => {
    await fill('teapot', 2, 5)
    await fill('tea towel', 3, 9)
    await fill('tea for one day', 1, 500)
    await fill('tea twice a day', 2, 4)
    await fill('tea that is not there', 4, 9, 9)
    await fill('tea porn', 3, 20)
    await fill('tea of rivals', 3, 20)
    const { openReadDatabase } = await import('../../../platform/read-database.ts')
    const reads = openReadDatabase({ url: shop.databaseUrl, poolSize: 1 })
    const popular = makePopular(reads)
    const by = { locale: 'en', limit: 10, never: new Set(['tea of rivals']) } as const
    expect(await popular.startingWith('TEA', by)).toEqual(['tea towel', 'teapot'])
    expect(await popular.startingWith('tea', { ...by, locale: 'th' })).toEqual([])
    await reads.close()
  })
})
