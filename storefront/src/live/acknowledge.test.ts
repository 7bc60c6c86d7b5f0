import type { Acknowledgement, EventReceipt } from '@vitrine/shared-types/events/acknowledgement'
import { Acknowledgement as AcknowledgementSchema } from '@vitrine/shared-types/events/acknowledgement'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Acknowledger, type AcknowledgerOptions, createAcknowledger } from './acknowledge.ts'
import { startStreamServer, type StreamServer } from './testing/stream-server.ts'

vi.mock('../platform/logger.ts', () => ({ logger: { warn: () => {} } }))

const SECRET = 's'.repeat(32)
let store: StreamServer
let made: Acknowledger[]
beforeEach(async () => {
  store = await startStreamServer()
  made = []
})
afterEach(async () => {
  await Promise.all(made.map((acknowledger) => acknowledger.stop()))
  await store.close()
})

function acknowledge(options: Partial<AcknowledgerOptions> = {}): Acknowledger {
  const acknowledger = createAcknowledger({
    storeUrl: store.url,
    secret: SECRET,
    replica: 'shop-1',
    revision: () => 'db-1.9.9:9:',
    gatherMs: 20,
    beatMs: 60_000,
    ...options,
  })
  made.push(acknowledger)
  return acknowledger
}

const receipt = (seq: number, data: Partial<EventReceipt> = {}): EventReceipt => ({
  seq,
  pages: 3,
  browsers: 1,
  durationMs: 120,
  failed: [],
  ...data,
})
const said = () => store.posts.map(({ body }) => AcknowledgementSchema.parse(body))
const seqs = (posts: Acknowledgement[]) =>
  posts.flatMap(({ receipts }) => receipts.map(({ seq }) => seq))
const until = (check: () => boolean) => vi.waitUntil(check, { timeout: 5000, interval: 5 })
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('receipts', () => {
  it('go together, signed, with the name of the replica and how far it is', async () => {
    const acknowledger = acknowledge()
    for (const seq of [1, 2, 3]) acknowledger.add(receipt(seq))
    await until(() => store.posts.length > 0)
    expect(store.posts[0]?.authorization).toBe(`Bearer ${SECRET}`)
    expect(said()).toEqual([
      { replica: 'shop-1', revision: 'db-1.9.9:9:', receipts: [1, 2, 3].map((n) => receipt(n)) },
    ])
  })

  it('go at once when there are many, a hundred at a time', async () => {
    const acknowledger = acknowledge({ gatherMs: 60_000 })
    for (const seq of numbers(100)) acknowledger.add(receipt(seq))
    await until(() => store.posts.length === 1)
    expect(seqs(said())).toEqual(numbers(100))
  })

  it('are cut to what the contract allows', async () => {
    const failed = Array.from({ length: 30 }, () => ({
      path: `/${'x'.repeat(600)}`,
      reason: 'y'.repeat(400),
    }))
    acknowledge().add(receipt(1, { durationMs: -0.4, failed }))
    await until(() => store.posts.length > 0)
    expect(said()[0]?.receipts[0]).toMatchObject({ durationMs: 0 })
    expect(said()[0]?.receipts[0]?.failed).toHaveLength(20)
  })

  it('are said again until the store has them, in their order', async () => {
    store.onPost = (response) => {
      response.writeHead(store.posts.length < 3 ? 503 : 204).end()
    }
    const acknowledger = acknowledge()
    acknowledger.add(receipt(1))
    await until(() => store.posts.length === 1)
    acknowledger.add(receipt(2))
    await until(() => store.posts.length === 3)
    expect(seqs(said().slice(2))).toEqual([1, 2])
  })

  it('that the store refuses are dropped, and the next ones go on', async () => {
    store.onPost = (response) => void response.writeHead(401).end()
    const acknowledger = acknowledge()
    acknowledger.add(receipt(1))
    await until(() => store.posts.length === 1)
    acknowledger.add(receipt(2))
    await until(() => store.posts.length === 2)
    expect(seqs(said())).toEqual([1, 2])
  })

  it('are not gathered without end while the store is away', async () => {
    store.onPost = (response) => void response.writeHead(503).end()
    const acknowledger = acknowledge({ gatherMs: 1 })
    for (const seq of numbers(5000)) acknowledger.add(receipt(seq))
    await until(() => store.posts.length >= 2)
    store.onPost = (response) => void response.writeHead(204).end()
    const before = store.posts.length
    await until(() => seqs(said().slice(before)).includes(5000))
    expect(seqs(said().slice(before)).length).toBeLessThanOrEqual(2000)
  })

  it('that are left go when the shop stops', async () => {
    const acknowledger = acknowledge({ gatherMs: 60_000 })
    acknowledger.add(receipt(1))
    await acknowledger.stop()
    expect(seqs(said())).toEqual([1])
  })

  it('are kept to itself by a shop without a secret', async () => {
    const acknowledger = acknowledge({ secret: undefined, gatherMs: 1, beatMs: 1 })
    acknowledger.start()
    acknowledger.add(receipt(1))
    await acknowledger.stop()
    expect(store.posts).toEqual([])
  })
})

describe('a shop with nothing to say', () => {
  it('still tells now and then how far it is', async () => {
    acknowledge({ beatMs: 20 }).start()
    await until(() => store.posts.length >= 3)
    expect(said()[2]).toEqual({ replica: 'shop-1', revision: 'db-1.9.9:9:', receipts: [] })
  })

  it('waits until it knows', async () => {
    let asked = 0
    const revision = () => (asked++ < 3 ? null : 'db-1.1.9:9:')
    acknowledge({ beatMs: 5, gatherMs: 5, revision }).start()
    await until(() => store.posts.length > 0)
    expect(said()[0]?.revision).toBe('db-1.1.9:9:')
  })
})
