import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { describe, expect, it } from 'vitest'
import { marksOf, WatchedPages } from './watched-pages.ts'

const event = (seq: number, tags: string[], rest: Partial<StoreEvent> = {}): StoreEvent => ({
  seq,
  xid: seq + 100,
  type: 'product.changed',
  tags,
  locales: ['en', 'th'],
  at: '2026-03-01T07:05:00Z',
  ...rest,
})
const page = (locale: Locale, ...tags: string[]) => ({ locale, tags })

describe('WatchedPages', () => {
  it('finds the pages that show what changed, in the languages in which it did', () => {
    const pages = new WatchedPages()
    const english = page('en', 'product:1', 'list')
    const thai = page('th', 'product:1')
    for (const one of [english, thai, page('en', 'product:2')]) pages.add(one)
    const price = event(1, ['product:1'], { locales: ['th'] })
    const list = event(2, ['list', 'product:1'])
    expect(pages.touchedBy([price, list])).toEqual(
      new Map([
        [thai, new Set([price, list])],
        [english, new Set([list])],
      ]),
    )
  })

  it('forgets a page that was closed, by the tags it had', () => {
    const pages = new WatchedPages()
    const [one, other] = [page('en', 'list'), page('en', 'list')]
    pages.add(one)
    pages.add(other)
    pages.remove(one)
    expect([...pages.touchedBy([event(1, ['list'])]).keys()]).toEqual([other])
  })
})

describe('marksOf', () => {
  it('keeps the newest change of each transaction, the newest first', () => {
    const events = [event(4, [], { xid: 9 }), event(7, [], { xid: 9 }), event(5, [], { xid: 8 })]
    expect(marksOf(events, 'db')).toEqual([
      { epoch: 'db', seq: 7, xid: 9 },
      { epoch: 'db', seq: 5, xid: 8 },
    ])
  })

  it('stays short when everything changes', () => {
    const events = Array.from({ length: 500 }, (_, index) => event(index, []))
    const marks = marksOf(events, 'db')
    expect(marks.length).toBeLessThan(50)
    expect(marks[0]?.seq).toBe(499)
  })
})
