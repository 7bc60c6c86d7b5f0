import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import type { SearchNote } from '@vitrine/shared-types/store-api/v1/search-note'
import type { SearchSettings } from '../../catalogue/analysis/index.ts'
import type { Catalogue } from '../catalogue.ts'
import { countBits } from '../columns/bitset.ts'
import type { Arrangement } from '../merchandising/arrangement.ts'
import type { CollectionSeam } from '../seams.ts'
import { arrangedBy, arrangedEntries } from './arranged-entries.ts'
import { positionOf, readCursor, type ListOrder } from './cursor.ts'
import { narrow, narrowed, type Narrowing } from './narrowing.ts'
import { ownEntries } from './own-order.ts'
import { searchWords } from './search-words.ts'

/** One page of a list: which products, and where they stand. */
export interface FoundPage {
  /** With what a cursor remembers of each. */
  entries: { id: number; key: string | null }[]
  total: number
  order: ListOrder
  page: number
  hasMore: boolean
  search: SearchNote | null
  /** All that the list is narrowed by, to count what else it could be: until the next is found. */
  narrowing: Narrowing
}

export interface FindOptions {
  settings: SearchSettings
  /** What the list is narrowed to. */
  collection?: CollectionSeam | null
  /** What editors put elsewhere; for lists that a shopper did not sort. */
  arrangement?: ((catalogue: Catalogue) => Arrangement | null) | null
}

/** Finds one page of a list, whose category and brands are known to be there. */
export function findPage(
  catalogue: Catalogue,
  query: ProductListQuery,
  { settings, collection = null, arrangement = null }: FindOptions,
): FoundPage {
  const { columns } = catalogue
  columns.scratch.begin()
  const order: ListOrder = {
    sort: query.sort,
    isSearch: query.q !== undefined,
    locale: query.locale,
    currency: query.currency,
  }
  const place = query.cursor === undefined ? undefined : readCursor(order, query.cursor)
  const isVerbatim = query.verbatim
  const words =
    query.q === undefined ? undefined : searchWords(catalogue, query.q, settings, { isVerbatim })
  const among = [
    ...(collection === null ? [] : [collection.members(catalogue)]),
    ...(words === undefined ? [] : [words.docs]),
  ]
  const narrowing = narrow(columns, query, among)
  const docs = narrowed(narrowing)
  const arranged = arrangedBy(catalogue, query, { collection, arrangement })
  // Where editors move products about, keys do not rise: a cursor is a position there.
  const position = place === undefined ? undefined : positionOf(place)
  const isByPosition = arranged !== null || position !== undefined
  const skipped = place === undefined ? (query.page - 1) * query.limit : 0
  const window = {
    place: isByPosition ? undefined : place,
    skip: isByPosition && place ? (position ?? place.page * query.limit) : skipped,
    count: query.limit + 1,
  }
  const list = { order, words, collection, docs }
  const entries =
    arranged === null
      ? ownEntries(columns, list, window)
      : arrangedEntries(catalogue, arranged, list, window)
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
