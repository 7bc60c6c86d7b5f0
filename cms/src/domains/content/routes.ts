import { tags, type Tag } from '@vitrine/shared-types/events/tags'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import type { StoreHandlers } from '../../platform/store-handler.ts'
import {
  findContent,
  readCards,
  readCategoryNodes,
  type CountProducts,
  type ProductCounts,
  type StoredPage,
} from '../catalogue/queries/index.ts'
import { presentPage, wantedBy } from './present.ts'
import { findGlobal, listPageSummaries } from './queries.ts'

type ContentEndpoint = 'listPages' | 'getPage' | 'getNavigation' | 'getSettings'

/** The content's part of the store API. */
export function contentRoutes(
  db: ReadDatabase,
  countProducts: CountProducts,
): StoreHandlers<ContentEndpoint> {
  return {
    async listPages({ query, uses }) {
      uses(tags.pages)
      return { items: await listPageSummaries(db, query.locale) }
    },

    async getPage({ params, query, uses, revision }) {
      const page = await findContent(db, { kind: 'page', locale: query.locale, slug: params.slug })
      if (page === null) throw new DomainError('page_not_found')
      uses(tags.page(page.id), tags.slug('page', params.slug), ...tagsOfFillings(page))
      return fillPage(db, page, { ...query, counts: await countProducts(revision) })
    },

    async getNavigation({ query, uses }) {
      uses(tags.navigation)
      return (await findGlobal(db, 'navigation', query.locale)) ?? refuseUntilSetUp('navigation')
    },

    async getSettings({ query, uses }) {
      uses(tags.settings)
      return (await findGlobal(db, 'settings', query.locale)) ?? refuseUntilSetUp('settings')
    },
  }
}

/** What the page's blocks name, published or not; tiles also count products and show trees. */
function tagsOfFillings(page: StoredPage): Tag[] {
  const { productIds, categoryIds } = wantedBy(page)
  return [
    ...productIds.map(tags.product),
    ...categoryIds.map(tags.category),
    ...(categoryIds.length === 0 ? [] : [tags.categories]),
  ]
}

async function fillPage(
  db: ReadDatabase,
  page: StoredPage,
  context: ReadContext & { counts: ProductCounts },
) {
  const { productIds, categoryIds } = wantedBy(page)
  const [cards, nodes] = await Promise.all([
    readCards(db, { ...context, ids: productIds }),
    readCategoryNodes(db, { ...context, ids: categoryIds }),
  ])
  const byId = <T extends { id: string }>(things: T[]) =>
    new Map(things.map((thing) => [Number(thing.id), thing]))
  return presentPage(page, { cards: byId(cards), nodes: byId(nodes) })
}

/** A shop without these was never seeded: it is not ready, and asking later can help. */
function refuseUntilSetUp(missing: string): never {
  throw new DomainError('unavailable', { message: `The shop has no ${missing} yet` })
}
