import { hasBit, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import { Smallest } from './best.ts'
import type { CursorPlace, ListOrder } from './cursor.ts'
import { leastScoreFor, matchKey } from './match-key.ts'
import { afterPlace, placingOf } from './placing.ts'
import type { WordsFound } from './search-words.ts'

/** A product in a list, with what a cursor remembers of it. */
export interface Entry {
  id: number
  key: string | null
}

/** A piece of a list: behind a cursor, or behind so many others. */
export interface Window {
  place: CursorPlace | undefined
  skip: number
  count: number
}

/** A list in its own order: the best match of a search, or as it was sorted. */
export function ownEntries(
  columns: Columns,
  { order, words, docs }: { order: ListOrder; words: WordsFound | undefined; docs: Bitset },
  window: Window,
): Entry[] {
  const isBest = words !== undefined && order.sort === 'featured'
  return isBest ? bestMatches(columns, words, docs, window) : inOrder(columns, order, docs, window)
}

export function inOrder(
  columns: Columns,
  order: ListOrder,
  docs: Bitset,
  { place, skip, count }: Window,
): Entry[] {
  const placing = placingOf(columns, order)
  const found = columns.orders[placing.order].page({
    docs,
    direction: placing.direction,
    skip,
    count,
    ...(place !== undefined && { after: afterPlace(columns, placing, place) }),
  })
  return found.map((doc) => ({ id: columns.idOf(doc), key: placing.keyOf(doc) }))
}

/** The best matches first; `factorOf` is what editors lift a product's score by. */
export function bestMatches(
  columns: Columns,
  words: WordsFound,
  docs: Bitset,
  { place, skip, count }: Window,
  factorOf?: (doc: number) => number,
): Entry[] {
  const { matched, scores, today } = words
  const best = new Smallest(Math.min(matched.length, skip + count))
  const last = Number(place?.key ?? Number.NEGATIVE_INFINITY)
  const lastId = place?.id ?? 0
  let { bound } = best
  let least = 0
  for (let at = 0; at < matched.length; at += 1) {
    const doc = matched[at]!
    const text = scores[at]! * (factorOf?.(doc) ?? 1)
    // Most need no look at all that is known of them.
    if (text * columns.mostLift(doc) < least || !hasBit(docs, doc)) continue
    const key = matchKey(columns, doc, { text, today, bound })
    if (key > bound || key < last) continue
    const id = columns.idOf(doc)
    if (key === last && id <= lastId) continue
    best.offer(key, id)
    if (best.bound === bound) continue
    bound = best.bound
    least = leastScoreFor(bound)
  }
  return best.rising(skip).map(({ key, id }) => ({ id, key: String(key) }))
}
