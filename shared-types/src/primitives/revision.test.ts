import { describe, expect, it } from 'vitest'
import { covers, isLater, reflects, Revision } from './revision.ts'

const epoch = 'db1-1'
const seen = 'db1-1.40.100:110:103,107'

describe('a revision', () => {
  it.each([
    ['ended before all that were under way', { seq: 30, xid: 99 }, true],
    ['ended among those that were under way', { seq: 30, xid: 104 }, true],
    ['was still under way', { seq: 30, xid: 103 }, false],
    ['had not begun', { seq: 30, xid: 110 }, false],
    ['has a later number, though its transaction seems to have ended', { seq: 41, xid: 99 }, false],
  ])('of a change whose transaction %s', (_, change, isSeen) => {
    expect(reflects(seen, { epoch, ...change })).toBe(isSeen)
  })

  it('reflects nothing of another database', () => {
    expect(reflects(seen, { epoch: 'db2-1', seq: 1, xid: 1 })).toBe(false)
  })

  it('is later when it has seen more', () => {
    expect(isLater('db1-1.41.100:110:103', seen)).toBe(true)
    expect(isLater('db1-1.40.100:111:103,107', seen)).toBe(true)
    expect(isLater('db1-1.40.100:110:107', seen)).toBe(true)
    expect(isLater(seen, seen)).toBe(false)
    expect(isLater('db2-1.90.1:2:', seen)).toBe(false)
  })

  it('covers another when it has seen all that the other has', () => {
    expect(covers(seen, seen)).toBe(true)
    expect(covers('db1-1.40.107:112:107,111', seen)).toBe(true)
    expect(covers('db1-1.40.100:110:103,105', seen)).toBe(false)
    expect(covers('db1-1.40.100:109:103,107', seen)).toBe(false)
    expect(covers('db1-1.39.200:200:', seen)).toBe(false)
    expect(covers('db2-1.90.200:200:', seen)).toBe(false)
  })

  it('is refused when it is something else', () => {
    expect(Revision.safeParse(seen).success).toBe(true)
    for (const other of ['', '12', 'a.b.c', `${seen}, 12`, `x.${'9'.repeat(3000)}.1:1:`]) {
      expect(Revision.safeParse(other).success).toBe(false)
    }
  })
})
