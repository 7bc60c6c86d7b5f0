import { describe, expect, it } from 'vitest'
import { WHOLE_LIST } from '../ui/list-query.ts'
import { listMetadata } from './list-metadata.ts'

const READER = { locale: 'en', currency: 'THB' } as const
const of = (change: object) =>
  listMetadata('/en/categories/cups', { ...WHOLE_LIST, ...change }, READER)

describe('what search engines are told of a list', () => {
  it('lets each page of the whole list stand for itself, in whatever order', () => {
    expect(of({ page: 3 })).toEqual({ path: '/en/categories/cups?page=3', robots: undefined })
    expect(of({ sort: 'title' }).path).toBe('/en/categories/cups')
  })

  it('lets a narrowed list stand for the whole', () => {
    expect(of({ brands: ['a'], page: 3 })).toEqual({
      path: '/en/categories/cups',
      robots: undefined,
    })
  })

  it('hides what two values narrow', () => {
    const { path, robots } = of({ brands: ['a'], inStock: true })
    expect(path).toBe('/en/categories/cups')
    expect(robots).toEqual({ index: false, follow: true })
  })
})
