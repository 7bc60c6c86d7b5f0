import { sql } from '@payloadcms/db-postgres/drizzle'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProjectionWorld, type ProjectionWorld } from '../testing/projection-world.ts'
import type * as Append from './append.ts'
import { EVENTS_CHANNEL } from './channel.ts'
import type * as RequestRefresh from './request-refresh.ts'

let world: ProjectionWorld
let append: typeof Append
let refresh: typeof RequestRefresh

beforeAll(async () => {
  world = await startProjectionWorld()
  append = await import('./append.ts')
  refresh = await import('./request-refresh.ts')
})
afterAll(async () => {
  await world?.stop()
})

interface Row {
  seq: string
  type: string
  tags: string[]
  locales: string[]
  cause: { collection: string; id: number | null; title: string | null } | null
}

const stored = (seqs: number[]) =>
  world.query<Row>(
    sql`SELECT * FROM store_events WHERE seq = ANY(${`{${seqs.join(',')}}`}::bigint[]) ORDER BY seq`,
  )

const aDraft = (data: Partial<Append.EventDraft> = {}): Append.EventDraft => ({
  type: 'product.changed',
  tags: ['product:1'],
  locales: ['en'],
  ...data,
})

describe('appending events', () => {
  it('writes each once, with its tags sorted and its cause', async () => {
    const cause = { collection: 'products', id: 1, title: 'Lamp' }
    const seqs = await world.inTransaction(world.payload, (tx) =>
      append.appendEvents(tx, [aDraft({ tags: ['product:2', 'list', 'list'], cause }), aDraft()]),
    )
    expect(await stored(seqs)).toMatchObject([
      { type: 'product.changed', tags: ['list', 'product:2'], locales: ['en'], cause },
      { tags: ['product:1'], cause: null },
    ])
  })

  it('leaves nothing when the transaction rolls back', async () => {
    let seqs: number[] = []
    const broken = world.inTransaction(world.payload, async (tx) => {
      seqs = await append.appendEvents(tx, [aDraft()])
      throw new Error('changed my mind')
    })
    await expect(broken).rejects.toThrow('changed my mind')
    expect(seqs).toHaveLength(1)
    expect(await stored(seqs)).toEqual([])
  })

  it('splits an event with a great many tags, and drops one without any', async () => {
    const tags = Array.from({ length: append.MAX_TAGS + 1 }, (_, n) => `product:${n}`)
    const seqs = await world.inTransaction(world.payload, (tx) =>
      append.appendEvents(tx, [aDraft({ tags }), aDraft({ tags: [] })]),
    )
    const rows = await stored(seqs)
    expect(rows.map((row) => row.tags.length)).toEqual([append.MAX_TAGS, 1])
    expect(new Set(rows.flatMap((row) => row.tags))).toEqual(new Set(tags))
  })

  it('announces a commit once, and only when asked to', async () => {
    const { rows } = await world.payload.db.pool.query('SELECT current_database() AS name')
    const url = new URL(process.env.TEST_DATABASE_URL ?? '')
    url.pathname = `/${rows[0].name}`
    const listener = new pg.Client({ connectionString: url.href })
    await listener.connect()
    let heard = 0
    listener.on('notification', () => (heard += 1))
    await listener.query(`LISTEN ${EVENTS_CHANNEL}`)
    const commit = (notify: boolean) =>
      world.inTransaction(world.payload, async (tx) => {
        await append.appendEvents(tx, [aDraft()], { notify })
        await append.appendEvents(tx, [aDraft()], { notify })
      })
    await commit(false)
    await commit(true)
    // What was announced before a statement arrives before its answer.
    await listener.query('SELECT 1')
    expect(heard).toBe(1)
    await listener.end()
  })
})

describe('asking for a refresh', () => {
  it('names what the events named, with the same cause', async () => {
    const cause = { collection: 'pages', id: 4, title: 'Home' }
    const draft = aDraft({ type: 'page.changed', tags: ['page:4', 'pages'], cause })
    const made = await world.inTransaction(world.payload, async (tx) => {
      const seqs = await append.appendEvents(tx, [draft])
      return refresh.requestRefresh(tx, seqs)
    })
    expect(await stored(made)).toMatchObject([
      { type: 'refresh.requested', tags: ['page:4', 'pages'], locales: ['en'], cause },
    ])
  })
})
