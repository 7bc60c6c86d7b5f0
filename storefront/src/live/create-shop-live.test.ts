import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  at,
  changes,
  createShops,
  entry,
  event,
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
const follow = () => shops.follow()
beforeEach(async () => {
  store = await startStreamServer()
})
afterEach(async () => {
  await shops.stop()
  await store.close()
})

describe('a shop that follows the store', () => {
  it('knows which entries a change has made old before it tells anyone', async () => {
    let say: Connection['say'] = () => {}
    store.onConnect = greets((connection) => (say = connection.say))
    const replica = follow()
    await following(replica)
    const [kept, other] = [entry(), entry({ tags: ['product:2'] })]
    expect(replica.shop.isFresh(kept)).toBe(true)
    let wasFresh: boolean | undefined
    replica.shop.onChanges(() => (wasFresh = replica.shop.isFresh(kept)))
    say('changes', changes(2))
    await until(() => replica.seqs().length === 1)
    expect(wasFresh).toBe(false)
    expect(replica.shop.isFresh(other)).toBe(true)
    expect(replica.shop.isFresh(entry({ revision: at(2) }))).toBe(true)
    expect(replica.shop.revision()).toBe(at(2))
  })

  it('applies a change once, however often it is told', async () => {
    store.onConnect = greets(({ say }) => {
      say('changes', changes(2))
      say('changes', changes(2, 3))
    })
    const replica = follow()
    await until(() => replica.seqs().length > 1)
    expect(replica.seqs()).toEqual([2, 3])
  })

  it('understands a store that is newer', async () => {
    store.onConnect = greets(({ say }) => {
      say('weather', { sky: 'blue' })
      const newer = { ...event(2), type: 'bundle.changed', locales: ['en', 'fr'], colour: 'red' }
      say('changes', { revision: at(2), events: [newer], more: true })
    })
    const replica = follow()
    await until(() => replica.seqs().length > 0)
    expect(replica.heard.batches[0]?.events).toEqual([
      { ...event(2), type: 'refresh.requested', locales: ['en'] },
    ])
    expect(replica.heard.states).toEqual(['following'])
  })

  it('goes by the clock for what has no revision', async () => {
    store.onConnect = greets()
    const replica = follow()
    await following(replica)
    const readAt = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: readAt + 29_000 })
    expect(replica.shop.isFresh(entry({ revision: null, readAt }))).toBe(true)
    vi.setSystemTime(readAt + 31_000)
    expect(replica.shop.isFresh(entry({ revision: null, readAt }))).toBe(false)
    expect(replica.shop.isFresh(entry({ readAt }))).toBe(true)
    vi.useRealTimers()
  })
})

describe('a stream that is lost', () => {
  it('goes on from the last whole message, and nothing is missed or told twice', async () => {
    store.onConnect = greets((connection) => {
      if (store.resumes.length === 1) {
        connection.say('changes', changes(2))
        const half = JSON.stringify(changes(3)).slice(0, 40)
        connection.response.write(`event: changes\ndata: ${half}`, () => store.cut())
      } else connection.say('changes', changes(3))
    })
    const replica = follow()
    await until(() => replica.seqs().includes(3))
    expect(store.resumes).toEqual([null, at(2)])
    expect(replica.seqs()).toEqual([2, 3])
    expect(replica.heard.resets).toBe(1)
  })

  it('is not followed again before what was missed is known', async () => {
    store.onConnect = greets()
    const replica = follow()
    await following(replica)
    const states: string[] = []
    replica.shop.onChanges(() => states.push(replica.shop.state().kind))
    store.onConnect = ({ open, say, resume }) => {
      open(at(5))
      say('hello', { revision: resume ?? '' })
      say('changes', changes(4, 5))
    }
    store.cut()
    await until(() => replica.heard.states.length === 3)
    expect(states).toEqual(['polling'])
    expect(replica.heard.states).toEqual(['following', 'polling', 'following'])
  })

  it('is noticed when it falls silent', async () => {
    store.onConnect = (connection) => {
      connection.open(at(1))
      connection.say('hello', { revision: connection.resume ?? at(1) })
    }
    const replica = follow()
    await until(() => store.resumes.length >= 2)
    expect(replica.heard.states.slice(0, 2)).toEqual(['following', 'polling'])
    expect(store.resumes[1]).toBe(at(1))
  })

  it('of a store that accepts and says nothing is given up and tried again', async () => {
    store.onConnect = (connection) => {
      if (store.resumes.length > 1) greets()(connection)
    }
    await following(follow())
    expect(store.resumes.length).toBeGreaterThan(1)
  })

  it('is resumed with another database: all that was read is old', async () => {
    store.onConnect = greets()
    const replica = follow()
    await following(replica)
    const kept = entry()
    store.onConnect = (connection) => {
      connection.open(at(9, 'db-2'))
      connection.say('hello', { revision: connection.resume ?? '' })
      connection.say('reset', { revision: at(9, 'db-2'), reason: 'other_database' })
    }
    store.cut()
    await until(() => replica.heard.resets === 2)
    expect(replica.shop.isFresh(kept)).toBe(false)
    expect(replica.shop.revision()).toBe(at(9, 'db-2'))
    expect(replica.shop.isFresh(entry({ revision: at(9, 'db-2'), readAt: Date.now() }))).toBe(true)
  })

  it('starts afresh when it was away for too long', async () => {
    store.onConnect = greets(({ say }) => {
      say('reset', { revision: at(7), reason: 'too_far_behind' })
      say('changes', changes(8))
    })
    const replica = follow()
    await until(() => replica.seqs().length > 0)
    expect(replica.heard.resets).toBe(2)
    expect(replica.shop.isFresh(entry({ revision: at(6) }))).toBe(false)
    expect(replica.shop.isFresh(entry({ revision: at(8) }))).toBe(true)
  })

  it('is asked for again after nonsense, and from the present when the nonsense stays', async () => {
    store.onConnect = greets((connection) => {
      if (store.resumes.length < 3) connection.write('event: changes\ndata: {"revision":7}\n\n')
    })
    const replica = follow()
    await until(() => store.resumes.length >= 3 && replica.shop.state().kind === 'following')
    expect(store.resumes.slice(0, 3)).toEqual([null, at(1), null])
    expect(replica.heard.resets).toBe(2)
  })

  it('goes on from the present when the store does not take its place', async () => {
    store.onConnect = greets()
    const replica = follow()
    await following(replica)
    store.onConnect = (connection) => {
      if (connection.resume === null) greets()(connection)
      else connection.response.writeHead(400).end()
    }
    store.cut()
    await until(() => replica.heard.resets === 2)
    expect(store.resumes).toEqual([null, at(1), null])
  })
})
