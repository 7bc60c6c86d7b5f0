import type { Corpus } from './corpus.ts'
import type { Matcher } from './matcher.ts'
import type { Parameters } from './parameters.ts'
import type { Limit } from './searcher.ts'
import { Sparse } from './sparse.ts'

/** The whole, but for what adding floats in another order makes of it. */
const NEARLY = 0.9999
const LEAST_SHARE = 0.4

/** What is left of a score with this share of what was asked. */
export function coverageFactor(covered: number, wanted: number, { coverage }: Parameters): number {
  return Math.min(1, covered / wanted) ** coverage
}

/** What the words of one query come to together in each product, and how much of it they cover. */
export class Gathered {
  private readonly corpus: Corpus
  private readonly parameters: Parameters
  private total = new Sparse(0)
  private covered = new Float32Array(0)
  /** While there is one word, what each product is covered by: not written down. */
  private only = 0
  /** The products of the rarest word: whoever has every word is among them. */
  private rarest: Uint32Array | null = null

  constructor(corpus: Corpus, parameters: Parameters) {
    this.corpus = corpus
    this.parameters = parameters
  }

  get bytes(): number {
    return this.total.bytes + this.covered.byteLength
  }

  /** Empties it, and makes room for every product. */
  prepare(): void {
    if (this.total.values.length < this.corpus.capacity) {
      const room = Math.ceil(this.corpus.capacity * 1.2) + 1
      this.total = new Sparse(room)
      this.covered = new Float32Array(room)
    }
    const { total, covered } = this
    if (this.only === 0) for (let at = 0; at < total.size; at += 1) covered[total.docs[at]!] = 0
    total.clear()
    this.only = 0
    this.rarest = null
  }

  /** Adds what was matched last. */
  addWord(matcher: Matcher, idf: number): void {
    if (this.total.size === 0) {
      this.total = matcher.exchange(this.total)
      this.only = Math.fround(idf)
      return
    }
    const { word } = matcher
    this.writeDown()
    if (this.rarest !== null && word.size < this.rarest.length) {
      this.rarest = word.docs.slice(0, word.size)
    }
    this.add(word, idf)
  }

  /** The same for a run, which may stand for several words: the rarest word is not needed then. */
  addRun(matcher: Matcher, worth: number): void {
    this.writeDown()
    this.rarest = null
    this.add(matcher.word, worth)
  }

  /** How many products have every word. */
  complete(wanted: number, limitTo?: Limit): number {
    const { covered, only } = this
    const least = wanted * NEARLY
    const docs = this.candidates()
    if (only > 0 && limitTo === undefined) return only < least ? 0 : docs.length
    let complete = 0
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at]!
      if ((only > 0 ? only : covered[doc]!) < least) continue
      if (limitTo === undefined || limitTo.has(doc)) complete += 1
    }
    return complete
  }

  /** Those with every word; and where these are few, those with most of what was asked. */
  collect(wanted: number, limitTo?: Limit) {
    const { total, covered, parameters, only } = this
    const complete = this.complete(wanted, limitTo)
    const isEnough = complete >= parameters.enough
    const least = wanted * (isEnough ? NEARLY : LEAST_SHARE)
    const among = isEnough ? this.candidates() : this.everyone()
    const most = isEnough ? complete : among.length
    const docs = new Uint32Array(most)
    const scores = new Float32Array(most)
    let size = 0
    let [last, factor] = [-1, 0]
    for (let at = 0; at < among.length; at += 1) {
      const doc = among[at]!
      const own = only > 0 ? only : covered[doc]!
      if (own < least || (limitTo !== undefined && !limitTo.has(doc))) continue
      if (own !== last) [last, factor] = [own, coverageFactor(own, wanted, parameters)]
      docs[size] = doc
      scores[size++] = total.values[doc]! * factor
    }
    return { docs: docs.subarray(0, size), scores: scores.subarray(0, size), complete }
  }

  private everyone(): Uint32Array {
    return this.total.docs.subarray(0, this.total.size)
  }

  private candidates(): Uint32Array {
    return this.rarest ?? this.everyone()
  }

  private writeDown(): void {
    const { total, covered, only } = this
    if (only === 0) return
    for (let at = 0; at < total.size; at += 1) covered[total.docs[at]!] = only
    this.rarest = total.docs.slice(0, total.size)
    this.only = 0
  }

  private add(list: Sparse, worth: number): void {
    const { total, covered } = this
    const { docs, values, size } = list
    for (let at = 0; at < size; at += 1) {
      const doc = docs[at]!
      total.add(doc, values[doc]!)
      covered[doc]! += worth
    }
  }
}
