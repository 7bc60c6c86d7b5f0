import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSearchWorld, type SearchWorld } from '../../../testing/search-world.ts'
import type { keepPopularity } from './keep-popularity.ts'
import type { searchSweeps } from '../sweeps.ts'

let world: SearchWorld
let keep: typeof keepPopularity
let sweepsOf: typeof searchSweeps
let bowls: [number, number]

beforeAll(async () => {
  world = await startSearchWorld()
  ;({ keepPopularity: keep } = await import('./keep-popularity.ts'))
  ;({ searchSweeps: sweepsOf } = await import('../sweeps.ts'))
  bowls = [await world.product('Rice bowl one'), await world.product('Rice bowl two')]
}, 120_000)
afterAll(() => world.stop())

const count = (units: Record<number, number>) => {
  const rows = Object.entries(units).map(([id, n]) => ({ product_id: Number(id), units: n }))
  return world.db.inTransaction((tx) =>
    keep(
      tx,
      sql`SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS s(product_id int, units int)`,
    ),
  )
}
const anHourGoesBy = () =>
  world.db.execute(sql`UPDATE product_popularity SET counted_at = counted_at - interval '1 hour'`)
const eventsAbout = async (tag: string): Promise<number> => {
  const { rows } = await world.db.execute<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM store_events WHERE ${tag} = ANY(tags)`,
  )
  return rows[0]?.n ?? 0
}

describe('what sells', () => {
  test('is counted once an hour by one process, and searches follow at once', async () => {
    const before = await world.list({ q: 'rice bowl' })
    const [first, second] = before.ids as [number, number]
    const done = await Promise.all([1, 2, 3].map(() => count({ [second]: 200 })))
    expect(done.toSorted((a, b) => a - b)).toEqual([0, 0, 1])
    expect((await world.list({ q: 'rice bowl' })).ids).toEqual([second, first])
    expect(await eventsAbout(`sold:${second}`)).toBe(1)
    await anHourGoesBy()
    expect(await count({ [second]: 200 })).toBe(0)
    await anHourGoesBy()
    expect(await count({})).toBe(1)
    expect((await world.list({ q: 'rice bowl' })).ids).toEqual(before.ids)
    expect(bowls).toContain(first)
  })
})

describe('a new day', () => {
  test('is announced once, to what asks for new products', async () => {
    const { id } = await world.payload.create({
      collection: 'productCollections',
      overrideAccess: true,
      depth: 0,
      data: {
        title: 'New',
        slug: 'new-things',
        match: 'all',
        sort: 'newest',
        conditions: [{ kind: 'new', days: 1 }],
      },
    })
    const turn = async (at: Date): Promise<void> => {
      const sweep = sweepsOf({ db: world.db, clock: () => at }).find(
        ({ name }) => name === 'search.day',
      )
      await Promise.all([sweep?.work(), sweep?.work(), sweep?.work()])
    }
    const today = new Date()
    await turn(today)
    const said = await eventsAbout('day')
    expect((await world.list({ collection: 'new-things' })).total).toBe(2)
    await turn(today)
    expect(await eventsAbout('day')).toBe(said)
    await turn(new Date(today.getTime() + 48 * 3_600_000))
    expect(await eventsAbout('day')).toBe(said + 1)
    expect(await eventsAbout(`collection:${id}`)).toBeGreaterThan(0)
    expect((await world.list({ collection: 'new-things' })).total).toBe(0)
  })
})
