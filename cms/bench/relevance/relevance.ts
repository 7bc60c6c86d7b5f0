import { type Parameters, PARAMETERS } from '../../src/domains/search/engine/index.ts'
import { readJudgedSets } from './judged-sets.ts'
import { meanOf, ndcg } from './ndcg.ts'
import { plainBm25 } from './plain-bm25.ts'
import { analyseSet, rank, type Ranked, type RankedSet } from './ranked-set.ts'

type Say = (line: string) => void

const WANTED: Record<string, number> = { ESCI: 0.7, Icecat: 0.78 }
const OFF: Partial<Parameters> = {
  stem: 0,
  prefix: 0,
  typo: 0,
  compound: 0,
  part: 0,
  coverage: 0,
  phrase: 0,
  without: 0,
}
const ONE_FIELD = PARAMETERS.fields.map(() => ({ weight: 1, b: 0.5, usual: 60 }))

/** Each idea on top of those before it. */
const IDEAS: { name: string; change: Partial<Parameters> }[] = [
  { name: 'units, codes, stop words', change: { ...OFF, fields: ONE_FIELD, k1: 1.2 } },
  { name: 'fields', change: { fields: PARAMETERS.fields, k1: PARAMETERS.k1 } },
  { name: 'stems', change: { stem: PARAMETERS.stem } },
  { name: 'joined and split words', change: { compound: PARAMETERS.compound } },
  { name: 'slips of the keyboard', change: { typo: PARAMETERS.typo } },
  { name: 'all words before some', change: { coverage: PARAMETERS.coverage } },
  { name: 'neighbours in the title', change: { phrase: PARAMETERS.phrase } },
  { name: 'not what is unwanted', change: { without: PARAMETERS.without } },
  { name: 'pieces of Thai', change: { part: PARAMETERS.part } },
]

/** Prints nDCG@10 of each set and what every idea added; answers whether the aims are met. */
export function benchRelevance({ worst }: { worst: number }, say: Say): boolean {
  const sets = readJudgedSets().map(analyseSet)
  if (sets.length === 0) {
    say('no judged sets here: put them beside the repository or name the place (VITRINE_REALDATA)')
    return true
  }
  say(['nDCG@10'.padEnd(28), ...sets.map(({ name }) => name.padStart(8))].join(''))
  print('plain BM25 on all text', sets.map(plainly), say)
  let parameters = PARAMETERS
  for (const { name, change } of IDEAS) {
    parameters = Object.assign({}, parameters, change)
    print(
      name,
      sets.map((set) => meanOf(scoresOf(rank(set, parameters)))),
      say,
    )
  }
  const open = sets.map((set) => meanOf(scoresOf(rank(set, PARAMETERS, true))))
  print('the last word unfinished', open, say)
  const whole = sets.map((set) => rank(set, PARAMETERS))
  whole.forEach((ranked, at) => tellWorst(sets[at], ranked, worst, say))
  return sets.every(({ name }, at) => meanOf(scoresOf(whole[at] ?? [])) > (WANTED[name] ?? 0))
}

function plainly(set: RankedSet): number {
  const search = plainBm25(set)
  return meanOf(set.queries.map(({ query, gains }) => ndcg(search(query), gains)))
}

function scoresOf(ranked: Ranked[]): (number | null)[] {
  return ranked.map(({ score }) => score)
}

function print(name: string, values: number[], say: Say): void {
  say([name.padEnd(28), ...values.map((value) => value.toFixed(4).padStart(8))].join(''))
}

function tellWorst(set: RankedSet | undefined, ranked: Ranked[], count: number, say: Say): void {
  if (set === undefined || count === 0) return
  const titles = new Map(set.products.map(({ id, fields }) => [id, fields.title[0]?.text ?? id]))
  say(`\n${set.name}, the worst`)
  const counted = ranked.filter(({ score }) => score !== null)
  counted.sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
  for (const { query, score, found, gains, corrections } of counted.slice(0, count)) {
    const taken = corrections.map(({ word, to }) => `${word} → ${to}`).join(', ')
    say(`${(score ?? 0).toFixed(2)}  ${query}  ${taken}`)
    for (const id of found.slice(0, 3)) {
      say(`        ${gains.get(id) ?? '–'}  ${(titles.get(id) ?? id).slice(0, 90)}`)
    }
  }
}
