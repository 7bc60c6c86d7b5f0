import { describe, expect, it } from 'vitest'
import { createMadePages } from './made-pages.ts'

const made = (...tags: string[]) => ({ tags: new Set(tags), revision: 'db.4.5:5:' })
const SEARCH = { url: '/en/search?q=tea+pot' }

describe('what pages were made of', () => {
  it('is known of the same page, however it was asked for', () => {
    const pages = createMadePages()
    pages.note({ url: '/en/search?q=tea%20pot&_rsc=1abc' }, made('product:1', 'search'))
    expect(pages.find(SEARCH)).toMatchObject({
      key: null,
      locale: 'en',
      tags: ['product:1', 'search'],
      revision: 'db.4.5:5:',
    })
    pages.note({ url: '/th/categories/ถ้วย?brand=a' }, made('product:2'))
    const encoded = { url: `/th/categories/${encodeURIComponent('ถ้วย')}?brand=a` }
    expect(pages.find(encoded)?.tags).toEqual(['product:2'])
  })

  it('is another thing in another currency, and what it was last', () => {
    const pages = createMadePages()
    pages.note(SEARCH, made('product:1'))
    expect(pages.find({ ...SEARCH, cookie: 'currency=USD' })).toBeNull()
    pages.note(SEARCH, made('product:2'))
    expect(pages.find(SEARCH)?.tags).toEqual(['product:2'])
  })

  it('is not kept of drafts, of what is no page, and of what read nothing', () => {
    const pages = createMadePages()
    for (const url of ['/en/preview/products/1?token=x', '/api/cards?ids=1', '//x', '/de/search']) {
      pages.note({ url }, made('product:1'))
      expect(pages.find({ url }), url).toBeNull()
    }
    pages.note(SEARCH, made())
    expect(pages.find(SEARCH)).toBeNull()
  })

  it('is forgotten of those made longest ago', () => {
    const pages = createMadePages({ most: 2 })
    for (const n of [1, 2, 1, 3]) pages.note({ url: `/en/search?q=${n}` }, made(`product:${n}`))
    const known = [1, 2, 3].map((n) => pages.find({ url: `/en/search?q=${n}` }) !== null)
    expect(known).toEqual([true, false, true])
  })
})
