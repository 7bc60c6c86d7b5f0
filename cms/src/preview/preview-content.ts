import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DraftPreview } from '@vitrine/shared-types/previews/draft-preview'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import type { ContentPage } from '@vitrine/shared-types/store-api/v1/pages'
import type { PayloadRequest } from 'payload'
import { presentCategory } from '../domains/catalogue/present.ts'
import { presentBrandEntry } from '../domains/catalogue/projection/content/brand.rules.ts'
import { presentCategoryEntry } from '../domains/catalogue/projection/content/category.rules.ts'
import { presentCollectionEntry } from '../domains/catalogue/projection/content/collection.rules.ts'
import { presentPageEntry } from '../domains/catalogue/projection/content/page.rules.ts'
import type {
  StoredBrand,
  StoredCategory,
  StoredCollection,
  StoredPage,
} from '../domains/catalogue/projection/shapes.ts'
import {
  wantForBrand,
  wantForCategory,
  wantForCollection,
  wantForPage,
} from '../domains/catalogue/projection/wants.ts'
import { listCategoryRows } from '../domains/catalogue/queries/categories.ts'
import {
  countProductRows,
  readCards,
  readCategoryNodes,
} from '../domains/catalogue/queries/index.ts'
import { presentPage, wantedBy } from '../domains/content/present.ts'
import { presentCollection } from '../domains/search/merchandising/routes.ts'
import type { ReadDatabase } from '../platform/read-database.ts'
import { txOf } from '../platform/transaction.ts'
import { findNewest, viewAround } from './draft-world.ts'
import { completed, lacksOf } from './stand-ins.ts'

/** A category as it is now; it has no drafts, so this is what the public sees. */
export async function previewCategory(
  req: PayloadRequest,
  db: ReadDatabase,
  id: number,
  reader: ReadContext,
): Promise<DraftPreview | null> {
  const doc = await findNewest(req, 'categories', id)
  if (doc === null) return null
  const view = await viewAround(req, reader, (wants) => wantForCategory(wants, doc))
  // The rules for a kind make that kind's body.
  const stored = presentCategoryEntry(doc, view).body as StoredCategory
  const counts = await countProductRows(db)
  const document = presentCategory(stored, await listCategoryRows(db, { ...reader, counts }))
  return { collection: 'categories', state: 'public', lacks: [], document }
}

/** A brand as it is now; it has no drafts either. */
export async function previewBrand(
  req: PayloadRequest,
  db: ReadDatabase,
  id: number,
  reader: ReadContext,
): Promise<DraftPreview | null> {
  const doc = await findNewest(req, 'brands', id)
  if (doc === null) return null
  const view = await viewAround(req, reader, (wants) => wantForBrand(wants, doc))
  const stored = presentBrandEntry(doc, view).body as StoredBrand
  const { ofBrand } = await countProductRows(db)
  const document = { ...stored, productCount: ofBrand(stored.slug) }
  return { collection: 'brands', state: 'public', lacks: [], document }
}

/** A collection as it is now, without drafts as well; what is in it is asked of the store API. */
export async function previewCollection(
  req: PayloadRequest,
  _db: ReadDatabase,
  id: number,
  reader: ReadContext,
): Promise<DraftPreview | null> {
  const doc = await findNewest(req, 'productCollections', id)
  if (doc === null) return null
  const view = await viewAround(req, reader, (wants) => wantForCollection(wants, doc))
  const stored = presentCollectionEntry(doc, view).body as StoredCollection
  const document = presentCollection(stored)
  return { collection: 'productCollections', state: 'public', lacks: [], document }
}

/** The newest draft of a page, with the products and categories that are public now. */
export async function previewPage(
  req: PayloadRequest,
  db: ReadDatabase,
  id: number,
  reader: ReadContext,
): Promise<DraftPreview | null> {
  const doc = await findNewest(req, 'pages', id)
  if (doc === null) return null
  const view = await viewAround(req, reader, (wants) => wantForPage(wants, doc))
  const row = presentPageEntry(completed(doc), view)
  if (row === null) return null
  const { rows } = await (
    await txOf(req)
  ).execute(sql`SELECT 1 FROM content_entries WHERE kind = 'page' AND ref_id = ${id} LIMIT 1`)
  const published = doc._status === 'draft' ? 'changed' : 'public'
  return {
    collection: 'pages',
    state: rows.length > 0 ? published : 'draft',
    lacks: lacksOf(doc),
    document: await filled(db, row.body as StoredPage, reader),
  }
}

async function filled(
  db: ReadDatabase,
  page: StoredPage,
  reader: ReadContext,
): Promise<ContentPage> {
  const { productIds, categoryIds } = wantedBy(page)
  const cards = await readCards(db, { ...reader, ids: productIds })
  const nodes = await readCategoryNodes(db, {
    ...reader,
    ids: categoryIds,
    counts: await countProductRows(db),
  })
  const byId = <T extends { id: string }>(things: T[]) =>
    new Map(things.map((thing) => [Number(thing.id), thing]))
  return presentPage(page, { cards: byId(cards), nodes: byId(nodes) })
}
