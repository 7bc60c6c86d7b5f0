import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ContentKind } from './shapes.ts'

/**
 * What of a product's row changed:
 * - `content`: what its page or its card shows, beside what has a name of its own here;
 * - `listing`: what lists are filtered, sorted or grouped by, or show;
 * - `search`: the words that searches look for, in any language;
 * - `price`, `priceOrder`: any price; the one that lists are sorted and filtered by;
 * - `rating`, `ratingOrder`: what buyers say of it; the figure that lists are sorted and filtered by;
 * - `stock`, `availability`: how many there are; whether it can be ordered.
 */
export type EntryPart =
  | 'content'
  | 'listing'
  | 'search'
  | 'price'
  | 'priceOrder'
  | 'rating'
  | 'ratingOrder'
  | 'stock'
  | 'availability'

/** Where a product is found: at its address, in its categories and with its brand. */
export interface EntryPlace {
  slug: string
  brandSlug: string | null
  /** Sorted. */
  categorySlugs: string[]
}

/** One row of `catalogue_entries` that really changed. */
export interface EntryChange {
  productId: number
  locale: Locale
  /** Null when the row is new. */
  before: EntryPlace | null
  /** Null when the row is gone. */
  after: EntryPlace | null
  /** Empty for rows that came or went, and when nothing changed that anybody sees. */
  parts: EntryPart[]
}

/** One row of `content_entries` that really changed. */
export interface ContentChange {
  kind: ContentKind
  refId: number
  locale: Locale
  /** Null when the row is new. Globals have no slug. */
  before: { slug: string | null } | null
  /** Null when the row is gone. */
  after: { slug: string | null } | null
  /** False when nothing changed that anybody sees. */
  isVisible: boolean
  /** Whether it stands elsewhere: below another parent, or in another order. */
  isMoved: boolean
}

/** All rows that a piece of work changed, in the order in which it did. */
export interface RowChanges {
  entries: EntryChange[]
  contents: ContentChange[]
}

export function noChanges(): RowChanges {
  return { entries: [], contents: [] }
}

/** One after the other. */
export function joinChanges(...changes: RowChanges[]): RowChanges {
  return {
    entries: changes.flatMap(({ entries }) => entries),
    contents: changes.flatMap(({ contents }) => contents),
  }
}
