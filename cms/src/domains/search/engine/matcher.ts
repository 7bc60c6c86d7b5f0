import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { formsOf, joinsAt, nearForms, splitOf } from './forms.ts'
import { idfOf } from './idf.ts'
import type { Parameters } from './parameters.ts'
import { type Listener, Scorer } from './scorer.ts'
import type { Sparse } from './sparse.ts'

const RARE = 2
const FAR_MORE = 50
const LEAST_OF_RUN = 0.5

/** Scores the products for one word after the other. One at a time: its lists are kept. */
export class Matcher {
  private readonly corpus: Corpus
  private readonly parameters: Parameters
  private readonly scorer: Scorer

  constructor(corpus: Corpus, parameters: Parameters) {
    this.corpus = corpus
    this.parameters = parameters
    this.scorer = new Scorer(corpus, parameters)
  }

  /** What the last word came to in each product. */
  get word(): Sparse {
    return this.scorer.word
  }

  get bytes(): number {
    return this.scorer.bytes
  }

  /** Gives away what the last word came to, for an empty list as large. */
  exchange(empty: Sparse): Sparse {
    const { word } = this.scorer
    this.scorer.word = empty
    return word
  }

  /** Makes room for every product; to be called before a query. */
  prepare(): void {
    this.scorer.prepare()
  }

  /**
   * Fills `word` with what word `at` of the query comes to in each product. Answers the term it
   * was taken for, where it is known to nobody as it was typed.
   */
  match(query: AnalysedQuery, at: number, tell?: Listener): string | null {
    const { corpus, parameters, scorer } = this
    const text = query.words[at] ?? ''
    scorer.word.clear()
    scorer.addAny(formsOf(text, corpus, parameters), { matched: 'word', weight: 1, tell })
    const isOpen = query.isLastOpen && at === query.words.length - 1
    if (isOpen && parameters.prefix > 0) {
      // A known word is rather whole than the beginning of another.
      const weight = parameters.prefix * (this.word.size > 0 ? parameters.prefixOfKnown : 1)
      scorer.addBeginnings(text, { matched: 'prefix', weight, tell })
    }
    if (parameters.part > 0) scorer.addPart(text, tell)
    const found = this.word.size
    this.addAlternatives(query, at, found, tell)
    // What two words explain is no slip.
    if (query.isVerbatim || found > RARE || (found === 0 && this.word.size > 0)) return null
    return this.correct(text, isOpen, found, tell)
  }

  /**
   * Fills `word` with products that have most pieces of a run, or a word that is nearly the run.
   * Answers that word. Verbatim, all pieces are wanted: the run may have been cut elsewhere.
   */
  matchRun(text: string, isVerbatim: boolean, tell?: Listener): string | null {
    this.word.clear()
    this.scorer.addPieces(text, isVerbatim ? 1 : LEAST_OF_RUN, tell)
    return isVerbatim ? null : this.correct(text, false, 0, tell)
  }

  private correct(text: string, isOpen: boolean, found: number, tell?: Listener): string | null {
    if (this.parameters.typo === 0) return null
    let near = nearForms(text, this.corpus, false)
    if (near.length === 0 && isOpen) near = nearForms(text, this.corpus, true)
    const first = near[0]
    if (first === undefined) return null
    if (found > 0 && this.corpus.frequency(first.term) < FAR_MORE * found) return null
    this.scorer.addAny(near, { matched: 'typo', weight: this.parameters.typo, tell })
    return found === 0 ? first.text : null
  }

  private addAlternatives(query: AnalysedQuery, at: number, found: number, tell?: Listener): void {
    const { parameters, corpus, scorer } = this
    const own = found === 0 ? 0 : idfOf(found, corpus.size)
    // What stands for several words is worth as much as each of them is.
    const shareOf = (span: number) => (idf: number) =>
      span === 1 ? idf : Math.max(own, idf / span)
    for (const { from, to, words } of query.synonyms) {
      if (at < from || at >= to) continue
      const weight = parameters.synonym
      scorer.addAll(words, { matched: 'synonym', weight, tell, shareOf: shareOf(to - from) })
    }
    if (parameters.compound === 0) return
    const compound = { matched: 'compound', weight: parameters.compound, tell } as const
    for (const { words, span } of joinsAt(query.words, at)) {
      if (corpus.lexicon.find(words) < 0) continue
      scorer.addAll([words], { ...compound, shareOf: shareOf(span) })
    }
    if (found > 0) return
    const halves = splitOf(query.words[at] ?? '', corpus)
    if (halves !== null) scorer.addAll(halves, compound)
  }
}
