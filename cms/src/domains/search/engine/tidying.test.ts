import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { analyseQuery } from '../../catalogue/analysis/index.ts'
import { Corpus } from './corpus.ts'
import { PARAMETERS } from './parameters.ts'
import { Searcher } from './searcher.ts'
import { finishedInTurns, type Slices } from './slices.ts'
import { find, indexOf, stored } from './testing/index-of.ts'

// A rest after every single thing, so that changes come between any two.
vi.mock(import('./slices.ts'), async (original) => ({ ...(await original()), REST_EVERY: 1 }))

class Stepped extends Corpus {
  beginSteps() {
    return this.beginMerging().slices
  }
}

const WORDS = 'chair chairs table top tabletop oak lamp 500 ml dv7-12'.split(' ')
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '))
const product = fc.record({ title: texts, description: texts }).map(stored)
const change = fc.record({ doc: fc.nat(11), stored: fc.option(product) })
const action = fc.oneof(
  { weight: 3, arbitrary: change },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: texts },
)

function answers(corpus: Corpus, q: string): [number, string][] {
  const { docs, scores } = new Searcher(corpus, PARAMETERS).search(analyseQuery(q))
  return [...docs]
    .map((doc, at): [number, string] => [doc, scores[at]!.toPrecision(4)])
    .sort((a, b) => a[0] - b[0])
}

function fresh(state: Map<number, string>): Corpus {
  const corpus = new Corpus(PARAMETERS)
  corpus.load([...state].map(([doc, one]) => ({ doc, stored: one })))
  return corpus
}

it('answers as one made anew, whatever changes between the slices of a merge', () => {
  fc.assert(
    fc.property(
      fc.array(product, { maxLength: 8 }),
      fc.array(change, { maxLength: 12 }),
      fc.array(action, { maxLength: 25 }),
      (first, before, actions) => {
        const state = new Map(first.map((one, doc): [number, string] => [doc, one]))
        const corpus = new Stepped(PARAMETERS)
        corpus.load([...state].map(([doc, one]) => ({ doc, stored: one })))
        const replace = ({ doc, stored: one }: { doc: number; stored: string | null }): void => {
          corpus.replace(doc, one)
          if (one === null) state.delete(doc)
          else state.set(doc, one)
        }
        const check = (queries: readonly string[]): void => {
          expect(corpus.size).toBe(state.size)
          const anew = fresh(state)
          for (const q of queries) expect(answers(corpus, q)).toEqual(answers(anew, q))
        }
        for (const one of before) replace(one)
        const slices = corpus.beginSteps()
        for (const one of actions) {
          if (typeof one === 'string') check([one, ...WORDS])
          else if (typeof one === 'object') replace(one)
          else for (let steps = one; steps > 0 && slices.next().done !== true;) steps -= 1
        }
        check(WORDS)
        while (slices.next().done !== true);
        check(WORDS)
        for (const one of before) replace(one)
        corpus.merge()
        check(WORDS)
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

it('tidies up in turns of its own, and forgets what is gone', async () => {
  const index = indexOf(['Chair', 'Lamp'])
  for (let doc = 0; doc < 1500; doc += 1) index.replace(doc, stored({ title: `Cup n${doc}` }))
  const before = index.memoryBytes()
  const tidying = index.tidy()
  const state = { isDone: false }
  void tidying.then(() => (state.isDone = true))
  let turns = 0
  for (; !state.isDone; turns += 1) {
    index.replace(turns % 1500, stored({ title: `Bowl m${turns}` }))
    expect(find(index, `m${turns} `)).toEqual([turns % 1500])
    expect(find(index, 'lamp ')).toEqual([])
    await nextTurn()
  }
  expect(index.size).toBe(1500)
  expect(find(index, 'bowls ')).toHaveLength(Math.min(turns, 1500))
  expect(find(index, 'cups ')).toHaveLength(1500 - Math.min(turns, 1500))
  expect(find(index, 'n1499 ')).toEqual(turns > 1499 ? [] : [1499])
  expect(index.memoryBytes()).toBeLessThan(before)
}, 60_000)

it('gives the turn back where a slice takes long', async () => {
  const seen: string[] = []
  function* work(): Slices<string> {
    for (const slice of ['one', 'two']) {
      for (const until = performance.now() + 10; performance.now() < until;);
      seen.push(slice)
      yield
    }
    return 'done'
  }
  setImmediate(() => seen.push('others'))
  const done = finishedInTurns(work())
  expect(await done).toBe('done')
  expect(seen).toEqual(['one', 'others', 'two'])
})

it('leaves alone what changed little', async () => {
  const index = indexOf(['Chair', 'Lamp'])
  index.replace(0, stored({ title: 'Cup' }))
  const before = index.memoryBytes()
  await index.tidy()
  expect(index.memoryBytes()).toBe(before)
})

it('is read anew as a whole while it tidies up', async () => {
  const index = indexOf(['Chair'])
  for (let doc = 0; doc < 1200; doc += 1) index.replace(doc, stored({ title: `Cup n${doc}` }))
  const tidying = index.tidy()
  await nextTurn()
  index.load([{ doc: 0, stored: stored({ title: 'Lamp' }) }])
  await tidying
  expect(index.size).toBe(1)
  expect(find(index, 'lamp ')).toEqual([0])
  expect(find(index, 'cup ')).toEqual([])
})
