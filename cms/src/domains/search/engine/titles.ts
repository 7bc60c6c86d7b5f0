import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { formsOf } from './forms.ts'
import type { Title } from './layers.ts'
import type { Parameters } from './parameters.ts'

const MOST_LOOKED_AT = 1000
const LIKELY = 1024
const NEGATIONS = ['without', 'no', 'non', 'free', 'less', 'ไม่มี', 'ไม่', 'ไร้', 'ปราศจาก']

/** What titles say to a query, beyond having its words. */
export interface TitleReader {
  /** How many neighbours of the query are neighbours in the title, in the same order. */
  pairs(doc: number): number
  /** Which of the words that were not wanted the title names; -1 when none. */
  unwanted(doc: number): number
  /** What a score is multiplied by. */
  raisedBy(pairs: number): number
  loweredBy(unwanted: number): number
}

/** Reads titles for a query; null when the query asks nothing of them. */
export function titleReader(
  { words, without }: AnalysedQuery,
  corpus: Corpus,
  parameters: Parameters,
): TitleReader | null {
  const { phrase, without: loss } = parameters
  if ((words.length < 2 || phrase === 0) && (without.length === 0 || loss === 0)) return null
  const places = placesOf(words, corpus, parameters)
  const unwanted = placesOf(without, corpus, parameters)
  const negations = placesOf(unwanted.size > 0 ? NEGATIONS : [], corpus, parameters)
  return {
    pairs: (doc) => (words.length > 1 ? neighbours(corpus.title(doc), places) : 0),
    unwanted: (doc) =>
      unwanted.size > 0 ? firstNamed(corpus.title(doc), unwanted, negations) : -1,
    raisedBy: (pairs) => (pairs > 0 ? 1 + (phrase * pairs) / (words.length - 1) : 1),
    loweredBy: (at) => (at >= 0 ? 1 - loss : 1),
  }
}

/**
 * Looks at the order of the words in the titles of the best products: raises those where
 * neighbours of the query are neighbours, lowers those that name what was not wanted. Answers the
 * score from which on titles were read.
 */
export function readTitles(
  query: AnalysedQuery,
  { docs, scores }: { docs: Uint32Array; scores: Float32Array },
  corpus: Corpus,
  parameters: Parameters,
): number {
  const reader = titleReader(query, corpus, parameters)
  if (reader === null) return 0
  const least = docs.length > MOST_LOOKED_AT ? scoreOfPlace(scores, MOST_LOOKED_AT) : 0
  for (let at = 0; at < docs.length; at += 1) {
    if (scores[at]! < least) continue
    scores[at]! *= reader.raisedBy(reader.pairs(docs[at]!))
    scores[at]! *= reader.loweredBy(reader.unwanted(docs[at]!))
  }
  return least
}

/** Terms with the place in the query of the word that each stands for. */
class Places {
  private readonly places = new Map<number, number>()
  /** Terms by their last bits: most terms of titles are none of these. */
  private readonly likely = new Uint8Array(LIKELY)

  get size(): number {
    return this.places.size
  }

  set(term: number, place: number): void {
    this.places.set(term, place)
    this.likely[term & (LIKELY - 1)] = 1
  }

  /** -1 for other terms. */
  of(term: number): number {
    return this.likely[term & (LIKELY - 1)] === 0 ? -1 : (this.places.get(term) ?? -1)
  }
}

function placesOf(words: readonly string[], corpus: Corpus, parameters: Parameters): Places {
  const places = new Places()
  words.forEach((word, at) => {
    for (const { term } of formsOf(word, corpus, parameters)) places.set(term, at)
  })
  return places
}

/** How many neighbours of the query stand beside each other in the title, in the same order. */
function neighbours({ terms, from, to }: Title, places: Places): number {
  let seen = 0
  let count = 0
  let before = -1
  for (let at = from; at < to; at += 1) {
    const place = places.of(terms[at]!)
    if (before >= 0 && place === before + 1 && (seen & (1 << place)) === 0) {
      seen |= 1 << place
      count += 1
    }
    before = place
  }
  return count
}

/** Which such word a title has without saying “no” or “free” beside it; -1 when none. */
function firstNamed({ terms, from, to }: Title, unwanted: Places, negations: Places): number {
  for (let at = from; at < to; at += 1) {
    const place = unwanted.of(terms[at]!)
    if (place < 0) continue
    const around = terms.subarray(Math.max(from, at - 2), Math.min(to, at + 2))
    if (!around.some((term) => negations.of(term) >= 0)) return place
  }
  return -1
}

/** Roughly the score of the product at that place; a histogram does, nothing is sorted. */
function scoreOfPlace(scores: Float32Array, place: number): number {
  const STEPS = 1024
  let greatest = 0
  for (let at = 0; at < scores.length; at += 1) greatest = Math.max(greatest, scores[at]!)
  const counts = new Uint32Array(STEPS + 1)
  const scale = STEPS / greatest
  for (let at = 0; at < scores.length; at += 1) counts[Math.floor(scores[at]! * scale)]! += 1
  let left = place
  for (let step = STEPS; step > 0; step -= 1) {
    left -= counts[step]!
    if (left <= 0) return step / scale
  }
  return 0
}
