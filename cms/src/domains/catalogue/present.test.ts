import { expect, test } from 'vitest'
import {
  presentCategory,
  presentNodes,
  presentProduct,
  presentProductJson,
  presentTree,
} from './present.ts'
import { cardJson } from './queries/card-rows.ts'
import type { ProductRow } from './queries/find-product.ts'
import type { CategoryRow } from './queries/categories.ts'

const row = (id: number, parent: number | null): CategoryRow => ({
  id,
  parent_id: parent,
  slug: `c${id}`,
  title: `C${id}`,
  image: null,
  product_count: id * 10,
})
const rows = [row(3, null), row(1, null), row(2, 1), row(4, 2), row(5, 99)]
const outline = (nodes: { id: string; children: unknown[] }[]): unknown =>
  nodes.map((node) => [node.id, outline(node.children as typeof nodes)])

test('makes a tree in the order of the rows, and keeps what lost its parent', () => {
  expect(outline(presentTree(rows))).toEqual([
    ['3', []],
    ['1', [['2', [['4', []]]]]],
    ['5', []],
  ])
})

test('picks categories in the order asked for and leaves out what is not there', () => {
  expect(outline(presentNodes([2, 77, 3], rows))).toEqual([
    ['2', [['4', []]]],
    ['3', []],
  ])
})

test('gives a category its count and those below it alone', () => {
  const stored = { id: '1' } as Parameters<typeof presentCategory>[0]
  const category = presentCategory(stored, rows)
  expect(category.productCount).toBe(10)
  expect(outline(category.children)).toEqual([['2', [['4', []]]]])
  // A category that vanished between two reads shows none, and never the roots as its children.
  expect(presentCategory(stored, [row(3, null)])).toMatchObject({ productCount: 0, children: [] })
})

test('says the same of a product in bytes as in an object', () => {
  const card = { id: '1', slug: 'cup', title: 'Cup "อ"', swatches: [] } as object
  const price = { currency: 'THB', minMinor: 100, maxMinor: 200, compareAtMinor: null }
  const stock = { state: 'in_stock', available: 9 }
  const prices = { THB: { amountMinor: 100, compareAtMinor: null }, USD: null }
  const variants = [
    { id: '7', title: 'Small', prices },
    { id: '8', title: 'Large', prices },
  ]
  const row = {
    card,
    price,
    stock,
    rating: null,
    detail: { tags: ['clay'], seo: { title: 'Cup' }, variants, relatedIds: [2] },
    levels: { 7: { available: 3, backorder: false } },
    related: [{ card, price: null, stock, rating: { average: 4.5, count: 2 } }],
  } as unknown as ProductRow
  for (const currency of ['THB', 'USD'] as const) {
    const priced = { ...row, price: currency === 'THB' ? row.price : null }
    const stored = { id: 1, card: JSON.stringify(card), stock: JSON.stringify(stock), usd: null }
    const bytes = presentProductJson(
      {
        id: 1,
        card: cardJson({ ...stored, thb: JSON.stringify(price), rating: null }),
        detail: row.detail,
        levels: row.levels,
        related: row.related.map(({ rating }) =>
          cardJson({ ...stored, thb: null, rating: JSON.stringify(rating) }),
        ),
      },
      currency,
    )
    expect(JSON.parse(bytes.toString())).toEqual(presentProduct(priced, currency))
  }
})
