import { describe, expect, it, vi } from 'vitest'
import type { PageRequest } from './page-key.ts'
import { createPageStore, type KeptPage } from './page-store.ts'
import { type Refreshed, startRefreshing } from './refresh-queue.ts'
import { fakeLive } from './testing/live.ts'
import { keptPage, pageRequest } from './testing/pages.ts'

const tick = () => new Promise((resolve) => setImmediate(resolve))

/** Kept pages and a stand-in for making them anew; `answers` says how that goes. */
function setUp({ concurrency = 1, politeMs = 5 } = {}) {
  const live = fakeLive()
  const store = createPageStore({ maxBytes: 1e7 })
  const watched = new Map<string, number>()
  const refreshed: string[] = []
  let answer: (page: KeptPage) => Refreshed | Promise<Refreshed> = () => ({ ok: true })
  const stop = startRefreshing({
    live,
    store,
    concurrency,
    pausesMs: [1, 1, 1],
    politeMs,
    watchers: (document) => watched.get(document) ?? 0,
    browsersShowing: () => 7,
    async refresh(page) {
      refreshed.push(page.request.path + (page.request.router ? ' (view)' : ''))
      const revision = live.now()
      const result = await answer(page)
      if (result.ok) store.put({ ...page, revision })
      return result
    },
  })
  const keep = (url: string, tags = ['a'], request: PageRequest = pageRequest(url)) =>
    store.put(keptPage(url, { tags, request, revision: live.now() }))
  const answers = (next: typeof answer) => void (answer = next)
  return { live, store, watched, refreshed, keep, answers, stop }
}

const view = (marker: string | null) => ({
  rsc: '1',
  'next-router-state-tree': encodeURIComponent(JSON.stringify(['', {}, null, marker])),
})
const REFRESH = view('refetch')

describe('after a change', () => {
  it('the pages that show it are made anew, those used last first', async () => {
    const { live, keep, refreshed } = setUp()
    keep('/en')
    keep('/en/brands', ['b'])
    keep('/en/products/cup')
    live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(refreshed).toEqual(['/en/products/cup', '/en'])
  })

  it('pages that browsers have open come first', async () => {
    const { live, keep, refreshed, watched } = setUp()
    for (const url of ['/en', '/en/brands', '/en/products/cup', '/en/products/tea']) keep(url)
    watched.set('THB /en', 1)
    watched.set('THB /en/brands', 1)
    live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(refreshed).toEqual(['/en/brands', '/en', '/en/products/tea', '/en/products/cup'])
  })

  it('a view of the router is left to who asks again, unless the page is open', async () => {
    const { live, keep, refreshed, watched } = setUp()
    keep('/en', ['a'], pageRequest('/en', REFRESH))
    keep('/th', ['a'], pageRequest('/th', REFRESH))
    watched.set('THB /th', 1)
    live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(refreshed).toEqual(['/th (view)'])
    expect(live.receipts[0]).toMatchObject({ pages: 0 })
  })

  it('what open pages ask for goes before their documents, and the way from other pages waits', async () => {
    const { live, keep, refreshed, watched } = setUp()
    keep('/en', ['a'], pageRequest('/en', REFRESH))
    keep('/en', ['a'], pageRequest('/en', view(null)))
    keep('/en')
    watched.set('THB /en', 1)
    live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(refreshed).toEqual(['/en (view)', '/en'])
  })

  it('documents let open pages go first, but not for ever', async () => {
    const { live, keep, refreshed, watched } = setUp({ politeMs: 60 })
    keep('/en', ['a'], pageRequest('/en', REFRESH))
    keep('/en')
    watched.set('THB /en', 1)
    const changes = setInterval(() => live.change(['a']), 1)
    await vi.waitFor(() => expect(refreshed.length).toBeGreaterThan(3))
    expect(refreshed).not.toContain('/en')
    await vi.waitFor(() => expect(refreshed).toContain('/en'))
    clearInterval(changes)
  })

  it('a page is made once for many changes', async () => {
    const { live, keep, refreshed, answers } = setUp()
    let finish = () => {}
    answers(() => new Promise((resolve) => (finish = () => resolve({ ok: true }))))
    keep('/en')
    keep('/th')
    live.change(['a'])
    for (let count = 0; count < 50; count += 1) live.change(['a'])
    expect(refreshed).toEqual(['/th'])
    answers(() => ({ ok: true }))
    finish()
    await vi.waitFor(() => expect(live.receipts).toHaveLength(51))
    // The first began before the others came.
    expect(refreshed.toSorted()).toEqual(['/en', '/th', '/th'])
  })

  it('a page that somebody’s request has made meanwhile is not made again', async () => {
    const { live, keep, store, refreshed, answers } = setUp()
    keep('/en')
    keep('/th')
    answers(() => {
      store.put({ ...store.get('THB /en')!, revision: live.now() })
      return { ok: true }
    })
    live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(refreshed).toEqual(['/th'])
    expect(live.receipts[0]).toMatchObject({ pages: 2, failed: [] })
  })

  it('no more pages are made at a time than allowed', async () => {
    const { live, keep, answers } = setUp({ concurrency: 2 })
    let now = 0
    let most = 0
    answers(async () => {
      most = Math.max(most, (now += 1))
      await tick()
      now -= 1
      return { ok: true }
    })
    for (const name of ['a', 'b', 'c', 'd', 'e']) keep(`/en/products/${name}`)
    live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(most).toBe(2)
  })

  it('nothing is made once the shop closes', async () => {
    const { live, keep, refreshed, stop } = setUp()
    keep('/en')
    stop()
    live.change(['a'])
    await tick()
    expect(refreshed).toEqual([])
  })
})

describe('the receipt', () => {
  it('says how many pages and browsers, and how long it took', async () => {
    const { live, keep } = setUp()
    keep('/en')
    keep('/th')
    const at = new Date(Date.now() - 5000).toISOString()
    const { seq } = live.change(['a'], { at })
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(live.receipts[0]).toEqual({
      seq,
      pages: 2,
      browsers: 7,
      durationMs: expect.any(Number),
      failed: [],
    })
    expect(live.receipts[0]?.durationMs).toBeGreaterThanOrEqual(5000)
  })

  it('comes at once when no page shows the change', () => {
    const { live } = setUp()
    live.change(['a'], { at: new Date(Date.now() + 9999).toISOString() })
    expect(live.receipts).toMatchObject([{ pages: 0, durationMs: 0, failed: [] }])
  })

  it('does not speak of a failure that passes', async () => {
    const { live, keep, answers } = setUp()
    keep('/en')
    let tries = 0
    answers(() => ((tries += 1) < 3 ? { ok: false, reason: 'timeout' } : { ok: true }))
    live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(live.receipts[0]).toMatchObject({ pages: 1, failed: [] })
    expect(tries).toBe(3)
  })

  it('names the pages that could not be made, and is sent again when they are right', async () => {
    const { live, keep, answers } = setUp()
    keep('/en')
    keep('/th')
    answers(({ request }) =>
      request.path === '/en' ? { ok: false, reason: 'the page failed' } : { ok: true },
    )
    const { seq } = live.change(['a'])
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    const failed = [{ path: '/en', reason: 'the page failed' }]
    expect(live.receipts[0]).toMatchObject({ seq, pages: 1, failed })
    answers(() => ({ ok: true }))
    await vi.waitFor(() => expect(live.receipts).toHaveLength(2))
    expect(live.receipts[1]).toMatchObject({ seq, pages: 2, failed: [] })
  })
})

describe('when the store is away', () => {
  it('pages wait for its return', async () => {
    const { live, keep, refreshed } = setUp()
    keep('/en')
    live.become('away')
    live.change(['a'])
    await tick()
    expect(refreshed).toEqual([])
    live.become('following')
    await vi.waitFor(() => expect(live.receipts).toHaveLength(1))
    expect(refreshed).toEqual(['/en'])
  })

  it('all pages are made anew when everything has become old', async () => {
    const { live, keep, refreshed } = setUp()
    keep('/en', ['a'])
    keep('/th', ['b'])
    vi.spyOn(live, 'isCurrent').mockReturnValue(false)
    live.reset()
    await vi.waitFor(() => expect(refreshed).toEqual(['/th', '/en']))
    expect(live.receipts).toEqual([])
  })
})
