import { describe, expect, test } from 'vitest'
import {
  isSettled,
  outcomeOf,
  type PublishedChange,
  type ReplicaState,
  type ShownReceipt,
} from './receipt.rules.ts'
import { outcomeWords } from './receipt-words.ts'

const AT = '2026-05-01T10:00:00.000Z'

function change(given: Partial<PublishedChange> = {}): PublishedChange {
  const event = { type: 'product.changed', locales: ['en', 'th'], tags: [], tagCount: 0 } as const
  return {
    cause: { collection: 'products', id: 1, title: 'Vase' },
    xid: 100,
    at: AT,
    ageMs: 1000,
    events: [{ seq: 7, ...event, locales: ['en', 'th'], tags: [] }],
    receipts: [],
    ...given,
  }
}

function receipt(replica: string, given: Partial<ShownReceipt> = {}): ShownReceipt {
  return { seq: 7, replica, pages: 14, browsers: 2, durationMs: 180, failed: [], ...given }
}

function replica(name: string, given: Partial<ReplicaState> = {}): ReplicaState {
  const before = '2026-05-01T09:00:00.000Z'
  const revision = 'k3-1.6.90:90:'
  return {
    replica: name,
    revision,
    firstSeenAt: before,
    seenAt: AT,
    isSeen: true,
    behind: 0,
    ...given,
  }
}

const BOTH = [replica('shop-1'), replica('shop-2')]

describe('what became of a change', () => {
  test('is live once every shop has answered', () => {
    const receipts = [receipt('shop-1'), receipt('shop-2', { pages: 9, durationMs: 240 })]
    const outcome = outcomeOf(change({ receipts }), BOTH)
    expect(outcome).toMatchObject({ state: 'live', pages: 14, shops: 2, durationMs: 240 })
    expect(outcomeWords(outcome).en).toBe('Live on 14 pages, 2 shops, in 0.2 s')
    expect(outcomeWords(outcome).th).toBe('แสดงแล้วบน 14 หน้า ใน 2 ร้าน ภายใน 0.2 วินาที')
    expect(isSettled(outcome)).toBe(true)
  })

  test('counts one of each in the singular', () => {
    const outcome = outcomeOf(change({ receipts: [receipt('shop-1', { pages: 1 })] }), [
      replica('shop-1'),
    ])
    expect(outcomeWords(outcome).en).toBe('Live on 1 page, 1 shop, in 0.2 s')
  })

  test('is on its way until the last shop answers, and late after five seconds', () => {
    const receipts = [receipt('shop-1')]
    const soon = outcomeOf(change({ receipts }), BOTH)
    expect(soon.state).toBe('waiting')
    expect(outcomeWords(soon).en).toBe('On its way: 14 pages in 1 of 2 shops')
    const later = outcomeOf(change({ receipts, ageMs: 5001 }), BOTH)
    expect(later.state).toBe('late')
    expect(later.perShop).toMatchObject([{ state: 'done' }, { replica: 'shop-2', state: 'late' }])
    expect(outcomeWords(later).en).toBe('1 shop is late; live in 1 of 2 shops')
    expect(isSettled(later)).toBe(false)
  })

  test('does not wait for shops that are gone or came later', () => {
    const others = [
      replica('gone', { isSeen: false }),
      replica('new', { firstSeenAt: '2026-05-01T10:00:01.000Z' }),
    ]
    const outcome = outcomeOf(change({ receipts: [receipt('shop-1')] }), [BOTH[0]!, ...others])
    expect(outcome).toMatchObject({ state: 'live', shops: 1 })
  })

  test('forgives a shop that was away then and is past it now, and none that hangs', () => {
    const receipts = [receipt('shop-1')]
    const old = change({ receipts, ageMs: 60_000 })
    const past = replica('shop-2', { revision: 'k3-1.7.101:101:' })
    expect(outcomeOf(old, [BOTH[0]!, past])).toMatchObject({ state: 'live', shops: 1 })
    expect(outcomeOf(old, BOTH)).toMatchObject({ state: 'late' })
  })

  test('says when no shop is known', () => {
    const outcome = outcomeOf(change(), [])
    expect(outcome.state).toBe('alone')
    expect(outcomeWords(outcome).en).toContain('no shop is running')
  })

  test('has failed when a page of any shop failed, until that page is right again', () => {
    const failed = [{ path: '/en/products/vase', reason: 'timeout' }]
    const broken = outcomeOf(
      change({ receipts: [receipt('shop-1'), receipt('shop-2', { failed })] }),
      BOTH,
    )
    expect(broken).toMatchObject({ state: 'failed', perShop: [{ failed: [] }, { failed }] })
    expect(outcomeWords(broken).en).toBe('1 page could not be made anew')
    expect(isSettled(broken)).toBe(false)
    const healed = outcomeOf(change({ receipts: [receipt('shop-1'), receipt('shop-2')] }), BOTH)
    expect(healed.state).toBe('live')
  })

  test('counts a page once when several events of one save touch it', () => {
    const event = (seq: number, locales: string[]) => ({
      ...change().events[0]!,
      seq,
      locales,
    })
    const events = [event(7, ['en', 'th']), event(8, ['en', 'th']), event(9, ['th'])]
    const receipts = [
      receipt('shop-1', { seq: 7, pages: 14 }),
      receipt('shop-1', { seq: 8, pages: 6 }),
      receipt('shop-1', { seq: 9, pages: 2 }),
    ]
    expect(outcomeOf(change({ events, receipts }), [BOTH[0]!])).toMatchObject({ pages: 16 })
  })

  test('waits for a shop that has answered only some of its events', () => {
    const events = [7, 8].map((seq) => ({ ...change().events[0]!, seq }))
    const outcome = outcomeOf(change({ events, receipts: [receipt('shop-1')] }), [BOTH[0]!])
    expect(outcome.state).toBe('waiting')
  })
})
