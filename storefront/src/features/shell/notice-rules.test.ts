import { describe, expect, it } from 'vitest'
import { freshnessOf, noticeFor } from './notice-rules.ts'

const LIVE = { kind: 'answered', source: { kind: 'live' } } as const
const SNAPSHOT = { kind: 'snapshot', since: '2026-03-01T07:05:00Z' } as const

describe('noticeFor', () => {
  it('says nothing about a live page', () => {
    expect(noticeFor({ kind: 'live' }, null)).toEqual({ kind: 'none' })
    expect(noticeFor({ kind: 'live' }, LIVE)).toEqual({ kind: 'none' })
  })

  it('says that a live page may be old once the shop falls silent', () => {
    expect(noticeFor({ kind: 'live' }, { kind: 'silent' })).toEqual({ kind: 'offline' })
    expect(noticeFor({ kind: 'live' }, { kind: 'answered', source: SNAPSHOT })).toEqual({
      kind: 'offline',
    })
  })

  it('says since when a snapshot holds, until the shop is back', () => {
    expect(noticeFor(SNAPSHOT, null)).toEqual(SNAPSHOT)
    expect(noticeFor(SNAPSHOT, { kind: 'silent' })).toEqual(SNAPSHOT)
    expect(noticeFor(SNAPSHOT, LIVE)).toEqual({ kind: 'back' })
  })

  it('never passes demonstration data off as real', () => {
    expect(noticeFor({ kind: 'mock' }, null)).toEqual({ kind: 'mock' })
    expect(noticeFor({ kind: 'mock' }, { kind: 'silent' })).toEqual({ kind: 'mock' })
  })
})

describe('freshnessOf', () => {
  const since = '2026-03-01T07:05:00Z'

  it('takes a store that is away for a shop that may be old', () => {
    const now = freshnessOf({ kind: 'away', since })
    expect(noticeFor({ kind: 'live' }, now)).toEqual({ kind: 'offline' })
    expect(noticeFor(SNAPSHOT, now)).toEqual(SNAPSHOT)
  })

  it('takes a store that answers for live, whether or not it tells of changes', () => {
    for (const store of [{ kind: 'following' }, { kind: 'polling', since }] as const) {
      expect(noticeFor({ kind: 'live' }, freshnessOf(store))).toEqual({ kind: 'none' })
      expect(noticeFor(SNAPSHOT, freshnessOf(store))).toEqual({ kind: 'back' })
    }
  })

  it('says nothing about a demo shop', () => {
    expect(noticeFor({ kind: 'mock' }, freshnessOf({ kind: 'off' }))).toEqual({ kind: 'mock' })
    expect(noticeFor({ kind: 'live' }, freshnessOf(null))).toEqual({ kind: 'none' })
  })
})
