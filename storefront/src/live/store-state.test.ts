import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  at,
  changes,
  createShops,
  entry,
  following,
  greets,
  until,
} from './testing/followed-shop.ts'
import { type Connection, startStreamServer, type StreamServer } from './testing/stream-server.ts'

vi.mock('../platform/logger.ts', () => ({
  logger: { info: () => {}, warn: () => {}, error: () => {} },
}))

let store: StreamServer
const shops = createShops(() => store)
const follow = (options: { isOff?: boolean } = {}) => shops.follow(options)
beforeEach(async () => {
  store = await startStreamServer()
})
afterEach(async () => {
  await shops.stop()
  await store.close()
})

describe('the state of the store', () => {
  it('is away when nobody answers, and following again when it is back', async () => {
    store.onConnect = greets()
    const replica = follow()
    await following(replica)
    const kept = entry({ readAt: Date.now() })
    const { port } = new URL(store.url)
    await store.close()
    await until(() => replica.shop.state().kind === 'away')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 })
    expect(replica.shop.isFresh(kept)).toBe(true)
    vi.useRealTimers()
    store = await startStreamServer(Number(port))
    store.onConnect = greets()
    await following(replica)
    expect(replica.heard.states).toEqual(['following', 'polling', 'away', 'following'])
    expect(store.resumes).toEqual([at(1)])
  })

  it('is polling while the store answers but has no stream: entries grow old by the clock', async () => {
    store.onConnect = ({ response }) => void response.writeHead(404).end()
    const replica = follow()
    await until(() => store.resumes.length > 0)
    expect(replica.shop.state()).toMatchObject({ kind: 'polling', since: expect.any(String) })
    expect(replica.shop.isFresh(entry({ readAt: Date.now() - 29_000 }))).toBe(true)
    expect(replica.shop.isFresh(entry({ readAt: Date.now() - 31_000 }))).toBe(false)
  })

  it.each([
    [200, 'polling'],
    [503, 'away'],
  ])('behind a gateway that fails is what a read meets: %i', async (status, kind) => {
    store.readStatus = status
    store.onConnect = ({ response }) => void response.writeHead(502).end()
    const { shop } = follow()
    // The state in the end, not the one before the read.
    await until(() => store.resumes.length > 3)
    expect(shop.state().kind).toBe(kind)
  })

  it('without a stream is what ordinary calls meet', async () => {
    store.onConnect = ({ response }) => void response.writeHead(404).end()
    const { shop } = follow()
    await until(() => store.resumes.length > 0)
    shop.noteCall(false)
    expect(shop.state().kind).toBe('away')
    shop.noteCall(true)
    expect(shop.state().kind).toBe('polling')
  })

  it('is not disturbed by a failing call while the stream is open', async () => {
    store.onConnect = greets()
    const replica = follow()
    await following(replica)
    replica.shop.noteCall(false)
    expect(replica.shop.state().kind).toBe('following')
  })

  it('is off for a shop on demo data, which asks nobody', async () => {
    const { shop } = follow({ isOff: true })
    expect(shop.state()).toEqual({ kind: 'off' })
    expect(shop.isFresh(entry({ revision: null, readAt: 0 }))).toBe(true)
    await shop.stop()
    expect(store.resumes).toEqual([])
  })
})

describe('whoever waits for a change', () => {
  it('goes on as soon as it is known', async () => {
    let say: Connection['say'] = () => {}
    store.onConnect = greets((connection) => (say = connection.say))
    const replica = follow()
    await following(replica)
    let isReached = false
    const waiting = replica.shop.reached(2, 60_000).then(() => (isReached = true))
    await replica.shop.reached(1, 60_000)
    expect(isReached).toBe(false)
    say('changes', changes(2))
    await waiting
    expect(replica.shop.revision()).toBe(at(2))
  })

  it('goes on without it in time, and when the stream is lost', async () => {
    store.onConnect = greets()
    const replica = follow()
    await following(replica)
    await replica.shop.reached(2, 10)
    const waiting = replica.shop.reached(2, 60_000)
    store.cut()
    await waiting
    expect(replica.seqs()).toEqual([])
  })
})
