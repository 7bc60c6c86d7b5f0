import type { Reader } from '../../ui/context.ts'
import { type ListAddress, listHref, type ListQuery } from '../../ui/list-query.ts'

/** Where a list stands: what its links are made from. */
export interface ListPlace {
  /** The address without its query. */
  base: string
  reader: Reader
  /** What was searched for. */
  words?: string | undefined
  /** Whether just these words were asked for, and no others in their place. */
  isVerbatim?: boolean | undefined
  /** The page of a category, where the list is of one: choosing another leads there. */
  categoryBase?: ((slug: string) => string) | undefined
  /** What the path says already, and is no choice. */
  fixed?: 'category' | 'brand' | undefined
}

/** The address of the list with this query. */
export function hrefIn(place: ListPlace, query: Partial<ListQuery>): string {
  return listHref(place.base, query, addressOf(place))
}

/** What the address of the list says beside its query. */
export function addressOf({ reader, words, isVerbatim }: ListPlace): ListAddress {
  return { currency: reader.currency, words, isVerbatim }
}
