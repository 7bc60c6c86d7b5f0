import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyseQuery } from '../../catalogue/analysis/index.ts'
import { createTermIndex, type TermIndex } from './term-index.ts'
import { stored } from './testing/index-of.ts'

const WORDS = 'chair chairs chari table top tabletop oak ชาม เก้าอี้ กาแฟ 500 ml dv7-12'.split(' ')
const title = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '))
const thai = fc
  .array(fc.constantFrom('ชาม', 'เก้าอี้', 'กาแฟ', 'ไม้'), { maxLength: 3 })
  .map((words) => words.join(''))
const product = fc.record({ title, thai, description: title }).map(stored)
const change = fc.record({ doc: fc.nat(9), stored: fc.option(product) })
const query = fc.oneof(title, thai)

function answers(index: TermIndex, q: string): [number, number][] {
  const { docs, scores } = index.search(analyseQuery(q))
  return [...docs]
    .map((doc, at): [number, number] => [doc, scores[at]!])
    .sort((a, b) => a[0] - b[0])
}

it('an index that was changed answers as one that was made anew', () => {
  fc.assert(
    fc.property(
      fc.array(product, { maxLength: 8 }),
      fc.array(change, { maxLength: 30 }),
      fc.array(query, { minLength: 1, maxLength: 6 }),
      (first, changes, queries) => {
        const state = new Map(first.map((one, doc): [number, string] => [doc, one]))
        const changed = createTermIndex()
        changed.load([...state].map(([doc, one]) => ({ doc, stored: one })))
        for (const { doc, stored: one } of changes) {
          changed.replace(doc, one)
          if (one === null) state.delete(doc)
          else state.set(doc, one)
        }
        const fresh = createTermIndex()
        fresh.load([...state].map(([doc, one]) => ({ doc, stored: one })))
        expect(changed.size).toBe(fresh.size)
        for (const q of queries) {
          const [got, wanted] = [answers(changed, q), answers(fresh, q)]
          expect(got.map(([doc]) => doc)).toEqual(wanted.map(([doc]) => doc))
          got.forEach(([, score], at) => expect(score).toBeCloseTo(wanted[at]![1], 3))
        }
      },
    ),
    { numRuns: 80 },
  )
}, 60_000)

it('answers whatever was typed, with products that it has', () => {
  const index = createTermIndex()
  const titles = ['Oak chair 500 ml', 'เก้าอี้ไม้โอ๊ค', 'Crème "brûlée" 100%', 'constructor __proto__']
  index.load(titles.map((text, doc) => ({ doc, stored: stored({ title: text }) })))
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10_000 }),
    fc
      .array(
        fc.constantFrom('oak', 'ไม้', '"', '%', '\0', "' OR 1=1 --", '🫖', '\u202Eabc', '~', '$'),
      )
      .map((parts) => parts.join(' ').repeat(20)),
  )
  fc.assert(
    fc.property(typed, (q) => {
      const asked = analyseQuery(q)
      const { docs, scores } = index.search(asked)
      for (const doc of docs) expect(doc).toBeLessThan(titles.length)
      for (const score of scores) expect(score).toBeGreaterThan(0)
      for (const { words } of index.explain(asked, [...docs])) expect(words.length).toBeLessThan(25)
      index.complete(q, 5)
    }),
  )
}, 60_000)
