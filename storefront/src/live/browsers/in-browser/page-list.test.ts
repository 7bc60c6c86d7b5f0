import { describe, expect, it } from 'vitest'
import { olderRevision, pageAddress, pageList } from './page-list.ts'

const OLD = 'db-1.7.100:105:101'
const NEW = 'db-1.9.106:106:'

describe('olderRevision', () => {
  it('takes the one that has seen less, and what is not known for the oldest', () => {
    expect(olderRevision(OLD, NEW)).toBe(OLD)
    expect(olderRevision(NEW, OLD)).toBe(OLD)
    expect(olderRevision(null, NEW)).toBeNull()
  })
})

describe('pageList', () => {
  it('names each page once, as old as its oldest copy', () => {
    const shown = [
      { address: '/en', revision: NEW },
      null,
      { address: '/th', revision: NEW },
      { address: '/en', revision: OLD },
    ]
    expect(pageList(shown)).toEqual([
      { address: '/en', revision: OLD },
      { address: '/th', revision: NEW },
    ])
  })
})

describe('pageAddress', () => {
  it('leaves out the chosen variant alone: it changes nothing about what the page is made of', () => {
    const of = (search: string) => pageAddress({ pathname: '/en/x', search })
    expect(of('?variant=MUG-1')).toBe('/en/x')
    expect(of('?sort=newest&variant=MUG-1&page=2')).toBe('/en/x?sort=newest&page=2')
    expect(of('')).toBe('/en/x')
  })
})
