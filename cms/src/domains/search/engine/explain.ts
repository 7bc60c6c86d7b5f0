import {
  type AnalysedQuery,
  SEARCH_FIELDS,
  type SearchField,
} from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import type { Form, Matched } from './forms.ts'
import { coverageFactor } from './gathered.ts'
import { fieldsOf } from './impact.ts'
import { Matcher } from './matcher.ts'
import type { Parameters } from './parameters.ts'
import type { Listener } from './scorer.ts'
import type { Basis } from './searcher.ts'
import { titleReader } from './titles.ts'
import { wholeRun } from './whole-run.ts'

/** What one word of the query did for one product. */
export interface TermExplanation {
  word: string
  /** How it was met; null where the product has nothing of it. */
  matched: Matched | null
  /** The terms that the product has. */
  forms: string[]
  fields: SearchField[]
  /** How telling the word is: few products have it. */
  idf: number
  /** What it added to the score. */
  contribution: number
}

const NOTHING = { matched: null, forms: [], fields: [], idf: 0, contribution: 0 }

/** What the words come to in one product: `sum` times the three others is the score. */
export interface TextExplanation {
  words: TermExplanation[]
  /** What was added by all of them. */
  sum: number
  /** Below 1 where some of what was asked is missing. */
  coverage: number
  /** Above 1 where neighbours of the query stand beside each other in the title. */
  neighbours: number
  /** Below 1 where the title names what was not wanted, and that. */
  without: number
  unwanted: string | null
  score: number
}

/** How products were scored, word by word: `basis` is that of the same search. */
export function explainDocuments(
  asked: AnalysedQuery,
  docs: readonly number[],
  { corpus, parameters, basis }: { corpus: Corpus; parameters: Parameters; basis: Basis },
): TextExplanation[] {
  const query = wholeRun(asked, corpus)
  const matcher = new Matcher(corpus, parameters)
  matcher.prepare()
  const words = query.words.map((word, at) =>
    metBy(docs, word, corpus, (tell) => matcher.match(query, at, tell)),
  )
  const runs = basis.runs.map((_, at) => {
    const text = query.runs[at]?.text ?? ''
    return metBy(docs, text, corpus, (tell) => matcher.matchRun(text, query.isVerbatim, tell))
  })
  const reader = titleReader(query, corpus, parameters)
  return docs.map((doc, at) => {
    const own = words.map((some) => some[at]!)
    const ofRuns = runs.map((some) => some[at]!)
    const sum = addUp([...own, ...ofRuns].map(({ contribution }) => contribution))
    const covered = addUp([
      ...own.map(({ contribution }, word) => (contribution > 0 ? basis.words[word]! : 0)),
      ...ofRuns.map(({ contribution }, run) => (contribution > 0 ? basis.runs[run]! : 0)),
    ])
    const coverage = basis.wanted > 0 ? coverageFactor(covered, basis.wanted, parameters) : 0
    const isRead = reader !== null && Math.fround(sum * coverage) >= basis.titlesFrom
    const place = isRead ? reader.unwanted(doc) : -1
    const neighbours = isRead ? reader.raisedBy(reader.pairs(doc)) : 1
    const without = isRead ? reader.loweredBy(place) : 1
    return {
      words: [...own, ...ofRuns.filter(({ matched }) => matched !== null)],
      sum,
      coverage,
      neighbours,
      without,
      unwanted: query.without[place] ?? null,
      score: sum * coverage * neighbours * without,
    }
  })
}

/** As the search adds: in 32 bits, one after the other. */
function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => Math.fround(sum + number), 0)
}

/** The best way in which each of the products met a word. */
function metBy(
  docs: readonly number[],
  word: string,
  corpus: Corpus,
  match: (tell: Listener) => unknown,
): TermExplanation[] {
  const best = docs.map((): TermExplanation => ({ ...NOTHING, word }))
  match(({ matched, forms, idf, scored }) => {
    for (const [at, doc] of docs.entries()) {
      const contribution = scored.values[doc] ?? 0
      if (contribution <= best[at]!.contribution) continue
      best[at] = { word, matched, ...presentIn(doc, forms, corpus), idf, contribution }
      if (matched === 'part') best[at].forms = [word]
    }
  })
  return best
}

function presentIn(doc: number, forms: readonly Form[], corpus: Corpus) {
  const codes = forms.map(({ term }) => ({ term, code: corpus.codeIn(term, doc) }))
  const present = codes.filter(({ code }) => code > 0)
  const bits = present.reduce((all, { code }) => all | fieldsOf(code), 0)
  return {
    forms: present.map(({ term }) => corpus.lexicon.term(term)),
    fields: SEARCH_FIELDS.filter((_, field) => (bits & (1 << field)) !== 0),
  }
}
