import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { Tag } from '@vitrine/shared-types/events/tags'
import { NO_SETTINGS, type SearchSettings } from '../catalogue/analysis/index.ts'
import type { Catalogue } from './catalogue.ts'
import type { Bitset } from './columns/bitset.ts'

/** What a list asks of others, at the revision that its answer will claim. */
export interface Asked {
  revision: Revision | null
  locale: Locale
  /** Says what the answer depends on. */
  uses: (...tags: Tag[]) => void
}

/** What merchants and the habits of shoppers add to lists and searches. */
export interface SearchSeams {
  /** Stop words, synonyms and replacements: the same object until they change. */
  settings(asked: Asked): Promise<SearchSettings>
  /** Which products are in a collection; null when there is none of this slug, now or before. */
  collectionFilter(
    slug: string,
    asked: Asked,
  ): Promise<((catalogue: Catalogue) => Bitset) | null>
  /** What others searched for that begins like this, the most frequent first. */
  popularQueries(prefix: string, asked: Asked & { limit: number }): Promise<string[]>
}

/** Nobody adds anything. */
export const NO_SEAMS: SearchSeams = {
  settings: async () => NO_SETTINGS,
  collectionFilter: async () => null,
  popularQueries: async () => [],
}
