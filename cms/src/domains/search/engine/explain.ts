import {
  type AnalysedQuery,
  SEARCH_FIELDS,
  type SearchField,
} from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import type { Form, Matched } from './forms.ts'
import { fieldsOf } from './impact.ts'
import { type Listener, Matcher } from './matcher.ts'
import type { Parameters } from './parameters.ts'

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

/** Why a product is among the found ones: the best way in which each word was met. */
export function explainDocument(
  query: AnalysedQuery,
  doc: number,
  corpus: Corpus,
  parameters: Parameters,
): TermExplanation[] {
  const matcher = new Matcher(corpus, parameters)
  matcher.prepare()
  const best = (word: string, match: (tell: Listener) => unknown): TermExplanation => {
    let found: TermExplanation = { ...NOTHING, word }
    match(({ matched, forms, idf, scored }) => {
      const contribution = scored.values[doc] ?? 0
      if (contribution <= found.contribution) return
      found = { word, matched, ...presentIn(doc, forms, corpus), idf, contribution }
      if (matched === 'part') found.forms = [word]
    })
    return found
  }
  const words = query.words.map((word, at) => best(word, (tell) => matcher.match(query, at, tell)))
  // Runs count where the words alone did not do.
  if (words.every(({ matched }) => matched !== null)) return words
  const runs = query.runs.map(({ text }) =>
    best(text, (tell) => matcher.matchRun(text, query.isVerbatim, tell)),
  )
  return [...words, ...runs.filter(({ matched }) => matched !== null)]
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
