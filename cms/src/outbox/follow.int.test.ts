import type { StreamReset } from '@vitrine/shared-types/events/store-events'
import { epochOf, reflects } from '@vitrine/shared-types/primitives/revision'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertEvent, withClient } from '../testing/event-rows.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { EVENTS_CHANNEL } from './channel.ts'
import { followEvents, type EventBatch, type Follower } from './follow.ts'
import { pruneEvents } from './prune.ts'

let database: TestDatabase
let follower: Follower
let batches: EventBatch[]
let resets: StreamReset[]

beforeEach(async () => {
  database = await createTestDatabase()
  follower = followEvents({ url: database.url })
  batches = []
  resets = []
  follower.onBatch((batch) => batches.push(batch))
  follower.onReset((reset) => resets.push(reset))
  await vi.waitUntil(() => follower.isInTouch(), { timeout: 5000 })
})
afterEach(async () => {
  await follower.stop()
  await database.drop()
})

const seqs = () => batches.flatMap((batch) => batch.events.map((event) => event.seq))
const reached = (seq: number) => vi.waitUntil(() => seqs().includes(seq), { timeout: 5000 })

test('tells each event with its tags, and a revision that reflects it', async () => {
  const before = follower.revision()!
  const seq = await insertEvent(database.client, { tags: ['product:7', 'list'], locales: ['th'] })
  await reached(seq)
  const [{ revision, events }] = batches as [EventBatch]
  expect(events).toMatchObject([
    { seq, type: 'product.changed', tags: ['product:7', 'list'], locales: ['th'] },
  ])
  const mark = { epoch: epochOf(revision), seq, xid: events[0]!.xid }
  expect(reflects(revision, mark)).toBe(true)
  expect(reflects(before, mark)).toBe(false)
})

test('misses nothing when the transaction with the lower number commits last', async () => {
  await withClient(database.url, async (other) => {
    await database.client.query('BEGIN')
    await other.query('BEGIN')
    const first = await insertEvent(database.client)
    const second = await insertEvent(other)
    await other.query('COMMIT')
    await reached(second)
    expect(seqs()).toEqual([second])
    const between = follower.revision()!
    await database.client.query('COMMIT')
    await reached(first)
    expect(seqs()).toEqual([second, first])
    const late = batches[1]!.events[0]!
    expect(reflects(between, { epoch: epochOf(between), seq: late.seq, xid: late.xid })).toBe(false)
  })
})

test('a transaction that stays open delays nobody else, and is told when it ends', async () => {
  await withClient(database.url, async (long) => {
    await long.query('BEGIN')
    const seq = await insertEvent(long)
    const others = []
    for (let n = 0; n < 5; n += 1) others.push(await insertEvent(database.client))
    await reached(others.at(-1)!)
    expect(seqs()).toEqual(others)
    await long.query('COMMIT')
    await reached(seq)
    expect(seqs()).toEqual([...others, seq])
  })
})

test('tells nothing of a transaction that was rolled back', async () => {
  await database.client.query('BEGIN')
  const gone = await insertEvent(database.client)
  await database.client.query('ROLLBACK')
  const kept = await insertEvent(database.client)
  await reached(kept)
  expect(seqs()).not.toContain(gone)
})

test('tells an event whose transaction has a number that was used before', async () => {
  await follower.freshRevision()
  // As after a crash: the number ended long ago by every snapshot, but the row is new.
  await database.client.query(
    `INSERT INTO store_events (xid, type, tags, locales)
     VALUES ('3', 'page.changed', '{page:1}', '{en}')`,
  )
  await follower.freshRevision()
  expect(batches.flatMap((batch) => batch.events)).toMatchObject([{ xid: 3 }])
})

test('looks at once when it is asked to or when somebody rings', async () => {
  await follower.stop()
  follower = followEvents({ url: database.url, pollMs: 60_000 })
  const seen: number[] = []
  follower.onBatch((batch) => seen.push(...batch.events.map((event) => event.seq)))
  await vi.waitUntil(() => follower.isInTouch(), { timeout: 5000 })
  const asked = await insertEvent(database.client)
  await follower.freshRevision()
  expect(seen).toEqual([asked])
  const rung = await insertEvent(database.client)
  await database.client.query('SELECT pg_notify($1, $2)', [EVENTS_CHANNEL, ''])
  await vi.waitUntil(() => seen.length === 2, { timeout: 5000 })
  expect(seen).toEqual([asked, rung])
})

test('goes on after its connection was killed, without missing or doubling', async () => {
  const expected: number[] = []
  for (let n = 0; n < 40; n += 1) {
    expected.push(await insertEvent(database.client))
    if (n % 10 === 5) await killFollower()
  }
  await reached(expected.at(-1)!)
  expect(seqs()).toEqual(expected)
  expect(resets).toEqual([])
  await vi.waitUntil(() => follower.isInTouch(), { timeout: 5000 })
})

test('knows when it is out of touch, and is back when Postgres is', async () => {
  const missed = await withoutFollower(async () => {
    await vi.waitUntil(() => !follower.isInTouch(), { timeout: 5000 })
    await expect(follower.freshRevision()).rejects.toMatchObject({ code: 'unavailable' })
    return await insertEvent(database.client)
  })
  await reached(missed)
  expect(follower.isInTouch()).toBe(true)
})

describe('when events are thrown away', () => {
  const throwAway = () => pruneEvents(database.client, { keepMs: 0 })
  const looks = async (times: number) => {
    for (let n = 0; n < times; n += 1) await follower.freshRevision()
  }
  const tooFarBehind = { reason: 'too_far_behind', revision: expect.any(String) }

  test('goes on when it has seen them, however old an open transaction elsewhere is', async () => {
    await withClient(process.env.TEST_DATABASE_URL!, async (elsewhere) => {
      await elsewhere.query('BEGIN')
      await elsewhere.query('SELECT pg_current_xact_id()')
      await reached(await insertEvent(database.client))
      expect(await throwAway()).toBe(1)
      await looks(5)
      expect(resets).toEqual([])
      await elsewhere.query('COMMIT')
      await looks(5)
      expect(resets).toEqual([])
    })
    await reached(await insertEvent(database.client))
  })

  test('starts afresh once when it has not seen them', async () => {
    await withClient(database.url, async (open) => {
      await open.query('BEGIN')
      await open.query('SELECT pg_current_xact_id()')
      await withoutFollower(async () => {
        await insertEvent(database.client)
        await throwAway()
      })
      await looks(5)
      expect(resets).toEqual([tooFarBehind])
      await open.query('COMMIT')
    })
    const next = await insertEvent(database.client)
    await reached(next)
    expect(seqs()).toEqual([next])
    expect(resets).toHaveLength(1)
  })

  test('starts afresh once when one of them committed after its last look', async () => {
    await withClient(database.url, async (slow) => {
      await slow.query('BEGIN')
      await insertEvent(slow)
      const seen = await insertEvent(database.client)
      await reached(seen)
      await withoutFollower(async () => {
        await slow.query('COMMIT')
        // The highest numbers are of one that it has seen.
        expect(await throwAway()).toBe(2)
      })
      await looks(5)
      expect(seqs()).toEqual([seen])
      expect(resets).toEqual([tooFarBehind])
    })
  })
})

test('starts afresh when the events are those of another history', async () => {
  await database.client.query('ALTER TABLE store_events RENAME TO former_events')
  await database.client.query('CREATE TABLE store_events (LIKE former_events INCLUDING ALL)')
  await killFollower()
  await vi.waitUntil(() => resets.length > 0, { timeout: 5000 })
  expect(resets).toMatchObject([{ reason: 'other_database' }])
})

test('one listener that fails harms no other', async () => {
  await follower.stop()
  follower = followEvents({ url: database.url })
  const seen: number[] = []
  follower.onBatch(() => {
    throw new Error('broken')
  })
  follower.onBatch((batch) => seen.push(...batch.events.map((event) => event.seq)))
  await vi.waitUntil(() => follower.isInTouch(), { timeout: 5000 })
  const expected = [await insertEvent(database.client), await insertEvent(database.client)]
  await vi.waitUntil(() => seen.length === 2, { timeout: 5000 })
  expect(seen).toEqual(expected)
})

async function killFollower(): Promise<void> {
  await database.client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'vitrine-events'`,
  )
}

/** Keeps the follower away from the database while something happens there. */
async function withoutFollower<T>(work: () => Promise<T>): Promise<T> {
  const name = new URL(database.url).pathname.slice(1)
  return await withClient(process.env.TEST_DATABASE_URL!, async (server) => {
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
    await killFollower()
    const done = await work()
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
    return done
  })
}
