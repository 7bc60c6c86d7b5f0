import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasBit, setBit, bitsetFor } from '../columns/bitset.ts'
import { Columns } from '../columns/columns.ts'
import { blend, BLEND_WEIGHTS } from '../engine/index.ts'
import { bestMatches, type Entry } from './own-order.ts'
import type { WordsFound } from './search-words.ts'
import { signalsOf } from './search-words.ts'

const TODAY = 20_000
const DAY_MS = 86_400_000

const anyProduct = fc.record({
  rank: fc.constantFrom(0, 1, 2, 900, 1000, 2_147_483_647),
  publishedAt: fc.integer({ min: TODAY - 100, max: TODAY + 2 }).map((day) => day * DAY_MS),
  inStock: fc.boolean(),
  sold: fc.constantFrom(0, 0, 1, 20, 5000),
  /** Many are equal, some beyond what a key has room for. */
  text: fc.oneof(
    fc.constantFrom(0, 0.0004, 1, 1.1, 1.2, 1.25, 2),
    fc.float({ min: 0, max: 5000, noNaN: true }),
  ),
  isAsked: fc.boolean(),
  factor: fc.constantFrom(0, 0.5, 1, 1, 1.5),
})
type Product = typeof anyProduct extends fc.Arbitrary<infer One> ? One : never

function worldOf(products: Product[], order: number[]) {
  const columns = new Columns()
  const docs: number[] = []
  for (const at of order) {
    const { rank, publishedAt, inStock, sold } = products[at]!
    const titles = { en: '', th: '' }
    const rest = { prices: { THB: null, USD: null }, rating: null, titles, marks: [] }
    docs[at] = columns.put({ id: at + 1, rank, publishedAt, inStock, sold, ...rest })
  }
  const asked = bitsetFor(columns.capacity)
  const lifted = new Map(products.map(({ factor }, at) => [docs[at]!, factor]))
  products.forEach(({ isAsked }, at) => isAsked && setBit(asked, docs[at]!))
  const words: WordsFound = {
    docs: asked,
    note: { corrected: null, isRelaxed: false },
    matched: Uint32Array.from(docs),
    scores: Float32Array.from(products, ({ text }) => text),
    today: TODAY,
    query: {
      words: [],
      isLastOpen: false,
      without: [],
      synonyms: [],
      runs: [],
      replaced: [],
      isVerbatim: false,
    },
    textScore: () => 0,
  }
  return { columns, asked, words, factorOf: (doc: number) => lifted.get(doc)! }
}

/** The plain way: a score for everyone, then sort. */
function sorted(
  { columns, asked, words, factorOf }: ReturnType<typeof worldOf>,
  isLifted: boolean,
) {
  return [...words.matched]
    .map((doc, at) => ({ doc, text: words.scores[at]! * (isLifted ? factorOf(doc) : 1) }))
    .filter(({ doc }) => hasBit(asked, doc))
    .map(({ doc, text }) => {
      const { inStock, popularity, recency, rank } = signalsOf(columns, doc, TODAY)
      const lift = 1 + 0.1 * inStock + 0.08 * popularity + 0.03 * recency + 0.04 * rank
      const score = Math.min(2 ** 22 - 1, Math.round(text * lift * 1000))
      return { id: columns.idOf(doc), score, rank: columns.rankOf(doc) }
    })
    .toSorted((a, b) => b.score - a.score || a.rank - b.rank || a.id - b.id)
    .map(({ id }) => id)
}

const world = fc.array(anyProduct, { maxLength: 60 }).chain((products) =>
  fc.record({
    products: fc.constant(products),
    order: fc.shuffledSubarray([...products.keys()], { minLength: products.length }),
  }),
)

test('the best matches are those of sorting everyone', () => {
  fc.assert(
    fc.property(
      world,
      fc.nat(12),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      ({ products, order }, skip, count, isLifted) => {
        const made = worldOf(products, order)
        const found = bestMatches(
          made.columns,
          made.words,
          made.asked,
          { place: undefined, skip, count },
          isLifted ? made.factorOf : undefined,
        )
        expect(found.map(({ id }) => id)).toEqual(sorted(made, isLifted).slice(skip, skip + count))
      },
    ),
    { numRuns: 500 },
  )
})

test('from cursor to cursor come all of them, each once', () => {
  fc.assert(
    fc.property(world, fc.integer({ min: 1, max: 7 }), ({ products, order }, count) => {
      const made = worldOf(products, order)
      const walked: Entry[] = []
      while (walked.length <= products.length) {
        const last = walked.at(-1)
        const place = last && { ...last, page: 1 }
        const window = { place, skip: 0, count }
        const page = bestMatches(made.columns, made.words, made.asked, window)
        walked.push(...page)
        if (page.length < count) break
      }
      expect(walked.map(({ id }) => id)).toEqual(sorted(made, false))
    }),
    { numRuns: 300 },
  )
})

test('nothing lifts a score further than is reckoned with, and that is hardly more', () => {
  fc.assert(
    fc.property(anyProduct, fc.integer({ min: -2, max: 200 }), (product, days) => {
      const { columns, words } = worldOf([product], [0])
      const [doc = -1] = words.matched
      const lift = blend(1, signalsOf(columns, doc, TODAY + days))
      expect(columns.mostLift(doc)).toBeGreaterThanOrEqual(lift)
      expect(columns.mostLift(doc)).toBeLessThan(lift + BLEND_WEIGHTS.recency + 1e-5)
    }),
  )
})
