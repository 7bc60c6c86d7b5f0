import { describe, expect, it } from 'vitest'
import { askedPages } from './asked-pages.ts'
import { liveAddress, MOST_PAGES } from './messages.ts'

const REVISION = 'db-1.7.100:105:101,103'

describe('askedPages', () => {
  it('reads what browsers write', () => {
    const pages = [
      { address: '/th/products/ถ้วย?page=2&sort=newest', revision: REVISION },
      { address: '/en', revision: null },
    ]
    expect(askedPages(liveAddress(pages))).toEqual(pages)
  })

  it('takes a revision that makes no sense for none', () => {
    expect(askedPages('/api/live?page=/en&revision=%27%3B')).toEqual([
      { address: '/en', revision: null },
    ])
  })

  it('leaves out what is no page of this shop', () => {
    for (const evil of ['//evil.example', '/\\evil', 'https://evil.example', '', 'en']) {
      expect(askedPages(`/api/live?page=${encodeURIComponent(evil)}&revision=`), evil).toEqual([])
    }
    expect(askedPages(`/api/live?page=/${'x'.repeat(2000)}`)).toEqual([])
  })

  it('takes so many and no more', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      address: `/${index}`,
      revision: null,
    }))
    expect(askedPages(liveAddress(many))).toHaveLength(MOST_PAGES)
  })
})
