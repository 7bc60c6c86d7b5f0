import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseQuery, NO_SETTINGS, type SearchSettings } from '../../catalogue/analysis/index.ts'
import { indexOf, type Texts } from './testing/index-of.ts'
import type { TermIndex } from './term-index.ts'

const WORDS = [
  'oak',
  'chair',
  'chairs',
  'lamp',
  'table',
  'tabletop',
  'top',
  'arms',
  'blue',
  'teapot',
]
const THAI = ['กาน้ำชา', 'ศิลาดล', 'ตะกร้า', 'หวาย', 'แจกัน']
const SLIPS = ['chiar', 'tabel', 'teapt', 'tea', 'cha', 'ตะกล้า', 'แจกนั', 'qwrtpsdf']
const SETTINGS: SearchSettings = {
  ...NO_SETTINGS,
  synonyms: {
    en: [
      ['lamp', 'light bulb'],
      ['table', 'oak top'],
    ],
    th: [['ตะกร้า', 'basket']],
  },
  replacements: { en: [{ from: 'seat', to: 'chair' }], th: [] },
}

const some = (words: readonly string[], max: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: max }).map((all) => all.join(' '))
const product: fc.Arbitrary<Texts> = fc.record({
  title: some([...WORDS, 'with', 'without', 'no'], 5),
  thai: fc
    .array(fc.constantFrom(...THAI), { minLength: 1, maxLength: 3 })
    .map((all) => all.join('')),
  description: some([...WORDS, 'basket', 'light', 'bulb'], 8),
})
const query = fc
  .tuple(
    some([...WORDS, ...THAI, ...SLIPS, 'seat', 'light bulb', 'กาน้ำชาศิลาดล'], 4),
    fc.constantFrom('', ' ', ' without arms', ' without blue lamp', ' ไม่มี หวาย'),
  )
  .map((parts) => parts.join(''))

/** Compares what every score is said to be made of with what the search made of it. */
function expectExplained(index: TermIndex, q: string, isVerbatim = false): number {
  const asked = analyseQuery(q, SETTINGS, { isVerbatim })
  const { docs, scores } = index.search(asked)
  const found = new Map(Array.from(docs, (doc, at) => [doc, scores[at]!]))
  for (const [at, told] of index.explain(asked, [...found.keys()]).entries()) {
    const { words, sum, coverage, neighbours, without, score } = told
    const added = words.reduce((all, { contribution }) => all + contribution, 0)
    expect(added / sum, q).toBeCloseTo(1, 5)
    expect(score).toBe(sum * coverage * neighbours * without)
    expect(score / [...found.values()][at]!, `${q} ${JSON.stringify(told)}`).toBeCloseTo(1, 5)
  }
  return found.size
}

describe('the explanation of a score', () => {
  it('has parts that make the score, whatever is asked', () => {
    let explained = 0
    fc.assert(
      fc.property(
        fc.array(product, { minLength: 8, maxLength: 25 }),
        fc.array(query, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (products, queries, isVerbatim) => {
          const index = indexOf(products)
          for (const q of queries) explained += expectExplained(index, q, isVerbatim)
        },
      ),
      { numRuns: 40 },
    )
    expect(explained).toBeGreaterThan(300)
  }, 30_000)

  it('has them where only the best titles are read, for all others as well', () => {
    const products = Array.from({ length: 1600 }, (_, n) => ({
      title: n % 3 === 0 ? `Oak chair n${n % 7}` : `Chair with arms, oak n${n % 5}`,
      description: 'lamp '.repeat(n % 40),
    }))
    expect(expectExplained(indexOf(products), 'oak chair lamp without arms')).toBeGreaterThan(1500)
  })

  it('says what is missing, what stands together and what was not wanted', () => {
    const index = indexOf(['Blue oak chair', 'Oak chair with arms', 'Chair, blue'])
    const [whole, armed, short] = index.explain(analyseQuery('oak chair without arms'), [0, 1, 2])
    expect(whole).toMatchObject({ coverage: 1, without: 1, unwanted: null })
    expect(whole?.neighbours).toBeGreaterThan(1)
    expect(armed).toMatchObject({ unwanted: 'arms' })
    expect(armed?.without).toBeLessThan(1)
    expect(short?.coverage).toBeLessThan(1)
    expect(short?.words.map(({ matched }) => matched)).toEqual([null, 'word'])
  })

  it('counts a whole run of Thai only where the search does', () => {
    const index = indexOf([{ thai: 'ตะกร้าหวาย' }, { thai: 'แจกัน' }])
    const [basket] = index.explain(analyseQuery('ตะกล้า'), [0])
    expect(basket?.words.at(-1)).toMatchObject({ word: 'ตะกล้า', matched: 'typo' })
    const [known] = index.explain(analyseQuery('ตะกร้า'), [0])
    expect(known?.words).toHaveLength(1)
  })
})
