import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { formsOf } from './forms.ts'
import type { Parameters } from './parameters.ts'

const MOST_LOOKED_AT = 1000
const NEGATIONS = ['without', 'no', 'non', 'free', 'less', 'ไม่มี', 'ไม่', 'ไร้', 'ปราศจาก']

/**
 * Looks at the order of the words in the titles of the best products: raises those where
 * neighbours of the query are neighbours, lowers those that name what was not wanted.
 */
export function readTitles(
  { words, without }: AnalysedQuery,
  { docs, scores }: { docs: Uint32Array; scores: Float32Array },
  corpus: Corpus,
  parameters: Parameters,
): void {
  const { phrase, without: loss } = parameters
  if ((words.length < 2 || phrase === 0) && (without.length === 0 || loss === 0)) return
  const places = placesOf(words, corpus, parameters)
  const unwanted = placesOf(without, corpus, parameters)
  const negations = placesOf(NEGATIONS, corpus, parameters)
  const least = docs.length > MOST_LOOKED_AT ? scoreOfPlace(scores, MOST_LOOKED_AT) : 0
  for (let at = 0; at < docs.length; at += 1) {
    if (scores[at]! < least) continue
    const title = corpus.title(docs[at]!)
    if (words.length > 1) {
      const pairs = neighbours(title, places)
      if (pairs > 0) scores[at]! *= 1 + (phrase * pairs) / (words.length - 1)
    }
    if (unwanted.size > 0 && names(title, unwanted, negations)) scores[at]! *= 1 - loss
  }
}

/** The place in the query of each term that stands for one of its words. */
function placesOf(
  words: readonly string[],
  corpus: Corpus,
  parameters: Parameters,
): Map<number, number> {
  const places = new Map<number, number>()
  words.forEach((word, at) => {
    for (const { term } of formsOf(word, corpus, parameters)) places.set(term, at)
  })
  return places
}

/** How many neighbours of the query stand beside each other in the title, in the same order. */
function neighbours(title: Uint32Array, places: Map<number, number>): number {
  let seen = 0
  let count = 0
  let before = -2
  for (let at = 0; at < title.length; at += 1) {
    const place = places.get(title[at]!) ?? -2
    if (place === before + 1 && (seen & (1 << place)) === 0) {
      seen |= 1 << place
      count += 1
    }
    before = place
  }
  return count
}

/** Whether a title has such a word without saying “no” or “free” beside it. */
function names(
  title: Uint32Array,
  unwanted: Map<number, number>,
  negations: Map<number, number>,
): boolean {
  for (let at = 0; at < title.length; at += 1) {
    if (!unwanted.has(title[at]!)) continue
    const around = title.subarray(Math.max(0, at - 2), at + 2)
    if (!around.some((term) => negations.has(term))) return true
  }
  return false
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
