import type { ProductListQuery, SearchNote } from '@vitrine/shared-types/store-api/v1/products'
import type { SearchSettings } from '../../catalogue/analysis/index.ts'
import type { Catalogue } from '../catalogue.ts'
import { countBits, hasBit, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import { smallest } from './best.ts'
import { readCursor, type CursorPlace, type ListOrder } from './cursor.ts'
import { narrow, narrowed, type Narrowing } from './narrowing.ts'
import { afterPlace, placingOf } from './placing.ts'
import { searchWords, type WordsFound } from './search-words.ts'

/** One page of a list: which products, and where they stand. */
export interface FoundPage {
  /** With what a cursor remembers of each. */
  entries: { id: number; key: string | null }[]
  total: number
  order: ListOrder
  page: number
  hasMore: boolean
  search: SearchNote | null
  /** All that the list is narrowed by, to count what else it could be. */
  narrowing: Narrowing
}

/** Finds one page of a list, whose category and brands are known to be there. */
export function findPage(
  catalogue: Catalogue,
  query: ProductListQuery,
  { settings, among }: { settings: SearchSettings; among: readonly Bitset[] },
): FoundPage {
  const { columns } = catalogue
  const order: ListOrder = {
    sort: query.sort,
    isSearch: query.q !== undefined,
    locale: query.locale,
    currency: query.currency,
  }
  const place = query.cursor === undefined ? undefined : readCursor(order, query.cursor)
  const words = query.q === undefined ? undefined : searchWords(catalogue, query.q, settings)
  const narrowing = narrow(columns, query, [...among, ...(words ? [words.docs] : [])])
  const docs = narrowed(narrowing)
  const window = {
    place,
    skip: place === undefined ? (query.page - 1) * query.limit : 0,
    count: query.limit + 1,
  }
  const entries =
    words !== undefined && query.sort === 'featured'
      ? bestMatches(columns, words, docs, window)
      : inOrder(columns, order, docs, window)
  return {
    entries: entries.slice(0, query.limit),
    total: countBits(docs),
    order,
    page: place === undefined ? query.page : place.page + 1,
    hasMore: entries.length > query.limit,
    search: words?.note ?? null,
    narrowing,
  }
}

interface Window {
  place: CursorPlace | undefined
  skip: number
  count: number
}

function inOrder(
  columns: Columns,
  order: ListOrder,
  docs: Bitset,
  { place, skip, count }: Window,
): FoundPage['entries'] {
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

function bestMatches(
  columns: Columns,
  words: WordsFound,
  docs: Bitset,
  { place, skip, count }: Window,
): FoundPage['entries'] {
  const keys = new Float64Array(words.matched.length)
  const candidates = new Int32Array(words.matched.length)
  const idAt = (at: number) => columns.idOf(words.matched[at]!)
  const last = Number(place?.key ?? Number.NEGATIVE_INFINITY)
  let size = 0
  for (let at = 0; at < keys.length; at += 1) {
    if (!hasBit(docs, words.matched[at]!)) continue
    const key = words.keyOf(at)
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
