import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import { completeWord } from './complete.ts'
import { Corpus } from './corpus.ts'
import { explainDocuments, type TextExplanation } from './explain.ts'
import { type Found, type Limit, Searcher } from './searcher.ts'
import { type Parameters, PARAMETERS } from './parameters.ts'

/** The words of all products, in memory. Products are known by small numbers from 0 on. */
export interface TermIndex {
  /** Forgets everything, then reads all products, once and in any order. */
  load(documents: Iterable<{ doc: number; stored: string }>): void
  /** The same piece by piece, so that a process that answers already goes on answering. */
  beginLoad(): { add(doc: number, stored: string): void; finish(): Promise<void> }
  /** One product anew, or none with null. Cheap, as long as somebody calls `tidy` now and then. */
  replace(doc: number, stored: string | null): void
  /** Tidies up after many changes, piece by piece; answers at once where little changed. */
  tidy(): Promise<void>
  /** Every product that the query means, with its score, in no order. */
  search(query: AnalysedQuery, options?: { limitTo?: Limit }): Found
  /** How the scores of these products come about. */
  explain(query: AnalysedQuery, docs: readonly number[]): TextExplanation[]
  /** Known words that begin so, the frequent first. */
  complete(prefix: string, limit: number): string[]
  /** Products that can be found. */
  readonly size: number
  memoryBytes(): number
}

export function createTermIndex(parameters: Parameters = PARAMETERS): TermIndex {
  const corpus = new Corpus(parameters)
  const searcher = new Searcher(corpus, parameters)
  return {
    load: (documents) => corpus.load(documents),
    beginLoad: () => corpus.beginLoad(),
    replace: (doc, stored) => corpus.replace(doc, stored),
    tidy: () => corpus.tidy(),
    search: (query, { limitTo } = {}) => searcher.search(query, limitTo),
    explain: (query, docs) => {
      const { basis } = searcher.search(query)
      return explainDocuments(query, docs, { corpus, parameters, basis })
    },
    complete: (prefix, limit) => completeWord(prefix, limit, corpus),
    get size() {
      return corpus.size
    },
    memoryBytes: () => corpus.memory + searcher.memory,
  }
}
