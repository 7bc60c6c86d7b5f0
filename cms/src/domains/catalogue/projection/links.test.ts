import { describe, expect, it } from 'vitest'
import { presentLink, presentTarget } from './links.ts'

const find = (kind: string, id: number) => (id === 1 ? `${kind}-one` : null)

describe('presentTarget', () => {
  it('reads the relationship that the kind names, and no other', () => {
    expect(presentTarget({ kind: 'brand', brand: 1, product: 2, url: '/x' }, find)).toEqual({
      kind: 'brand',
      slug: 'brand-one',
    })
  })

  it('leads nowhere when the document is not published or nothing was chosen', () => {
    expect(presentTarget({ kind: 'product', product: 2 }, find)).toBeNull()
    expect(presentTarget({ kind: 'product' }, find)).toBeNull()
    expect(presentTarget({}, find)).toBeNull()
  })

  it.each(['https://example.com/a?b=c', 'mailto:a@example.com', 'tel:+66', '/search?q=teak'])(
    'lets %s through',
    (url) => {
      expect(presentTarget({ kind: 'url', url }, find)).toEqual({ kind: 'url', url })
    },
  )
})

describe('presentLink', () => {
  it('needs words, in the language or in English', () => {
    const target = { kind: 'page', page: 1 } as const
    expect(presentLink({ en: 'About' }, target, 'th', find)?.label).toBe('About')
    expect(presentLink({ en: ' ' }, target, 'th', find)).toBeNull()
  })
})
