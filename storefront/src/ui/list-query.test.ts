import { describe, expect, it } from 'vitest'
import { listHref, readListQuery } from './list-query.ts'

describe('readListQuery', () => {
  it('reads what it knows', () => {
    expect(readListQuery({ sort: 'price_asc', stock: 'in', page: '3' })).toEqual({
      sort: 'price_asc',
      inStock: true,
      page: 3,
    })
  })

  it('falls back where the address makes no sense', () => {
    for (const page of ['0', '-1', '1.5', 'two', '10001', '']) {
      expect(readListQuery({ page }).page, page).toBe(1)
    }
    expect(readListQuery({ sort: ['hack', 'newest'], stock: 'yes' })).toEqual({
      sort: 'featured',
      inStock: false,
      page: 1,
    })
  })
})

describe('listHref', () => {
  it('leaves defaults out, so that each list has one address', () => {
    expect(listHref('/en/brands/x', { sort: 'featured', inStock: false, page: 1 })).toBe(
      '/en/brands/x',
    )
  })

  it('keeps words, order and page', () => {
    expect(listHref('/en/search', { sort: 'title', inStock: true, page: 2 }, 'tea pot')).toBe(
      '/en/search?q=tea+pot&sort=title&stock=in&page=2',
    )
  })
})
