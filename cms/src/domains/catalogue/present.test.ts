import { expect, test } from 'vitest'
import { presentCategory, presentNodes, presentTree } from './present.ts'
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
