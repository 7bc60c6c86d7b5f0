import { describe, expect, it } from 'vitest'
import { createPageStore } from './page-store.ts'
import { keptPage } from './testing/pages.ts'

const keysOf = (pages: { request: { key: string } }[]) => pages.map(({ request }) => request.key)

describe('the store of pages', () => {
  it('finds pages by tag, in the languages of the change', () => {
    const store = createPageStore({ maxBytes: 1e6 })
    store.put(keptPage('/en', { tags: ['list', 'product:1'] }))
    store.put(keptPage('/th', { tags: ['list'] }))
    expect(keysOf(store.tagged(['list', 'product:1'], ['en', 'th']))).toEqual([
      'THB /en',
      'THB /th',
    ])
    expect(keysOf(store.tagged(['list'], ['th']))).toEqual(['THB /th'])
    expect(store.tagged(['product:2'], ['en', 'th'])).toEqual([])
  })

  it('forgets the tags that a page no longer has', () => {
    const store = createPageStore({ maxBytes: 1e6 })
    store.put(keptPage('/en', { tags: ['product:1'] }))
    store.put(keptPage('/en', { tags: ['product:2'] }))
    expect(store.tagged(['product:1'], ['en'])).toEqual([])
    expect(store.tagged(['product:2'], ['en'])).toHaveLength(1)
    store.drop('THB /en')
    expect(store.tagged(['product:2'], ['en'])).toEqual([])
    expect(store.size()).toEqual({ pages: 0, bytes: 0 })
  })

  it('lets go of what nobody asked for when it is full', () => {
    const store = createPageStore({ maxBytes: 20_000 })
    const text = 'x'.repeat(1000)
    for (const path of ['/en', '/th', '/en/brands']) store.put(keptPage(path, { text }))
    store.touch('THB /en')
    store.put(keptPage('/th/brands', { text }))
    expect(keysOf(store.byUse())).toEqual(['THB /th/brands', 'THB /en', 'THB /en/brands'])
    expect(store.size().bytes).toBeLessThanOrEqual(20_000)
  })

  it('does not take making a page anew for a use of it', () => {
    const store = createPageStore({ maxBytes: 1e6 })
    for (const path of ['/en', '/th', '/en/brands']) store.put(keptPage(path))
    store.put(keptPage('/en', { text: 'new' }))
    expect(keysOf(store.byUse())).toEqual(['THB /en/brands', 'THB /th', 'THB /en'])
  })

  it('does not keep a page that is larger than all its room', () => {
    const store = createPageStore({ maxBytes: 10_000 })
    store.put(keptPage('/en', { text: 'x'.repeat(20_000) }))
    expect(store.size()).toEqual({ pages: 0, bytes: 0 })
  })
})
