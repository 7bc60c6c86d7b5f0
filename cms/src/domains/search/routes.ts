import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { createTurns } from '../../platform/turns.ts'
import { JsonBytes } from '../../platform/json-answers.ts'
import type { StoreHandlers } from '../../platform/store-handler.ts'
import type { Cards } from '../catalogue/queries/index.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { listFacets } from './facets/list-facets.ts'
import type { Names } from './names.ts'
import { presentList } from './present.ts'
import { findPage } from './queries/find-page.ts'
import { followSlugs } from './queries/known-filters.ts'
import { NO_SEAMS, type Asked, type ListPlace, type SearchSeams } from './seams.ts'
import { suggest } from './suggestions/suggest.ts'
import { tagsOfList } from './tags-of-list.ts'

export interface SearchDependencies {
  db: ReadDatabase
  index: CatalogueIndex
  cards: Cards
  /** What merchants add; nothing when it is left out. */
  seams?: SearchSeams | undefined
}

/** Lists, searches and what to offer while somebody types. */
export function searchRoutes({
  db,
  index,
  cards,
  seams = NO_SEAMS,
}: SearchDependencies): StoreHandlers<'listProducts' | 'suggestSearches'> {
  const takeTurn = createTurns()
  return {
    async listProducts({ query, uses, revision }) {
      const asked: Asked = { revision, uses, locale: query.locale }
      const { names } = await index.at(revision)
      const known = await followSlugs(db, names, query)
      const place = placeOf(known, names)
      const [settings, collection, arrangement] = await Promise.all([
        seams.settings(asked),
        collectionOf(seams, query, asked),
        seams.arrangement(place, asked),
      ])
      await takeTurn()
      // From here to the cards nothing waits, so that page, total and counts are of one moment.
      const catalogue = await index.at(revision)
      const page = findPage(catalogue, known, { settings, collection, arrangement })
      const facets = query.facets ? listFacets(catalogue, known, page.narrowing) : null
      const ids = page.entries.map(({ id }) => id)
      uses(...tagsOfList(query, known, catalogue.names, ids))
      const shown = await cards.json({ ...query, ids, revision })
      return new JsonBytes(presentList(page, { cards: shown, facets, limit: query.limit }))
    },

    async suggestSearches({ query, uses, revision }) {
      await takeTurn()
      const asked = { revision, uses, locale: query.locale }
      return new JsonBytes(await suggest({ index, cards, seams, query, asked }))
    },
  }
}

function placeOf({ q, category, locale }: ProductListQuery, { categories }: Names): ListPlace {
  const categoryId = category === undefined ? null : (categories.get(category)?.id ?? null)
  return { q, categoryId, locale }
}

async function collectionOf(seams: SearchSeams, { collection }: ProductListQuery, asked: Asked) {
  if (collection === undefined) return null
  const found = await seams.collection(collection, asked)
  if (found === null) throw new DomainError('collection_not_found')
  return found
}
