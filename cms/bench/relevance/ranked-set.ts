import {
  type AnalysedQuery,
  analyseProduct,
  analyseQuery,
} from '../../src/domains/catalogue/analysis/index.ts'
import { createTermIndex, type Parameters } from '../../src/domains/search/engine/index.ts'
import type { JudgedSet } from './judged-sets.ts'
import { ndcg } from './ndcg.ts'

/** A judged set whose words are known. */
export interface RankedSet extends JudgedSet {
  stored: { doc: number; stored: string }[]
  analysed: AnalysedQuery[]
}

export function analyseSet(set: JudgedSet): RankedSet {
  return {
    ...set,
    stored: set.products.map(({ fields }, doc) => ({ doc, stored: analyseProduct(fields) })),
    // A query of a judged set is what somebody sent, not what somebody is typing.
    analysed: set.queries.map(({ query }) => analyseQuery(`${query} `)),
  }
}

/** nDCG@10 of each query, and what it found first. */
export function rank(set: RankedSet, parameters: Parameters, isOpen = false) {
  const index = createTermIndex(parameters)
  index.load(set.stored)
  return set.queries.map(({ query, gains }, at) => {
    const analysed = set.analysed[at] ?? analyseQuery(query)
    const found = index.search(isOpen ? { ...analysed, isLastOpen: true } : analysed)
    const best = topOf(found, 10).map((doc) => set.products[doc]?.id ?? '')
    return { query, gains, found: best, corrections: found.corrections, score: ndcg(best, gains) }
  })
}

export type Ranked = ReturnType<typeof rank>[number]

function topOf({ docs, scores }: { docs: Uint32Array; scores: Float32Array }, count: number) {
  return [...docs.keys()]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (docs[a] ?? 0) - (docs[b] ?? 0))
    .slice(0, count)
    .map((at) => docs[at] ?? 0)
}
