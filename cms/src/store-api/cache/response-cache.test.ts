import type { StoreEvent, StreamReset } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { beforeEach, describe, expect, test } from 'vitest'
import type { EventBatch, Follower } from '../../outbox/follow.ts'
import { createResponseCache, type Read, type ResponseCache } from './response-cache.ts'

const revisionAt = (seq: number): Revision => `db-1.${seq}.${seq + 10}:${seq + 10}:`

let seq: number
let isInTouch: boolean
let tell: (batch: EventBatch) => void
let reset: (reset: StreamReset) => void
let looks: number
let cache: ResponseCache
let made: string[]

beforeEach(() => {
  seq = 1
  isInTouch = true
  looks = 0
  made = []
  const follower: Follower = {
    isInTouch: () => isInTouch,
    revision: () => revisionAt(seq),
    freshRevision: () => {
      looks += 1
      seq += 1
      return Promise.resolve(revisionAt(seq))
    },
    onBatch: (listener) => {
      tell = listener
      return () => undefined
    },
    onReset: (listener) => {
      reset = listener
      return () => undefined
    },
    stop: () => Promise.resolve(),
  }
  cache = newCache(follower)
})

const newCache = (follower: Follower | undefined, maxBytes = 1_000_000) =>
  createResponseCache({ follower, maxBytes, readRevision: () => Promise.resolve(revisionAt(99)) })

function happen(tags: string[], locales: StoreEvent['locales'] = ['en']): void {
  seq += 1
  const event: StoreEvent = {
    seq,
    xid: seq + 9,
    type: 'product.changed',
    tags,
    locales,
    at: '2026-01-01T00:00:00.000Z',
  }
  tell({ revision: revisionAt(seq), events: [event] })
}

const aRead = (data: Partial<Read> = {}): Read => ({
  key: 'cup',
  url: '/cup',
  locale: 'en',
  minRevision: undefined,
  make: () => {
    made.push(data.key ?? 'cup')
    return Promise.resolve({ bytes: Buffer.from(`made ${made.length}`), tags: ['product:1'] })
  },
  ...data,
})

async function said(read = aRead()): Promise<string> {
  return (await cache.read(read)).answer.bytes.toString()
}

/** A read that ends when the test says so. */
function slowRead(data: Partial<Read> = {}) {
  const { promise, resolve } = Promise.withResolvers<{ bytes: Buffer; tags: string[] }>()
  const read = aRead({ ...data, make: () => (made.push('slow'), promise) })
  return { read, end: (text: string) => resolve({ bytes: Buffer.from(text), tags: ['product:1'] }) }
}

describe('an answer', () => {
  test('is kept until an event names one of its tags', async () => {
    expect([await said(), await said()]).toEqual(['made 1', 'made 1'])
    happen(['product:2'])
    expect(await said()).toBe('made 1')
    happen(['list', 'product:1'])
    expect(await said()).toBe('made 2')
  })

  test('outlives events in other languages', async () => {
    await said()
    happen(['product:1'], ['th'])
    expect(await said()).toBe('made 1')
  })

  test('is found by the address once it was asked that way', async () => {
    expect(cache.find('/cup')).toBeUndefined()
    await said()
    expect(cache.find('/cup')?.answer.bytes.toString()).toBe('made 1')
    await said(aRead({ url: '/cup?locale=en' }))
    expect(cache.find('/cup?locale=en')?.answer).toBe(cache.find('/cup')?.answer)
    happen(['product:1'])
    expect(cache.find('/cup')).toBeUndefined()
    expect(cache.find('/cup?locale=en')).toBeUndefined()
  })

  test('says the newest revision that it is known to be right for', async () => {
    const { revision } = await cache.read(aRead())
    expect(revision).toBe(revisionAt(1))
    happen(['product:2'])
    expect(cache.find('/cup')?.revision).toBe(revisionAt(2))
  })

  test('is forgotten when history starts afresh', async () => {
    await said()
    reset({ revision: revisionAt(5), reason: 'other_database' })
    expect(await said()).toBe('made 2')
  })

  test('is forgotten when others need its room', async () => {
    cache = newCache(
      {
        isInTouch: () => true,
        revision: () => revisionAt(1),
        freshRevision: () => Promise.resolve(revisionAt(1)),
        onBatch: () => () => undefined,
        onReset: () => () => undefined,
        stop: () => Promise.resolve(),
      },
      5000,
    )
    for (let n = 0; n < 10; n += 1) await said(aRead({ key: `cup-${n}`, url: `/cup-${n}` }))
    expect(cache.find('/cup-0')).toBeUndefined()
    expect(cache.find('/cup-9')).toBeDefined()
  })
})

describe('an event during the read', () => {
  test('keeps the answer from being kept when it names one of its tags', async () => {
    const { read, end } = slowRead()
    const answer = cache.read(read)
    await Promise.resolve()
    happen(['product:1'])
    end('old')
    expect((await answer).answer.bytes.toString()).toBe('old')
    expect((await answer).revision).toBe(revisionAt(1))
    expect(cache.find('/cup')).toBeUndefined()
    expect(await said()).toBe('made 2')
  })

  test('does no harm when it names something else', async () => {
    const { read, end } = slowRead()
    const answer = cache.read(read)
    await Promise.resolve()
    happen(['product:2'])
    end('still right')
    await answer
    expect(await said()).toBe('still right')
  })

  test('makes whoever asks after it read anew', async () => {
    const { read, end } = slowRead()
    const before = cache.read(read)
    await Promise.resolve()
    happen(['product:1'])
    expect(await said()).toBe('made 2')
    end('old')
    await before
    expect(await said()).toBe('made 2')
  })

  test('that starts history afresh keeps the answer from being kept', async () => {
    const { read, end } = slowRead()
    const answer = cache.read(read)
    await Promise.resolve()
    reset({ revision: revisionAt(5), reason: 'too_far_behind' })
    end('old')
    await answer
    expect(cache.find('/cup')).toBeUndefined()
  })
})

describe('many at once', () => {
  test('share one read', async () => {
    const { read, end } = slowRead()
    const answers = Array.from({ length: 20 }, () => cache.read(read))
    await Promise.resolve()
    end('shared')
    for (const { answer } of await Promise.all(answers)) {
      expect(answer.bytes.toString()).toBe('shared')
    }
    expect(made).toEqual(['slow'])
  })

  test('share a refusal too, and nobody keeps it', async () => {
    let reads = 0
    const failing = aRead({
      make: () => {
        reads += 1
        return Promise.reject(new Error('no such cup'))
      },
    })
    const answers = await Promise.allSettled([cache.read(failing), cache.read(failing)])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(reads).toBe(1)
    expect(await said()).toBe('made 1')
  })

  test('are not answered from a read that began before the revision they ask for', async () => {
    const { read, end } = slowRead()
    const before = cache.read(read)
    await Promise.resolve()
    const demanding = cache.read(aRead({ minRevision: revisionAt(2) }))
    expect((await demanding).answer.bytes.toString()).toBe('made 2')
    expect((await demanding).revision).toBe(revisionAt(2))
    end('old')
    await before
  })
})

describe('a caller that asks for a revision', () => {
  test('is answered from memory when that much is known', async () => {
    await said()
    expect(await said(aRead({ minRevision: revisionAt(1) }))).toBe('made 1')
    expect(looks).toBe(0)
  })

  test('makes the follower look when it is behind', async () => {
    await said()
    const { revision } = await cache.read(aRead({ minRevision: revisionAt(2) }))
    expect(looks).toBe(1)
    expect(revision).toBe(revisionAt(2))
  })
})

describe('out of touch', () => {
  test('nothing is answered from memory and nothing is kept', async () => {
    await said()
    isInTouch = false
    expect(cache.find('/cup')).toBeUndefined()
    expect([await said(), await said()]).toEqual(['made 2', 'made 3'])
    isInTouch = true
    expect(await said()).toBe('made 1')
  })

  test('a revision that is asked for is read from the database', async () => {
    isInTouch = false
    const { revision } = await cache.read(aRead({ minRevision: revisionAt(50) }))
    expect(revision).toBe(revisionAt(99))
  })

  test('it works without a follower and keeps nothing', async () => {
    cache = newCache(undefined)
    expect([await said(), await said()]).toEqual(['made 1', 'made 2'])
    expect((await cache.read(aRead())).revision).toBeNull()
  })
})
