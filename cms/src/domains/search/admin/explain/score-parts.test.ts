import { expect, test } from 'vitest'
import { partsOf, piecesOf } from './score-parts.ts'

const none = { inStock: 0, popularity: 0, recency: 0, rank: 0 }
const wording = { sum: 4, coverage: 1, neighbours: 1, without: 1, unwanted: null }
const valuesOf = (product: Parameters<typeof partsOf>[0]) =>
  Object.fromEntries(partsOf(product).map(({ name, value }) => [name, value]))

test('the parts of a score are the score, whatever made it', () => {
  const text = 4 * 0.5 * 1.12 * 0.8
  const parts = { inStock: 0.18, popularity: 0.1, recency: 0.05, rank: 0.07 }
  const all = { sum: 4, coverage: 0.5, neighbours: 1.12, without: 0.8, unwanted: 'arms' }
  const product = { wording: all, text, parts, score: (text + 0.4) * 1.5 }
  const sum = partsOf(product).reduce((total, { value }) => total + value, 0)
  expect(sum).toBeCloseTo(product.score, 10)
  expect(valuesOf(product)).toMatchObject({ words: 4, missing: -2, stock: 0.18 })
})

test('the pieces of the bar are as long as the score', () => {
  const all = { sum: 4, coverage: 0.5, neighbours: 1.12, without: 0.8, unwanted: 'arms' }
  const text = 4 * 0.5 * 1.12 * 0.8
  const parts = partsOf({ wording: all, text, parts: { ...none, rank: 0.2 }, score: text + 0.2 })
  const pieces = piecesOf(parts)
  expect(pieces.map(({ name }) => name)).toEqual(['words', 'neighbours', 'rank'])
  expect(pieces.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(text + 0.2, 10)
  expect(piecesOf([...parts, { ...parts[0]!, name: 'rules', value: -9 }])).toEqual([])
})

test('what does nothing is not told', () => {
  expect(valuesOf({ wording, text: 4, parts: none, score: 4 })).toEqual({ words: 4 })
  expect(valuesOf({ wording, text: 4, parts: none, score: 2 })).toEqual({ words: 4, rules: -2 })
})
