import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { idfOf } from './idf.ts'
import { Matcher } from './matcher.ts'
import type { Parameters } from './parameters.ts'
import { readTitles } from './titles.ts'
import { Sparse } from './sparse.ts'

/** Products to look among. */
export interface Limit {
  has(doc: number): boolean
}

/** Products and their scores, place by place and in no order. */
export interface Found {
  docs: Uint32Array
  scores: Float32Array
  /** How many of them have every word that anything has. */
  complete: number
  /** Words that nobody has, and what they were taken for. */
  corrections: { word: string; to: string }[]
  /** Words that nothing was found for. */
  unknown: string[]
  basis: Basis
}

/** What every score of a search was made with, for whoever explains one. */
export interface Basis {
  /** How telling each word is, and each run as far as runs count; together what was asked. */
  words: readonly number[]
  runs: readonly number[]
  wanted: number
  /** From which score on titles were read. */
  titlesFrom: number
}

/** What is left of a score with this share of what was asked. */
export function coverageFactor(covered: number, wanted: number, { coverage }: Parameters): number {
  return Math.min(1, covered / wanted) ** coverage
}

/** The whole, but for what adding floats in another order makes of it. */
const NEARLY = 0.9999
const LEAST_SHARE = 0.4

export class Searcher {
  private readonly corpus: Corpus
  private readonly parameters: Parameters
  private readonly matcher: Matcher
  private total = new Sparse(0)
  private covered = new Float32Array(0)

  constructor(corpus: Corpus, parameters: Parameters) {
    this.corpus = corpus
    this.parameters = parameters
    this.matcher = new Matcher(corpus, parameters)
  }

  get memory(): number {
    return this.total.bytes * 5 + this.covered.byteLength
  }

  search(query: AnalysedQuery, limitTo?: Limit): Found {
    this.prepare()
    const corrections: Found['corrections'] = []
    const unknown: string[] = []
    const wanted = query.words.map((word, at) => {
      const taken = this.matcher.match(query, at)
      const { size } = this.matcher.word
      if (taken !== null) corrections.push({ word, to: taken })
      if (size > 0) return this.addWord(idfOf(size, this.corpus.size))
      unknown.push(word)
      return 0
    })
    const basis = { words: wanted.slice(), runs: [] as number[], wanted: 0, titlesFrom: 0 }
    if (query.runs.length > 0 && (unknown.length > 0 || this.complete(sum(wanted)) === 0)) {
      for (const run of query.runs) {
        const { taken, own } = this.addRun(query, run, wanted)
        if (taken !== null) corrections.push({ word: run.text, to: taken })
        basis.runs.push(own)
      }
    }
    basis.wanted = sum(wanted)
    const found = this.collect(basis.wanted, limitTo)
    basis.titlesFrom = readTitles(query, found, this.corpus, this.parameters)
    return { ...found, corrections, unknown, basis }
  }

  private prepare(): void {
    this.matcher.prepare()
    if (this.total.values.length < this.corpus.capacity) {
      const room = Math.ceil(this.corpus.capacity * 1.2) + 1
      this.total = new Sparse(room)
      this.covered = new Float32Array(room)
    }
    for (let at = 0; at < this.total.size; at += 1) this.covered[this.total.docs[at]!] = 0
    this.total.clear()
  }

  private addWord(idf: number): number {
    const { word } = this.matcher
    for (let at = 0; at < word.size; at += 1) {
      const doc = word.docs[at]!
      this.total.add(doc, word.values[doc]!)
      this.covered[doc]! += idf
    }
    return idf
  }

  /** A run that was perhaps cut in the wrong places, with a wrong letter in it. */
  private addRun(
    { isVerbatim }: AnalysedQuery,
    run: AnalysedQuery['runs'][number],
    wanted: number[],
  ): { taken: string | null; own: number } {
    const taken = this.matcher.matchRun(run.text, isVerbatim)
    const { word } = this.matcher
    if (word.size === 0) return { taken: null, own: 0 }
    let own = sum(wanted.slice(run.from, run.to))
    if (own === 0) {
      own = idfOf(word.size, this.corpus.size)
      wanted[run.from] = own
    }
    for (let at = 0; at < word.size; at += 1) {
      const doc = word.docs[at]!
      this.total.add(doc, word.values[doc]!)
      this.covered[doc]! += own
    }
    return { taken, own }
  }

  /** How many products have every word. */
  private complete(wanted: number, limitTo?: Limit): number {
    const { total, covered } = this
    let complete = 0
    for (let at = 0; at < total.size; at += 1) {
      const doc = total.docs[at]!
      if (covered[doc]! < wanted * NEARLY) continue
      if (limitTo === undefined || limitTo.has(doc)) complete += 1
    }
    return complete
  }

  /** Those with every word; and where these are few, those with most of what was asked. */
  private collect(wanted: number, limitTo?: Limit) {
    const { total, covered, parameters } = this
    const complete = this.complete(wanted, limitTo)
    const least = wanted * (complete >= parameters.enough ? NEARLY : LEAST_SHARE)
    const docs = new Uint32Array(total.size)
    const scores = new Float32Array(total.size)
    let size = 0
    for (let at = 0; at < total.size; at += 1) {
      const doc = total.docs[at]!
      if (covered[doc]! < least || (limitTo !== undefined && !limitTo.has(doc))) continue
      docs[size] = doc
      scores[size++] = total.values[doc]! * coverageFactor(covered[doc]!, wanted, parameters)
    }
    return { docs: docs.subarray(0, size), scores: scores.subarray(0, size), complete }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
