import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { idfOf } from './idf.ts'
import { Gathered } from './gathered.ts'
import { Matcher } from './matcher.ts'
import type { Parameters } from './parameters.ts'
import { readTitles } from './titles.ts'
import { wholeRun } from './whole-run.ts'

/** Products to look among. */
export interface Limit {
  has(doc: number): boolean
}

/** Products and their scores, place by place and in no order: true until the next search. */
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

export class Searcher {
  private readonly corpus: Corpus
  private readonly parameters: Parameters
  private readonly matcher: Matcher
  private readonly gathered: Gathered

  constructor(corpus: Corpus, parameters: Parameters) {
    this.corpus = corpus
    this.parameters = parameters
    this.matcher = new Matcher(corpus, parameters)
    this.gathered = new Gathered(corpus, parameters)
  }

  get memory(): number {
    return this.gathered.bytes + this.matcher.bytes
  }

  search(asked: AnalysedQuery, limitTo?: Limit): Found {
    const query = wholeRun(asked, this.corpus)
    this.matcher.prepare()
    this.gathered.prepare()
    const corrections: Found['corrections'] = []
    const unknown: string[] = []
    const wanted = query.words.map((word, at) => {
      const taken = this.matcher.match(query, at)
      const { size } = this.matcher.word
      if (taken !== null) corrections.push({ word, to: taken })
      if (size === 0) {
        unknown.push(word)
        return 0
      }
      const idf = idfOf(size, this.corpus.size)
      this.gathered.addWord(this.matcher, idf)
      return idf
    })
    const basis = { words: wanted.slice(), runs: [] as number[], wanted: 0, titlesFrom: 0 }
    if (query.runs.length > 0 && (unknown.length > 0 || !this.gathered.hasComplete(sum(wanted)))) {
      for (const run of query.runs) {
        const { taken, own } = this.addRun(query, run, wanted)
        if (taken !== null) corrections.push({ word: run.text, to: taken })
        basis.runs.push(own)
      }
    }
    basis.wanted = sum(wanted)
    const found = this.gathered.collect(basis.wanted, limitTo)
    basis.titlesFrom = readTitles(query, found, this.corpus, this.parameters)
    return { ...found, corrections, unknown, basis }
  }

  /** A run that was perhaps cut in the wrong places, with a wrong letter in it. */
  private addRun(
    { isVerbatim }: AnalysedQuery,
    run: AnalysedQuery['runs'][number],
    wanted: number[],
  ): { taken: string | null; own: number } {
    const taken = this.matcher.matchRun(run.text, isVerbatim)
    const { size } = this.matcher.word
    if (size === 0) return { taken: null, own: 0 }
    let own = sum(wanted.slice(run.from, run.to))
    if (own === 0) {
      own = idfOf(size, this.corpus.size)
      wanted[run.from] = own
    }
    this.gathered.addRun(this.matcher, own)
    return { taken, own }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
