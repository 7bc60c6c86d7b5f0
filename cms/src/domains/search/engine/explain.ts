import {
  type AnalysedQuery,
  SEARCH_FIELDS,
  type SearchField,
} from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import type { Matched } from './forms.ts'
import { fieldsOf } from './impact.ts'
import { Matcher } from './matcher.ts'
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

/** Why a product is among the found ones: the best way in which each word was met. */
export function explainDocument(
  query: AnalysedQuery,
  doc: number,
  corpus: Corpus,
  parameters: Parameters,
): TermExplanation[] {
  const matcher = new Matcher(corpus, parameters)
  matcher.prepare()
  return query.words.map((word, at) => {
    let best: TermExplanation = none(word)
    matcher.match(query, at, ({ matched, forms, idf, scored }) => {
      const contribution = scored.values[doc] ?? 0
      if (contribution <= best.contribution) return
      const codes = forms.map(({ term }) => ({ term, code: corpus.codeIn(term, doc) }))
      const present = codes.filter(({ code }) => code > 0)
      const bits = present.reduce((all, { code }) => all | fieldsOf(code), 0)
      best = {
        word,
        matched,
        forms: matched === 'part' ? [word] : present.map(({ term }) => corpus.lexicon.term(term)),
        fields: SEARCH_FIELDS.filter((_, field) => (bits & (1 << field)) !== 0),
        idf,
        contribution,
      }
    })
    return best
  })
}

function none(word: string): TermExplanation {
  return { word, matched: null, forms: [], fields: [], idf: 0, contribution: 0 }
}
