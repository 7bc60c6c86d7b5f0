import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import {
  beginningsOf,
  type Form,
  formsOf,
  isUnspaced,
  joinsAt,
  type Matched,
  nearForms,
  type Pieces,
  piecesKnown,
  splitOf,
} from './forms.ts'
import { idfOf } from './idf.ts'
import type { Parameters } from './parameters.ts'
import { Sparse } from './sparse.ts'

/** Told of each way that a word was looked for, after its products were scored. */
export type Listener = (way: {
  matched: Matched
  forms: Form[]
  weight: number
  idf: number
  scored: Sparse
}) => void

const RARE = 2
const FAR_MORE = 50
const LEAST_OF_RUN = 0.5

/** Scores the products for one word after the other. One at a time: its lists are kept. */
export class Matcher {
  private readonly corpus: Corpus
  private readonly parameters: Parameters
  private group = new Sparse(0)
  private phrase = new Sparse(0)
  private together = new Sparse(0)
  word = new Sparse(0)

  constructor(corpus: Corpus, parameters: Parameters) {
    this.corpus = corpus
    this.parameters = parameters
  }

  /** Makes room for every product; to be called before a query. */
  prepare(): void {
    if (this.word.values.length >= this.corpus.capacity) return
    const room = Math.ceil(this.corpus.capacity * 1.2) + 1
    this.group = new Sparse(room)
    this.phrase = new Sparse(room)
    this.together = new Sparse(room)
    this.word = new Sparse(room)
  }

  /**
   * Fills `word` with what word `at` of the query comes to in each product. Answers the term it
   * was taken for, where it is known to nobody as it was typed.
   */
  match(query: AnalysedQuery, at: number, tell?: Listener): string | null {
    const { corpus, parameters } = this
    const text = query.words[at] ?? ''
    this.word.clear()
    this.addAny(formsOf(text, corpus, parameters), 'word', 1, tell)
    const isOpen = query.isLastOpen && at === query.words.length - 1
    if (isOpen && parameters.prefix > 0) {
      // A known word is rather whole than the beginning of another.
      const weight = parameters.prefix * (this.word.size > 0 ? parameters.prefixOfKnown : 1)
      this.addAny(beginningsOf(text, corpus), 'prefix', weight, tell)
    }
    if (parameters.part > 0) this.addPart(text, tell)
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
    this.addPieces(text, isVerbatim ? 1 : LEAST_OF_RUN, tell)
    return isVerbatim ? null : this.correct(text, false, 0, tell)
  }

  private correct(text: string, isOpen: boolean, found: number, tell?: Listener): string | null {
    if (this.parameters.typo === 0) return null
    let near = nearForms(text, this.corpus, false)
    if (near.length === 0 && isOpen) near = nearForms(text, this.corpus, true)
    const first = near[0]
    if (first === undefined) return null
    if (found > 0 && this.corpus.frequency(first.term) < FAR_MORE * found) return null
    this.addAny(near, 'typo', this.parameters.typo, tell)
    return found === 0 ? first.text : null
  }

  private addAlternatives(query: AnalysedQuery, at: number, found: number, tell?: Listener): void {
    const { parameters, corpus } = this
    const own = found === 0 ? 0 : idfOf(found, corpus.size)
    // What stands for several words is worth as much as each of them is.
    const shareOf = (span: number) => (idf: number) =>
      span === 1 ? idf : Math.max(own, idf / span)
    for (const { from, to, words } of query.synonyms) {
      if (at < from || at >= to) continue
      this.addAll(words, 'synonym', parameters.synonym, tell, shareOf(to - from))
    }
    if (parameters.compound === 0) return
    for (const { words, span } of joinsAt(query.words, at)) {
      if (corpus.lexicon.find(words) < 0) continue
      this.addAll([words], 'compound', parameters.compound, tell, shareOf(span))
    }
    if (found > 0) return
    const halves = splitOf(query.words[at] ?? '', corpus)
    if (halves !== null) this.addAll(halves, 'compound', parameters.compound, tell)
  }

  /** Products with any of the forms. */
  private addAny(
    forms: Form[],
    matched: Matched,
    weight: number,
    tell?: Listener,
    shareOf?: (idf: number) => number,
  ): void {
    if (forms.length === 0 || weight === 0) return
    this.group.clear()
    for (const form of forms) this.corpus.accumulate(form.term, form.weight, this.group)
    const idf = this.saturate(this.group, weight, shareOf)
    tell?.({ matched, forms, weight, idf, scored: this.group })
    for (let at = 0; at < this.group.size; at += 1) {
      const doc = this.group.docs[at]!
      this.word.max(doc, this.group.values[doc]!)
    }
  }

  /** Products with all of the words, each in any of its forms. */
  private addAll(
    words: readonly string[],
    matched: Matched,
    weight: number,
    tell?: Listener,
    shareOf?: (idf: number) => number,
  ): void {
    const forms = words.map((word) => formsOf(word, this.corpus, this.parameters))
    if (forms.length === 1 && forms[0] !== undefined) {
      this.addAny(forms[0], matched, weight, tell, shareOf)
      return
    }
    this.phrase.clear()
    this.together.clear()
    for (const some of forms) {
      this.group.clear()
      for (const form of some) this.corpus.accumulate(form.term, form.weight, this.group)
      this.saturate(this.group, weight, shareOf)
      for (let at = 0; at < this.group.size; at += 1) {
        const doc = this.group.docs[at]!
        this.phrase.add(doc, this.group.values[doc]!)
        this.together.add(doc, 1)
      }
    }
    this.keepWhole(words.length)
    tell?.({ matched, forms: forms.flat(), weight, idf: 0, scored: this.phrase })
    for (let at = 0; at < this.phrase.size; at += 1) {
      const doc = this.phrase.docs[at]!
      if (this.phrase.values[doc]! > 0) this.word.max(doc, this.phrase.values[doc]!)
    }
  }

  private keepWhole(words: number): void {
    for (let at = 0; at < this.phrase.size; at += 1) {
      const doc = this.phrase.docs[at]!
      // Not nought: a product is listed once, by not being nought before.
      if (this.together.values[doc]! < words) this.phrase.values[doc] = -1
    }
  }

  /** Products with the letters of the word in a row, wherever the words around were cut. */
  private addPart(text: string, tell?: Listener): void {
    if (!isUnspaced(text)) return
    // Every second piece covers the word, and then some.
    const pieces = piecesKnown(text, this.corpus, 2)
    if (pieces.terms.length < pieces.all) return
    this.together.clear()
    pieces.terms.forEach((term, at) => this.corpus.count(term, at, this.together))
    this.addTogether(pieces, 1, tell)
  }

  /** Products with that share of the pieces of a run. */
  private addPieces(text: string, least: number, tell?: Listener): void {
    const pieces = piecesKnown(text, this.corpus, 1)
    const spare = pieces.terms.length - Math.ceil(pieces.all * least)
    if (spare < 0) return
    this.together.clear()
    // Who has none of the rarest cannot come to enough of them.
    pieces.terms.forEach((term, at) => this.corpus.count(term, at <= spare ? 0 : 1, this.together))
    this.addTogether(pieces, least, tell)
  }

  private addTogether({ terms, all }: Pieces, least: number, tell?: Listener): void {
    this.group.clear()
    for (let at = 0; at < this.together.size; at += 1) {
      const doc = this.together.docs[at]!
      const share = this.together.values[doc]! / all
      if (share >= least) this.group.add(doc, share * share)
    }
    const weight = this.parameters.part
    const idf = this.saturate(this.group, weight)
    const forms = terms.map((term) => ({ term, weight: 1 }))
    tell?.({ matched: 'part', forms, weight, idf, scored: this.group })
    for (let at = 0; at < this.group.size; at += 1) {
      const doc = this.group.docs[at]!
      this.word.max(doc, this.group.values[doc]!)
    }
  }

  /** Weighted counts to scores, in place; answers how telling the word is. */
  private saturate(list: Sparse, weight: number, shareOf = (idf: number): number => idf): number {
    const idf = shareOf(idfOf(list.size, this.corpus.size))
    const { k1 } = this.parameters
    const scale = weight * idf * (k1 + 1)
    for (let at = 0; at < list.size; at += 1) {
      const doc = list.docs[at]!
      const count = list.values[doc]!
      list.values[doc] = (scale * count) / (count + k1)
    }
    return idf
  }
}
