import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { Tag } from '@vitrine/shared-types/events/tags'
import type { ProductSort } from '@vitrine/shared-types/store-api/v1/product-list'
import { NO_SETTINGS, type SearchSettings } from '../catalogue/analysis/index.ts'
import type { Catalogue } from './catalogue.ts'
import type { Bitset } from './columns/bitset.ts'
import type { Arrangement } from './merchandising/arrangement.ts'

/** What a list asks of others, at the revision that its answer will claim. */
export interface Asked {
  revision: Revision | null
  locale: Locale
  /** Says what the answer depends on. */
  uses: (...tags: Tag[]) => void
}

/** Where a list is: editors say for each what stands where. */
export interface ListPlace {
  q: string | undefined
  categoryId: number | null
  locale: Locale
}

/** A collection, ready to be asked which products are in it. */
export interface CollectionSeam {
  id: number
  members(catalogue: Catalogue): Bitset
  /** Those chosen by hand, which stand first. */
  arrangement(catalogue: Catalogue): Arrangement
  /** The order of the others while a shopper chose none. */
  sort: ProductSort
}

/** What merchants and the habits of shoppers add to lists and searches. */
export interface SearchSeams {
  /** Stop words, synonyms and replacements: the same object until they change. */
  settings(asked: Asked): Promise<SearchSettings>
  /** What stands elsewhere than by itself; null: nothing. */
  arrangement(
    place: ListPlace,
    asked: Asked,
  ): Promise<((catalogue: Catalogue) => Arrangement | null) | null>
  /** A collection; null when there is none of this slug, now or before. */
  collection(slug: string, asked: Asked): Promise<CollectionSeam | null>
  /** What others searched for that begins like this, the most frequent first. */
  popularQueries(prefix: string, asked: Asked & { limit: number }): Promise<string[]>
}

/** Nobody adds anything. */
export const NO_SEAMS: SearchSeams = {
  settings: async () => NO_SETTINGS,
  arrangement: async () => null,
  collection: async () => null,
  popularQueries: async () => [],
}
