import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Refresher } from './refresher.ts'

const revisionAt = (seq: number) => `db.${seq}.${seq + 100}:${seq + 100}:`
const change = (seq: number) => ({ seq, marks: [{ epoch: 'db', seq, xid: seq + 99 }] })

/** A page that shows history up to `shown`; each refresh is ended by hand. */
function openPage() {
  const page = { shown: 1 as number | null, refreshes: [] as number[] }
  const refresher = new Refresher({
    revision: () => (page.shown === null ? null : revisionAt(page.shown)),
    refresh: (seq) => page.refreshes.push(seq),
  })
  const arrive = (shown: number | null) => {
    page.shown = shown
    refresher.ended()
  }
  return { page, refresher, arrive }
}

describe('Refresher', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('makes one refresh of a burst, and a second only for what the first did not bring', () => {
    const { page, refresher, arrive } = openPage()
    for (const seq of [2, 3, 4]) refresher.want(change(seq))
    expect(page.refreshes).toEqual([2])
    arrive(3)
    vi.advanceTimersByTime(300)
    expect(page.refreshes).toEqual([2, 4])
    arrive(4)
    vi.advanceTimersByTime(60_000)
    expect(page.refreshes).toEqual([2, 4])
  })

  it('needs no second refresh when the first brought all', () => {
    const { page, refresher, arrive } = openPage()
    for (const seq of [2, 3, 4]) refresher.want(change(seq))
    arrive(4)
    vi.advanceTimersByTime(60_000)
    expect(page.refreshes).toEqual([2])
  })

  it('tries again a few times when an old page came, and then lets it be', () => {
    const { page, refresher, arrive } = openPage()
    refresher.want(change(5))
    for (let round = 0; round < 10; round += 1) {
      arrive(2)
      vi.advanceTimersByTime(30_000)
    }
    const tries = page.refreshes.length
    expect(tries).toBeGreaterThan(1)
    expect(tries).toBeLessThan(8)
    refresher.want(change(6))
    expect(page.refreshes).toHaveLength(tries + 1)
  })

  it('is content with any other page when nobody can say what changed', () => {
    const { page, refresher, arrive } = openPage()
    refresher.want({ marks: [], seq: 0 })
    arrive(1)
    vi.advanceTimersByTime(300)
    expect(page.refreshes).toHaveLength(2)
    arrive(2)
    vi.advanceTimersByTime(60_000)
    expect(page.refreshes).toHaveLength(2)
  })

  it('cannot judge a page that does not know what it was made from', () => {
    const { page, refresher, arrive } = openPage()
    refresher.want(change(5))
    arrive(null)
    vi.advanceTimersByTime(60_000)
    expect(page.refreshes).toHaveLength(1)
  })

  it('goes on after a refresh that never ended', () => {
    const { page, refresher } = openPage()
    refresher.want(change(2))
    vi.advanceTimersByTime(11_000)
    expect(page.refreshes.length).toBeGreaterThan(1)
  })

  it('looks without asking for more', () => {
    const { page, refresher, arrive } = openPage()
    refresher.look()
    refresher.look()
    arrive(1)
    vi.advanceTimersByTime(60_000)
    expect(page.refreshes).toHaveLength(1)
  })
})
