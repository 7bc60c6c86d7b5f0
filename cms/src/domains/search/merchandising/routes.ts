import { tags } from '@vitrine/shared-types/events/tags'
import type { ProductCollection } from '@vitrine/shared-types/store-api/v1/collections'
import { DomainError } from '../../../platform/errors.ts'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { StoreHandlers } from '../../../platform/store-handler.ts'
import type { StoredCollection } from '../../catalogue/projection/index.ts'
import { findContent } from '../../catalogue/queries/index.ts'

/** Collections as the shop shows them. */
export function collectionRoutes(
  db: ReadDatabase,
): StoreHandlers<'listCollections' | 'getCollection'> {
  return {
    async listCollections({ query, uses }) {
      uses(tags.collections)
      const rows = await db.rows<{ body: StoredCollection }>({
        name: 'list-collections',
        text: `SELECT body FROM content_entries WHERE kind = 'collection' AND locale = $1
          ORDER BY position COLLATE "C" NULLS LAST, ref_id`,
        values: [query.locale],
      })
      return { items: rows.map(({ body }) => presentCollection(body)) }
    },

    async getCollection({ params, query, uses }) {
      uses(tags.slug('collection', params.slug))
      const { slug } = params
      const found = await findContent(db, { kind: 'collection', locale: query.locale, slug })
      if (found === null) throw new DomainError('collection_not_found')
      uses(tags.collection(found.id))
      return presentCollection(found)
    },
  }
}

/** What it is made of is the editors' business. */
export function presentCollection({
  selection: _selection,
  ...collection
}: StoredCollection): ProductCollection {
  return collection
}
