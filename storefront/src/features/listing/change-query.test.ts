import { describe, expect, it } from 'vitest'
import { countFilters, type ListQuery, readListQuery, WHOLE_LIST } from '../../ui/list-query.ts'
import { removals, toggleAttribute, toggleBrand, withoutFilters } from './change-query.ts'

const ALL: ListQuery = {
  ...readListQuery(
    {
      category: 'cups',
      brand: 'a,b',
      'with-colour': 'red,sand',
      price: '1-2',
      rating: '4',
      stock: 'in',
      sort: 'title',
      page: '3',
    },
    { currency: 'THB' },
  ),
}

describe('a choice', () => {
  it('is taken back by being made again, and begins at the first page', () => {
    for (const toggle of [
      (query: ListQuery) => toggleBrand(query, 'c'),
      (query: ListQuery) => toggleAttribute(query, 'colour', 'blue'),
      (query: ListQuery) => toggleAttribute(query, 'area', 'home'),
    ]) {
      const once = toggle(ALL)
      expect(once.page).toBe(1)
      expect(countFilters(once)).toBe(countFilters(ALL) + 1)
      expect(toggle(once)).toEqual({ ...ALL, page: 1 })
    }
  })

  it('leaves the order of keys and values as an address has it', () => {
    const query = toggleAttribute(toggleAttribute(ALL, 'area', 'home'), 'colour', 'blue')
    expect([...query.attributes]).toEqual([
      ['area', ['home']],
      ['colour', ['blue', 'red', 'sand']],
    ])
  })

  it('goes without a trace when it was the last of its kind', () => {
    const query = toggleAttribute(toggleAttribute(ALL, 'colour', 'red'), 'colour', 'sand')
    expect(query.attributes.size).toBe(0)
  })
})

describe('what is chosen', () => {
  it('can be taken away one by one', () => {
    const without = removals(ALL)
    expect(without).toHaveLength(countFilters(ALL))
    for (const query of without) expect(countFilters(query)).toBe(countFilters(ALL) - 1)
    expect(new Set(without.map((query) => JSON.stringify([query, ...query.attributes]))).size).toBe(
      without.length,
    )
    expect(removals(WHOLE_LIST)).toEqual([])
  })

  it('can be taken away at once, and the order stays', () => {
    expect(withoutFilters(ALL)).toEqual({ ...WHOLE_LIST, sort: 'title' })
  })
})
