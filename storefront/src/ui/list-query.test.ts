import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRODUCT_SORTS } from '@vitrine/shared-types/store-api/v1/product-list'
import {
  countFilters,
  inOrder,
  listHref,
  type ListQuery,
  readListQuery,
  readVerbatim,
  WHOLE_LIST,
} from './list-query.ts'

const THB = { currency: 'THB' } as const

function read(href: string): ListQuery {
  const params = new URL(href, 'https://shop.test').searchParams
  return readListQuery(Object.fromEntries(params), THB)
}

const word = fc.stringMatching(/^[a-z0-9ก-ฮ]{1,8}(?:-[a-z0-9]{1,5})?$/u)
const values = fc.array(word, { maxLength: 4 }).map(inOrder)
const query: fc.Arbitrary<ListQuery> = fc.record({
  category: fc.option(word),
  brands: values,
  attributes: fc
    .array(fc.tuple(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u), values), { maxLength: 4 })
    .map((pairs) => new Map(pairs.filter(([, of]) => of.length > 0)))
    .map((map) => new Map([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))),
  price: fc.option(
    fc
      .tuple(fc.option(fc.integer({ min: 1, max: 99_999 })), fc.integer({ min: 1, max: 99_999 }))
      .map(([below, extra]) => ({ minMinor: below, maxMinor: (below ?? 0) + extra })),
  ),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  inStock: fc.boolean(),
  sort: fc.constantFrom(...PRODUCT_SORTS),
  page: fc.integer({ min: 1, max: 10_000 }),
})

describe('the address of a list', () => {
  it('says all that was asked, and is read as it was meant', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(read(listHref('/en/categories/cups', asked, THB))).toEqual(asked)
      }),
    )
  })

  it('is one and the same, whatever order and whatever junk it came in', () => {
    const junk = fc.constantFrom(
      'utm_source',
      'gclid',
      'material',
      'with-',
      'with-A',
      'x',
      '__proto__',
    )
    fc.assert(
      fc.property(
        query,
        fc.array(fc.tuple(junk, fc.string())),
        fc.infiniteStream(fc.nat()),
        (asked, more, chance) => {
          const href = listHref('/en/x', asked, THB)
          const params = [...new URL(href, 'https://shop.test').searchParams, ...more]
          const shuffled = params.toSorted(() => ((chance.next().value ?? 0) % 2 === 0 ? 1 : -1))
          const again = readListQuery(Object.fromEntries(shuffled), THB)
          expect(listHref('/en/x', again, THB)).toBe(href)
        },
      ),
    )
  })

  it('survives whatever stands in it', () => {
    const names = fc.constantFrom(
      'brand',
      'category',
      'price',
      'rating',
      'page',
      'with-colour',
      'min',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
        const once = listHref('/en/x', readListQuery(Object.fromEntries(pairs), THB), THB)
        expect(listHref('/en/x', read(once), THB)).toBe(once)
      }),
    )
  })

  it('can be read by people', () => {
    const asked: ListQuery = {
      ...WHOLE_LIST,
      brands: ['din-doi-kiln', 'studio'],
      attributes: new Map([['material', ['rattan', 'teak']]]),
      price: { minMinor: 50_000, maxMinor: 150_000 },
      inStock: true,
      sort: 'title',
      page: 2,
    }
    expect(listHref('/en/search', asked, { ...THB, words: 'tea pot' })).toBe(
      '/en/search?q=tea+pot&brand=din-doi-kiln,studio&with-material=rattan,teak&price=thb-500-1500&stock=in&sort=title&page=2',
    )
  })

  it('says whether the words are to be taken as they were typed', () => {
    const address = { ...THB, words: 'taepot', isVerbatim: true }
    const href = listHref('/en/search', { page: 2 }, address)
    expect(href).toBe('/en/search?q=taepot&verbatim=true&page=2')
    expect(readVerbatim({ q: 'taepot', verbatim: 'true' })).toBe(true)
    expect(readVerbatim({ q: 'taepot', verbatim: '1' })).toBe(false)
    expect(listHref('/en/search', {}, { ...THB, isVerbatim: true })).toBe('/en/search')
  })

  it('leaves defaults out', () => {
    expect(listHref('/en/brands/x', WHOLE_LIST, THB)).toBe('/en/brands/x')
  })
})

describe('what an address asks for', () => {
  it('falls back where it makes no sense', () => {
    for (const page of ['0', '-1', '1.5', 'two', '10001', '']) {
      expect(readListQuery({ page }, THB).page, page).toBe(1)
    }
    const nonsense = {
      sort: ['hack', 'newest'],
      stock: 'yes',
      rating: '6',
      brand: 'A B,/,',
      price: 'x',
    }
    expect(readListQuery(nonsense, THB)).toEqual(WHOLE_LIST)
  })

  it('does not name what the path names already', () => {
    const params = { category: 'cups', brand: 'sala' }
    expect(readListQuery(params, { ...THB, fixed: 'category' }).category).toBeNull()
    expect(readListQuery(params, { ...THB, fixed: 'brand' }).brands).toEqual([])
  })

  it('never grows beyond what the store takes', () => {
    const many = Array.from({ length: 200 }, (_, index) => `value-${index}-${'x'.repeat(40)}`)
    const asked = readListQuery(
      { 'with-a': many.join(','), 'with-b': many.join(','), brand: many.join(',') },
      THB,
    )
    const pairs = [...asked.attributes].flatMap(([key, of]) => of.map((value) => `${key}:${value}`))
    expect(pairs.join(',').length).toBeLessThanOrEqual(1000)
    expect(asked.brands.join(',').length).toBeLessThanOrEqual(2000)
  })

  it('counts each chosen value', () => {
    const asked = readListQuery(
      { brand: 'a,b', 'with-colour': 'red', price: '1-2', stock: 'in', sort: 'title', page: '2' },
      THB,
    )
    expect(countFilters(asked)).toBe(5)
  })
})
