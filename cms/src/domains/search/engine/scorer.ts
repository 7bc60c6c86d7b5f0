import type { Corpus } from './corpus.ts'
import {
  beginningsOf,
  type Form,
  formsOf,
  isUnspaced,
  type Matched,
  type Pieces,
  piecesKnown,
} from './forms.ts'
import { idfOf } from './idf.ts'
import { KeptBeginnings } from './kept-beginnings.ts'
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

/** How a word is looked for, and what that counts beside the word itself. */
export interface Way {
  matched: Matched
  weight: number
  tell: Listener | undefined
  /** What is left of how telling it is, where it stands for several words. */
  shareOf?: (idf: number) => number
}

/** Gathers in `word` what a word comes to in each product, by the best of its ways. */
export class Scorer {
  word = new Sparse(0)
  private readonly corpus: Corpus
  private readonly parameters: Parameters
  private group = new Sparse(0)
  private phrase = new Sparse(0)
  private together = new Sparse(0)
  private readonly kept = new KeptBeginnings()

  constructor(corpus: Corpus, parameters: Parameters) {
    this.corpus = corpus
    this.parameters = parameters
  }

  get bytes(): number {
    return this.word.bytes * 4 + this.kept.bytes
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

  /** Products with any of the forms. */
  addAny(forms: Form[], { matched, weight, tell, shareOf }: Way): void {
    if (forms.length === 0 || weight === 0) return
    this.group.clear()
    for (const form of forms) this.corpus.accumulate(form.term, form.weight, this.group)
    const idf = this.saturate(this.group, weight, shareOf)
    tell?.({ matched, forms, weight, idf, scored: this.group })
    this.keepBest()
  }

  /** Products with a word that begins so. */
  addBeginnings(text: string, way: Way): void {
    const { corpus, kept, group } = this
    const { version } = corpus
    group.clear()
    if (way.tell === undefined && kept.restore(text, version, group)) {
      this.saturate(group, way.weight)
      this.keepBest()
      return
    }
    const forms = beginningsOf(text, corpus)
    if (forms.length === 0) return
    for (const form of forms) corpus.accumulate(form.term, form.weight, group)
    const postings = forms.reduce((sum, { term }) => sum + corpus.frequency(term), 0)
    kept.keep(text, version, group, postings)
    const idf = this.saturate(group, way.weight)
    way.tell?.({ ...way, forms, idf, scored: group })
    this.keepBest()
  }

  /** Products with all of the words, each in any of its forms. */
  addAll(words: readonly string[], way: Way): void {
    const forms = words.map((word) => formsOf(word, this.corpus, this.parameters))
    if (forms.length === 1 && forms[0] !== undefined) {
      this.addAny(forms[0], way)
      return
    }
    const { matched, weight, tell, shareOf } = way
    const { phrase, together } = this
    phrase.clear()
    together.clear()
    for (const some of forms) {
      this.group.clear()
      for (const form of some) this.corpus.accumulate(form.term, form.weight, this.group)
      this.saturate(this.group, weight, shareOf)
      for (let at = 0; at < this.group.size; at += 1) {
        const doc = this.group.docs[at]!
        phrase.add(doc, this.group.values[doc]!)
        together.add(doc, 1)
      }
    }
    this.keepWhole(words.length)
    tell?.({ matched, forms: forms.flat(), weight, idf: 0, scored: phrase })
    for (let at = 0; at < phrase.size; at += 1) {
      const doc = phrase.docs[at]!
      if (phrase.values[doc]! > 0) this.word.max(doc, phrase.values[doc]!)
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
  addPart(text: string, tell?: Listener): void {
    if (!isUnspaced(text)) return
    // Every second piece covers the word, and then some.
    const pieces = piecesKnown(text, this.corpus, 2)
    if (pieces.terms.length < pieces.all) return
    this.together.clear()
    pieces.terms.forEach((term, at) => this.corpus.count(term, at, this.together))
    this.addTogether(pieces, 1, tell)
  }

  /** Products with that share of the pieces of a run. */
  addPieces(text: string, least: number, tell?: Listener): void {
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
    this.keepBest()
  }

  /** Takes what the group has into the word: the shorter of the two lists into the longer. */
  private keepBest(): void {
    if (this.word.size < this.group.size) [this.word, this.group] = [this.group, this.word]
    const { docs, values, size } = this.group
    for (let at = 0; at < size; at += 1) this.word.max(docs[at]!, values[docs[at]!]!)
  }

  /** Weighted counts to scores, in place; answers how telling the word is. */
  private saturate(list: Sparse, weight: number, shareOf?: (idf: number) => number): number {
    const own = idfOf(list.size, this.corpus.size)
    const idf = shareOf === undefined ? own : shareOf(own)
    const { k1 } = this.parameters
    const { docs, values, size } = list
    const scale = weight * idf * (k1 + 1)
    for (let at = 0; at < size; at += 1) {
      const doc = docs[at]!
      const count = values[doc]!
      values[doc] = (scale * count) / (count + k1)
    }
    return idf
  }
}
