import { describe, expect, test } from 'vitest'
import type { Condition } from '../../catalogue/projection/index.ts'
import type { Catalogue } from '../catalogue.ts'
import { membersOf } from '../columns/bitset.ts'
import { Columns } from '../columns/columns.ts'
import { mark, type IndexedProduct } from '../columns/row.ts'
import { createTermIndex } from '../engine/index.ts'
import { NO_NAMES, type Names } from '../names.ts'
import { compileConditions } from './compile-conditions.ts'

const DAY_MS = 24 * 3_600_000
const TODAY = Date.UTC(2026, 10, 20)

const product = (id: number, given: Partial<IndexedProduct> = {}): IndexedProduct => ({
  id,
  rank: id,
  publishedAt: TODAY - 100 * DAY_MS,
  prices: { THB: id * 1000, USD: null },
  inStock: true,
  rating: null,
  sold: 0,
  titles: { en: `P${id}`, th: '' },
  marks: [],
  ...given,
})

function catalogueOf(products: IndexedProduct[], names: Names = NO_NAMES): Catalogue {
  const columns = new Columns()
  for (const one of products) columns.put(one)
  return { columns, words: createTermIndex(), names }
}

const idsOf = (catalogue: Catalogue, conditions: Condition[], all = true): number[] =>
  membersOf(compileConditions({ all, conditions })(catalogue, TODAY)).map((doc) =>
    catalogue.columns.idOf(doc),
  )

const goods = [
  product(1, { marks: [mark.tag('new'), mark.facet('colour:blue')], rating: 4.5 }),
  product(2, { inStock: false, marks: [mark.facet('colour:red')] }),
  product(3, { publishedAt: TODAY - 3 * DAY_MS, rating: 3.9 }),
]

describe('conditions', () => {
  test.each<[Condition, number[]]>([
    [{ kind: 'tag', tag: 'new' }, [1]],
    [{ kind: 'attribute', facets: ['colour:red', 'colour:blue'] }, [1, 2]],
    [{ kind: 'inStock' }, [1, 3]],
    [{ kind: 'new', days: 3 }, [3]],
    [{ kind: 'new', days: 2 }, []],
    [{ kind: 'rating', atLeast: 4 }, [1]],
    [{ kind: 'product', ids: [3, 99] }, [3]],
    [{ kind: 'price', ranges: [{ currency: 'THB', min: 2000, max: null }] }, [2, 3]],
    // Not sold in dollars: no price is within any bounds.
    [{ kind: 'price', ranges: [{ currency: 'USD', min: null, max: 9999 }] }, []],
  ])('%j', (condition, ids) => {
    expect(idsOf(catalogueOf(goods), [condition])).toEqual(ids)
  })

  test('all narrow, any widen, none fit nobody', () => {
    const catalogue = catalogueOf(goods)
    const two: Condition[] = [{ kind: 'inStock' }, { kind: 'attribute', facets: ['colour:red'] }]
    expect(idsOf(catalogue, two)).toEqual([])
    expect(idsOf(catalogue, two, false)).toEqual([1, 2, 3])
    expect(idsOf(catalogue, [])).toEqual([])
  })

  test('what was found is found anew when a product changes', () => {
    const catalogue = catalogueOf(goods)
    const compiled = compileConditions({ all: true, conditions: [{ kind: 'inStock' }] })
    expect(compiled(catalogue, TODAY)).toBe(compiled(catalogue, TODAY))
    catalogue.columns.put(product(2, { inStock: true }))
    expect(membersOf(compiled(catalogue, TODAY))).toHaveLength(3)
    catalogue.columns.remove(1)
    expect(membersOf(compiled(catalogue, TODAY))).toHaveLength(2)
  })
})
