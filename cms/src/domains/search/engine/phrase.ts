import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { formsOf } from './forms.ts'
import type { Parameters } from './parameters.ts'

const MOST_LOOKED_AT = 1000

/** Raises the scores of products whose title has neighbours of the query as neighbours. */
export function addPhrases(
  { words }: AnalysedQuery,
  { docs, scores }: { docs: Uint32Array; scores: Float32Array },
  corpus: Corpus,
  parameters: Parameters,
): void {
  if (words.length < 2) return
  const places = new Map<number, number>()
  words.forEach((word, at) => {
    for (const { term } of formsOf(word, corpus, parameters)) places.set(term, at)
  })
  const least = docs.length > MOST_LOOKED_AT ? scoreOfPlace(scores, MOST_LOOKED_AT) : 0
  for (let at = 0; at < docs.length; at += 1) {
    if (scores[at]! < least) continue
    const pairs = neighbours(corpus.title(docs[at]!), places, words.length)
    if (pairs > 0) scores[at]! *= 1 + (parameters.phrase * pairs) / (words.length - 1)
  }
}

/** How many neighbours of the query stand beside each other in the title, in the same order. */
function neighbours(title: Uint32Array, places: Map<number, number>, words: number): number {
  let seen = 0
  let count = 0
  let before = -2
  for (let at = 0; at < title.length; at += 1) {
    const place = places.get(title[at]!) ?? -2
    if (place === before + 1 && (seen & (1 << place)) === 0 && place < words) {
      seen |= 1 << place
      count += 1
    }
    before = place
  }
  return count
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
