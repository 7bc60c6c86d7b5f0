import { STREAM_MESSAGES } from '@vitrine/shared-types/events/store-events'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { followEvents, type Follower } from '../../outbox/follow.ts'
import { openReadDatabase, type ReadDatabase } from '../../platform/read-database.ts'
import { insertEvent, withClient } from '../../testing/event-rows.ts'
import { openTestStream, type TestStream } from '../../testing/event-stream.ts'
import { SHOP_ORIGIN, testStoreApi } from '../../testing/store-api.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts'

let database: TestDatabase
let follower: Follower
let db: ReadDatabase
let app: FastifyInstance
let port: number
const open = new Set<TestStream>()

beforeAll(async () => {
  database = await createTestDatabase()
  db = openReadDatabase({ url: database.url, poolSize: 4 })
})
beforeEach(async () => {
  follower = followEvents({ url: database.url })
  await vi.waitUntil(() => follower.isInTouch(), { timeout: 5000 })
  app = await testStoreApi({
    db,
    follower,
    events: { perAddress: 3, inAll: 4, drainLimitMs: 1000 },
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as { port: number }).port
})
afterEach(async () => {
  for (const stream of open) stream.close()
  open.clear()
  await app.close()
  await follower.stop()
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

const insert = (tags?: string[]) => insertEvent(database.client, tags === undefined ? {} : { tags })

async function connect(headers: Record<string, string> = {}, query = ''): Promise<TestStream> {
  const stream = await openTestStream(port, headers, query)
  open.add(stream)
  if (stream.status === 200) await vi.waitUntil(() => stream.messages().length > 0)
  return stream
}

const connections = () =>
  new Promise((resolve) => void app.server.getConnections((_, count) => resolve(count)))

const until = (check: () => boolean) => vi.waitUntil(check, { timeout: 8000 })

describe('a reader', () => {
  test('is greeted with the present revision and told what happens from then on', async () => {
    await insert()
    await follower.freshRevision()
    const stream = await connect()
    const [hello] = stream.messages()
    expect(hello).toMatchObject({ event: 'hello', id: hello!.data.revision })
    const seq = await insert(['product:9', 'list'])
    await until(() => stream.seqs().length === 1)
    expect(stream.messages()[1]).toMatchObject({
      event: 'changes',
      data: { events: [{ seq, tags: ['product:9', 'list'] }] },
    })
  })

  test('gets only messages that the contract knows, each with its revision as id', async () => {
    const stream = await connect()
    await insert()
    await until(() => stream.messages().some(({ event }) => event === 'heartbeat'))
    for (const { event, id, data } of stream.messages()) {
      STREAM_MESSAGES[event as keyof typeof STREAM_MESSAGES].parse(data)
      expect(id).toBe(data.revision)
    }
  })

  test('is told of a whole transaction in one message', async () => {
    const stream = await connect()
    await database.client.query('BEGIN')
    const seqs = [await insert(), await insert(), await insert()]
    await database.client.query('COMMIT')
    await until(() => stream.seqs().length === 3)
    expect(stream.messages().filter(({ event }) => event === 'changes')).toHaveLength(1)
    expect(stream.seqs()).toEqual(seqs)
  })

  test('is answered with headers that let it read and nobody keep', async () => {
    const { headers } = await connect({ origin: SHOP_ORIGIN })
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(headers['cache-control']).toBe('no-store, no-transform')
    expect(headers['x-accel-buffering']).toBe('no')
    expect(headers['access-control-allow-origin']).toBe(SHOP_ORIGIN)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-request-id']).toBeDefined()
    expect(headers['vitrine-revision']).toBeDefined()
  })
})

describe('a reader that comes back', () => {
  test.each(['header', 'address'] as const)('goes on from its last id, by %s', async (way) => {
    const first = await connect()
    const id = first.messages()[0]!.id
    first.close()
    const missed = [await insert(), await insert()]
    await follower.freshRevision()
    const again =
      way === 'header'
        ? await connect({ 'last-event-id': id })
        : await connect({}, `?lastEventId=${encodeURIComponent(id)}`)
    await until(() => again.seqs().length === 2)
    expect(again.messages().map(({ event }) => event)).toEqual(['hello', 'changes'])
    expect(again.messages()[0]?.id).toBe(id)
    const next = await insert()
    await until(() => again.seqs().length === 3)
    expect(again.seqs()).toEqual([...missed, next])
  })

  test('is told of a transaction that was open when it left and has a lower number', async () => {
    await withClient(database.url, async (long) => {
      await long.query('BEGIN')
      const late = await insertEvent(long)
      const first = await connect()
      await insert()
      await until(() => first.seqs().length === 1)
      const id = first.messages().at(-1)!.id
      first.close()
      await long.query('COMMIT')
      const again = await connect({ 'last-event-id': id })
      await until(() => again.seqs().length === 1)
      expect(again.seqs()).toEqual([late])
    })
  })

  test('gets each event once when it joins while events pour in', async () => {
    const start = await connect()
    const id = start.messages()[0]!.id
    start.close()
    const expected: number[] = []
    const writing = (async () => {
      for (let n = 0; n < 300; n += 1) expected.push(await insert())
    })()
    const streams = await Promise.all([0, 1, 2].map(() => connect({ 'last-event-id': id })))
    await writing
    await until(() => streams.every((stream) => stream.seqs().length >= 300))
    for (const stream of streams) expect(stream.seqs()).toEqual(expected)
  })

  test('has nothing to do when nothing happened', async () => {
    const first = await connect()
    const id = first.messages()[0]!.id
    first.close()
    await database.client.query('SELECT pg_current_xact_id()')
    const again = await connect({ 'last-event-id': id })
    expect(again.messages().map(({ event }) => event)).not.toContain('reset')
    expect(again.seqs()).toEqual([])
  })

  test('starts afresh when it comes from another database or the future of this one', async () => {
    const { id } = (await connect()).messages()[0]!
    const [epoch, , snapshot] = id.split('.')
    for (const other of [`other-1.5.${snapshot}`, `${epoch}.999999.${snapshot}`]) {
      const stream = await connect({ 'last-event-id': other })
      await until(() => stream.messages().length > 1)
      expect(stream.messages()[1]).toMatchObject({
        event: 'reset',
        data: { reason: 'other_database' },
      })
      expect(stream.messages()[1]!.id).toMatch(new RegExp(`^${epoch}\\.`, 'u'))
      stream.close()
      await stream.ended
    }
  })

  test('starts afresh when what it has missed was thrown away', async () => {
    const first = await connect()
    const id = first.messages()[0]!.id
    first.close()
    await insert()
    await database.client.query(
      `WITH gone AS (DELETE FROM store_events RETURNING seq, xid)
       INSERT INTO event_horizon (seq, xid, snapshot)
       SELECT max(seq), max(xid), pg_current_snapshot() FROM gone`,
    )
    const again = await connect({ 'last-event-id': id })
    await until(() => again.messages().length > 1)
    expect(again.messages()[1]).toMatchObject({
      event: 'reset',
      data: { reason: 'too_far_behind' },
    })
    await insert()
    await database.client.query('DELETE FROM event_horizon')
  })

  test.each(['nonsense', 'a.1.5:3:', 'a-1.1.1:2:3', "'; --"])(
    'is refused when it calls %s its last id',
    async (id) => {
      const epoch = follower.revision()!.split('.')[0]!
      const given = id.startsWith('a') ? id.replace(/^[^.]+/u, epoch) : id
      const { statusCode, body } = await app.inject({
        url: '/store/v1/events',
        headers: { 'last-event-id': given },
      })
      expect(statusCode).toBe(400)
      expect(Problem.parse(JSON.parse(body)).code).toBe('invalid_request')
    },
  )
})

describe('the server', () => {
  test('cuts off a reader that takes nothing, and goes on serving the others', async () => {
    const [slow, quick] = [await connect(), await connect()]
    slow.pause()
    const tags = Array.from({ length: 400 }, (_, n) => `product:${n}${'x'.repeat(400)}`)
    const expected: number[] = []
    for (let n = 0; n < 120; n += 1) expected.push(await insert(tags))
    await vi.waitUntil(async () => (await connections()) === 1, { timeout: 8000 })
    slow.resume()
    await slow.ended
    await vi.waitUntil(() => quick.seqs().length === 120, { timeout: 8000, interval: 500 })
    expect(quick.seqs()).toEqual(expected)
    expect(slow.seqs().length).toBeLessThan(120)
    // What it has got whole is where it goes on from.
    const id = slow.messages().at(-1)!.id
    const again = await connect({ 'last-event-id': id })
    const rest = 120 - slow.seqs().length
    await vi.waitUntil(() => again.seqs().length >= rest, { timeout: 8000, interval: 500 })
    expect([...slow.seqs(), ...again.seqs()]).toEqual(expected)
  })

  test('limits the streams of one address, and of all', async () => {
    const streams = [await connect(), await connect(), await connect()]
    const refused = await app.inject({ url: '/store/v1/events' })
    expect(refused.statusCode).toBe(429)
    expect(Problem.parse(refused.json()).code).toBe('rate_limited')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    await connect({ 'x-forwarded-for': '203.0.113.1' })
    const full = await app.inject({
      url: '/store/v1/events',
      headers: { 'x-forwarded-for': '203.0.113.2' },
    })
    expect(full.statusCode).toBe(503)
    streams[0]!.close()
    await until(() => !open.has(streams[0]!) || streams[0]!.status === 200)
    await vi.waitFor(async () => expect((await connect()).status).toBe(200), { timeout: 5000 })
  })

  test('sends its readers away when it closes, and says when to come back', async () => {
    const streams = [await connect(), await connect()]
    streams[1]!.pause()
    await app.close()
    await streams[0]!.ended
    expect(streams[0]!.text()).toMatch(/retry: \d+\n\n$/u)
  })

  test('refuses streams while it cannot follow the database', async () => {
    const without = await testStoreApi({ db })
    const { statusCode, headers } = await without.inject({ url: '/store/v1/events' })
    expect(statusCode).toBe(503)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    await without.close()
  })

  test('takes no other method and no unknown parameter', async () => {
    for (const method of ['HEAD', 'POST'] as const) {
      const { statusCode, headers } = await app.inject({ method, url: '/store/v1/events' })
      expect(statusCode).toBe(405)
      expect(headers.allow).toBe('GET, OPTIONS')
    }
    expect((await app.inject({ url: '/store/v1/events?tag=list' })).statusCode).toBe(400)
  })
})
