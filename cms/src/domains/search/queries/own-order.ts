import { hasBit, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import { smallest } from './best.ts'
import type { CursorPlace, ListOrder } from './cursor.ts'
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
  const keys = new Float64Array(words.matched.length)
  const candidates = new Int32Array(words.matched.length)
  const idAt = (at: number) => columns.idOf(words.matched[at]!)
  const last = Number(place?.key ?? Number.NEGATIVE_INFINITY)
  let size = 0
  for (let at = 0; at < keys.length; at += 1) {
    if (!hasBit(docs, words.matched[at]!)) continue
    const key = words.keyOf(at, factorOf?.(words.matched[at]!))
    if (key < last || (key === last && idAt(at) <= (place?.id ?? 0))) continue
    keys[at] = key
    candidates[size++] = at
  }
  const best = smallest(
    candidates.subarray(0, size),
    Math.min(size, skip + count),
    (one, other) => keys[one]! - keys[other]! || idAt(one) - idAt(other),
  )
  return Array.from(best.subarray(skip), (at) => ({ id: idAt(at), key: String(keys[at]) }))
}
