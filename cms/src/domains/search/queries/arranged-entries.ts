import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import type { Catalogue } from '../catalogue.ts'
import type { Bitset } from '../columns/bitset.ts'
import { arrangedPage, boostedSlice, type Slice } from '../merchandising/arranged-page.ts'
import { factorOf, type Arrangement } from '../merchandising/arrangement.ts'
import type { CollectionSeam } from '../seams.ts'
import { positionKey, type ListOrder } from './cursor.ts'
import type { FindOptions } from './find-page.ts'
import { bestMatches, inOrder, type Entry } from './own-order.ts'
import { placingOf } from './placing.ts'
import type { WordsFound } from './search-words.ts'

/** What editors put elsewhere in this list; null when a shopper sorted it, and when nothing is. */
export function arrangedBy(
  catalogue: Catalogue,
  { sort, q }: Pick<ProductListQuery, 'sort' | 'q'>,
  { collection, arrangement }: Required<Pick<FindOptions, 'collection' | 'arrangement'>>,
): Arrangement | null {
  if (sort !== 'featured') return null
  if (collection !== null && q === undefined) return collection.arrangement(catalogue)
  return arrangement?.(catalogue) ?? null
}

interface List {
  order: ListOrder
  words: WordsFound | undefined
  collection: CollectionSeam | null
  docs: Bitset
}

/** A piece of a list in which editors moved products about. */
export function arrangedEntries(
  { columns }: Catalogue,
  arranged: Arrangement,
  list: List,
  { skip, count }: { skip: number; count: number },
): Entry[] {
  const slice = sliceOf(columns, arranged, list)
  const docs = arrangedPage(arranged, { docs: list.docs, slice, skip, count })
  return docs.map((doc, at) => ({ id: columns.idOf(doc), key: positionKey(skip + at + 1) }))
}

/** The list without pins, with boosts. */
export function sliceOf(
  columns: Catalogue['columns'],
  { boosts }: Pick<Arrangement, 'boosts'>,
  { order, words, collection }: Omit<List, 'docs'>,
): Slice {
  const docOf = ({ id }: Entry): number => columns.docOf(id)!
  if (words !== undefined) {
    const lifted = boosts.length === 0 ? undefined : (doc: number) => factorOf({ boosts }, doc)
    return (docs, skip, count) =>
      bestMatches(columns, words, docs, { place: undefined, skip, count }, lifted).map(docOf)
  }
  const own = { ...order, sort: collection?.sort ?? order.sort }
  if (boosts.length > 0 && own.sort === 'featured') {
    const { order: name, direction } = placingOf(columns, own)
    return boostedSlice(boosts, (docs, count) =>
      columns.orders[name].page({ docs, direction, skip: 0, count }),
    )
  }
  return (docs, skip, count) =>
    inOrder(columns, own, docs, { place: undefined, skip, count }).map(docOf)
}
