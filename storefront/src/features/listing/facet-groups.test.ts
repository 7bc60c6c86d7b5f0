import { describe, expect, it } from 'vitest'
import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { readListQuery, WHOLE_LIST } from '../../ui/list-query.ts'
import { chosenValues } from './chosen.ts'
import { facetGroups } from './facet-groups.ts'
import type { ListPlace } from './place.ts'

const THB = { currency: 'THB' } as const
const PLACE: ListPlace = { base: '/en/search', reader: { locale: 'en', ...THB }, words: 'tea' }
const value = (key: string, isSelected = false) => ({ key, label: key, count: 3, isSelected })

const FACETS: Facet[] = [
  { type: 'stock', inStock: 4, isSelected: false },
  {
    type: 'attribute',
    key: 'colour',
    label: 'Colour',
    values: [
      { ...value('red', true), swatch: '#ff0000' },
      { ...value('blue'), swatch: '#0000ff' },
    ],
  },
  {
    type: 'attribute',
    key: 'washable',
    label: 'Washable',
    values: [{ ...value('true'), label: 'Yes', swatch: null }],
  },
  { type: 'brand', values: [value('sala'), value('din')] },
  {
    type: 'category',
    values: [
      { ...value('table', true), depth: 0 },
      { ...value('cups', true), depth: 1 },
      { ...value('mugs'), depth: 2 },
    ],
  },
  {
    type: 'price',
    ...THB,
    minMinor: 100,
    maxMinor: 900_000,
    ranges: [
      { minMinor: null, maxMinor: 49_999, count: 1, isSelected: false },
      { minMinor: 50_000, maxMinor: null, count: 2, isSelected: false },
    ],
  },
  { type: 'rating', values: [{ atLeast: 4, count: 2, isSelected: false }] },
]
const QUERY = readListQuery({ category: 'cups', 'with-colour': 'red', page: '2' }, THB)

const hrefs = (place: ListPlace, facet: string) =>
  facetGroups(FACETS, QUERY, place)
    .find(({ key }) => key === facet)
    ?.choices.map(({ href }) => href)

describe('the facets of a list', () => {
  it('stand in one order, whatever the store’s', () => {
    expect(facetGroups(FACETS, QUERY, PLACE).map(({ key }) => key)).toEqual([
      'category',
      'price',
      'stock',
      'brand',
      'with-colour',
      'with-washable',
      'rating',
    ])
  })

  it('lead to the list with a value, or without it when it is chosen', () => {
    expect(hrefs(PLACE, 'with-colour')).toEqual([
      '/en/search?q=tea&category=cups',
      '/en/search?q=tea&category=cups&with-colour=blue,red',
    ])
    expect(hrefs(PLACE, 'price')).toEqual([
      '/en/search?q=tea&category=cups&with-colour=red&price=thb-0-499.99',
      '/en/search?q=tea&category=cups&with-colour=red&price=thb-500',
    ])
    expect(hrefs(PLACE, 'stock')).toEqual([
      '/en/search?q=tea&category=cups&with-colour=red&stock=in',
    ])
  })

  it('lead up and down the tree of a search', () => {
    expect(hrefs(PLACE, 'category')).toEqual([
      '/en/search?q=tea&category=table&with-colour=red',
      // The chosen one is taken back: the category above it.
      '/en/search?q=tea&category=table&with-colour=red',
      '/en/search?q=tea&category=mugs&with-colour=red',
    ])
  })

  it('lead from category to category by their own pages', () => {
    const place: ListPlace = {
      ...PLACE,
      base: '/en/categories/cups',
      words: undefined,
      fixed: 'category',
      categoryBase: (slug) => `/en/categories/${slug}`,
    }
    const query = readListQuery({ 'with-colour': 'red' }, { ...THB, fixed: 'category' })
    const [tree] = facetGroups(FACETS, query, place)
    expect(tree?.choices.map(({ href }) => href)).toEqual([
      '/en/categories/table?with-colour=red',
      '/en/categories/cups?with-colour=red',
      '/en/categories/mugs?with-colour=red',
    ])
  })

  it('say prices as people do', () => {
    const price = facetGroups(FACETS, QUERY, PLACE).find(({ key }) => key === 'price')
    expect(price?.choices.map(({ label }) => label)).toEqual(['Up to ฿500', '฿500 and above'])
  })

  it('leave the maker out on a maker’s page', () => {
    expect(hrefs({ ...PLACE, fixed: 'brand' }, 'brand')).toBeUndefined()
  })
})

describe('what is chosen, in words', () => {
  it('has its label, its colour and the way back', () => {
    expect(chosenValues(FACETS, QUERY, PLACE)).toEqual([
      {
        key: 'category',
        label: 'cups',
        swatch: null,
        without: '/en/search?q=tea&with-colour=red',
      },
      {
        key: 'colour red',
        label: 'red',
        swatch: '#ff0000',
        without: '/en/search?q=tea&category=cups',
      },
    ])
  })

  it('tells what a yes answers, and names what the facets do not know', () => {
    const query = readListQuery({ 'with-washable': 'true', brand: 'gone' }, THB)
    expect(chosenValues(FACETS, query, PLACE).map(({ label }) => label)).toEqual([
      'gone',
      'Washable: Yes',
    ])
  })

  it('is nothing in a whole list', () => {
    expect(chosenValues(FACETS, WHOLE_LIST, PLACE)).toEqual([])
  })
})
