import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { tags } from '@vitrine/shared-types/events/tags'
import type { Follower } from '../../../outbox/follow.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { addAll } from '../columns/bitset.ts'
import { keepCurrent } from '../kept-current.ts'
import type { CollectionSeam, SearchSeams } from '../seams.ts'
import { createPopularQueries } from '../usage/popular-queries.ts'
import { arrange, chosenFirst } from './arrangement.ts'
import { compileConditions, withIds } from './compile-conditions.ts'
import { rulesFor } from './matching-rules.ts'
import {
  isAboutMerchandise,
  loadMerchandise,
  type KnownCollection,
  type Merchandise,
} from './merchandise.ts'

/** What is published, for whoever explains it. */
export interface Merchandising {
  merchandise(revision: Revision | null): Promise<Merchandise>
  stop(): void
}

/** What editors and shoppers add to lists and searches, kept as new as the events that are known. */
export function createSearchSeams({
  db,
  follower,
}: {
  db: ReadDatabase
  follower?: Follower | undefined
}): SearchSeams & Merchandising {
  const kept = keepCurrent<Merchandise>({
    follower,
    isAbout: isAboutMerchandise,
    load: () => loadMerchandise(db),
  })
  const popular = createPopularQueries(db)
  return {
    async settings({ revision }) {
      return (await kept.at(revision)).settings
    },
    async arrangement(place, { revision }) {
      const { rules, today } = await kept.at(revision)
      const mine = rulesFor(rules, place)
      return mine.length === 0 ? null : (catalogue) => arrange(mine, catalogue, today)
    },
    async collection(slug, { revision, uses }) {
      const { collections, today } = await kept.at(revision)
      uses(tags.slug('collection', slug))
      const known = collections.get(slug)
      if (known === undefined) return null
      uses(tags.collection(known.id))
      return collectionSeam(known, today)
    },
    async popularQueries(prefix, { revision, locale, limit }) {
      const { neverSuggest } = await kept.at(revision)
      return await popular.startingWith(prefix, { locale, limit, never: neverSuggest })
    },
    merchandise: (revision) => kept.at(revision),
    stop: () => kept.stop(),
  }
}

const compiled = new WeakMap<KnownCollection, ReturnType<typeof compileConditions>>()

function collectionSeam(known: KnownCollection, today: number): CollectionSeam {
  const { id, selection } = known
  const fitting = compiled.get(known) ?? compileConditions(selection)
  compiled.set(known, fitting)
  return {
    id,
    sort: selection.sort,
    members: (catalogue) => addAll(withIds(catalogue, selection.chosen), fitting(catalogue, today)),
    arrangement: (catalogue) => chosenFirst(selection.chosen, catalogue),
  }
}
