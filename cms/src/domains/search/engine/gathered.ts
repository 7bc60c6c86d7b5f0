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

/**
 * What the words of one query come to together in each product, and how much of it they cover. The
 * last word is kept apart: where enough products have every word, it is never added to the others.
 */
export class Gathered {
  private readonly corpus: Corpus
  private readonly parameters: Parameters
  private total = new Sparse(0)
  private covered = new Float32Array(0)
  /** While one word makes the total, what its products are covered by: not written down. */
  private only = 0
  private last = new Sparse(0)
  /** What the last word covers; nought while there is none. */
  private lastCovers = 0
  /** The products of the rarest word in the total: whoever has every word is among them. */
  private rarest: Uint32Array | null = null
  private chosen: Chosen

  constructor(corpus: Corpus, parameters: Parameters) {
    this.corpus = corpus
    this.parameters = parameters
    this.chosen = new Chosen(0, parameters)
  }

  get bytes(): number {
    return this.total.bytes + this.last.bytes + this.covered.byteLength + this.chosen.bytes
  }

  /** Empties it, and makes room for every product. */
  prepare(): void {
    if (this.total.values.length < this.corpus.capacity) {
      const room = Math.ceil(this.corpus.capacity * 1.2) + 1
      this.total = new Sparse(room)
      this.last = new Sparse(room)
      this.covered = new Float32Array(room)
      this.chosen = new Chosen(room, this.parameters)
    }
    const { total, covered } = this
    if (this.only === 0) for (let at = 0; at < total.size; at += 1) covered[total.docs[at]!] = 0
    total.clear()
    this.last.clear()
    this.only = 0
    this.lastCovers = 0
    this.rarest = null
  }

  /** Takes what was matched last. */
  addWord(matcher: Matcher, idf: number): void {
    if (this.total.size === 0) {
      this.total = matcher.exchange(this.total)
      this.only = Math.fround(idf)
      return
    }
    this.settle()
    this.last = matcher.exchange(this.last)
    this.lastCovers = idf
  }

  /** The same for a run, which may stand for several words: the rarest word is not needed then. */
  addRun(matcher: Matcher, worth: number): void {
    this.settle()
    this.writeDown()
    this.rarest = null
    this.add(matcher.word, worth)
  }

  /** Whether some product has every word. */
  hasComplete(wanted: number): boolean {
    return this.withEvery(wanted, undefined, 1).docs.length > 0
  }

  /**
   * Those with every word; and where these are few, those with most of what was asked. The lists
   * are those of the next search as well.
   */
  collect(
    wanted: number,
    limitTo?: Limit,
  ): { docs: Uint32Array; scores: Float32Array; complete: number } {
    const every = this.withEvery(wanted, limitTo, Number.POSITIVE_INFINITY)
    const complete = every.docs.length
    if (complete >= this.parameters.enough) return { ...every, complete }
    this.settle()
    return { ...this.withMost(wanted, limitTo), complete }
  }

  private withEvery(wanted: number, limitTo: Limit | undefined, most: number) {
    const { total, covered, only, last, lastCovers } = this
    const among = this.candidates()
    const chosen = this.chosen.begin(wanted)
    for (let at = 0; at < among.length && chosen.size < most; at += 1) {
      const doc = among[at]!
      const value = total.values[doc]!
      const more = lastCovers > 0 ? last.values[doc]! : 0
      const before = only === 0 ? covered[doc]! : value > 0 ? only : 0
      const own = more > 0 ? Math.fround(before + lastCovers) : before
      if (own < wanted * NEARLY || (limitTo !== undefined && !limitTo.has(doc))) continue
      chosen.add(doc, Math.fround(value + more), own)
    }
    return chosen.found()
  }

  private withMost(wanted: number, limitTo: Limit | undefined) {
    const { total, covered, only } = this
    const chosen = this.chosen.begin(wanted)
    for (let at = 0; at < total.size; at += 1) {
      const doc = total.docs[at]!
      const own = only > 0 ? only : covered[doc]!
      if (own < wanted * LEAST_SHARE || (limitTo !== undefined && !limitTo.has(doc))) continue
      chosen.add(doc, total.values[doc]!, own)
    }
    return chosen.found()
  }

  private candidates(): Uint32Array {
    const { total, last, lastCovers } = this
    const among = this.rarest ?? total.docs.subarray(0, total.size)
    return lastCovers > 0 && last.size < among.length ? last.docs.subarray(0, last.size) : among
  }

  /** Adds the last word to the total. */
  private settle(): void {
    const { last } = this
    if (this.lastCovers === 0) return
    this.writeDown()
    if (this.rarest !== null && last.size < this.rarest.length) {
      this.rarest = last.docs.slice(0, last.size)
    }
    this.add(last, this.lastCovers)
    this.lastCovers = 0
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

/** Products with their scores, less for those that miss something: kept from search to search. */
class Chosen {
  size = 0
  private readonly docs: Uint32Array
  private readonly scores: Float32Array
  private readonly parameters: Parameters
  private wanted = 0
  /** Most are covered alike. */
  private covered = -1
  private factor = 0

  constructor(room: number, parameters: Parameters) {
    this.docs = new Uint32Array(room)
    this.scores = new Float32Array(room)
    this.parameters = parameters
  }

  get bytes(): number {
    return this.docs.byteLength + this.scores.byteLength
  }

  begin(wanted: number): this {
    this.size = 0
    this.wanted = wanted
    this.covered = -1
    return this
  }

  add(doc: number, score: number, covered: number): void {
    if (covered !== this.covered) {
      this.covered = covered
      this.factor = coverageFactor(covered, this.wanted, this.parameters)
    }
    this.docs[this.size] = doc
    this.scores[this.size++] = score * this.factor
  }

  found(): { docs: Uint32Array; scores: Float32Array } {
    return { docs: this.docs.subarray(0, this.size), scores: this.scores.subarray(0, this.size) }
  }
}
