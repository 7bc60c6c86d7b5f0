import type { Reader } from '../../ui/context.ts'
import { listHref, type ListQuery } from '../../ui/list-query.ts'

/** Where a list stands: what its links are made from. */
export interface ListPlace {
  /** The address without its query. */
  base: string
  reader: Reader
  /** What was searched for. */
  words?: string | undefined
  /** The page of a category, where the list is of one: choosing another leads there. */
  categoryBase?: ((slug: string) => string) | undefined
  /** What the path says already, and is no choice. */
  fixed?: 'category' | 'brand' | undefined
}

/** The address of the list with this query. */
export function hrefIn({ base, reader, words }: ListPlace, query: Partial<ListQuery>): string {
  return listHref(base, query, { currency: reader.currency, words })
}
