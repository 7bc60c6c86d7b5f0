import { demoShop } from '@vitrine/shared-types/demo'
import type { DemoShop } from '@vitrine/shared-types/demo/types'
import type { Payload } from 'payload'
import {
  projectContents,
  projectProducts,
  SKIP_PROJECTION,
} from '../domains/catalogue/projection/index.ts'
import { inTransaction } from '../platform/transaction.ts'
import { seedCatalogue } from './catalogue.ts'
import { seedCommerce } from './commerce.ts'
import { seedFinding } from './finding.ts'
import { completePages, seedPages } from './pages.ts'
import { seedPayments } from './payments.ts'
import { seedPhotos, type ReadPhoto } from './photos.ts'
import { completeProducts, seedProducts } from './products.ts'
import { emptyReferences } from './references.ts'
import { seedStore } from './store.ts'
import { createSeedWriter } from './writer.ts'

/** What a seed made; zeros when everything was there. */
export interface SeedReport {
  photos: number
  brands: number
  categories: number
  products: number
  pages: number
  durationMs: number
}

/** Globals have no id of their own. */
const GLOBAL_ID = 0

/**
 * Fills the shop with the demo, published in both languages. What is there already, known by slug,
 * key or content, is left as it is, so that a second run changes nothing. Photos come in one by
 * one, everything else in one transaction: a run that is killed is completed by the next.
 */
export async function seedDemoShop({
  payload,
  onProgress = () => undefined,
  readPhoto,
}: {
  payload: Payload
  onProgress?: (line: string) => void
  /** Where the photos come from; the demo's own folder when left out. */
  readPhoto?: ReadPhoto
}): Promise<SeedReport> {
  const startedAt = performance.now()
  const shop = demoShop
  const photosBefore = await payload.count({ collection: 'media', overrideAccess: true })
  const photos = await seedPhotos(payload, shop.photos, {
    readPhoto,
    onProgress: (done, total) => onProgress(`photo ${done} of ${total}`),
  })
  const photosAfter = await payload.count({ collection: 'media', overrideAccess: true })
  onProgress('products, pages and menus')
  const made = await seedDocuments(payload, shop, photos)
  const durationMs = Math.round(performance.now() - startedAt)
  onProgress(`done in ${(durationMs / 1000).toFixed(1)} s`)
  return { photos: photosAfter.totalDocs - photosBefore.totalDocs, ...made, durationMs }
}

async function seedDocuments(
  payload: Payload,
  shop: DemoShop,
  photos: ReadonlyMap<string, number>,
): Promise<Omit<SeedReport, 'photos' | 'durationMs'>> {
  return await inTransaction(
    payload,
    async (_tx, req) => {
      const writer = createSeedWriter(req)
      const references = emptyReferences(photos)
      await seedCatalogue(shop, references, writer)
      await seedPages(shop.pages, references, writer)
      await seedProducts(shop.products, references, writer)
      await completeProducts(shop.products, references, writer)
      await completePages(shop.pages, references, writer)
      await seedFinding(shop, references, writer)
      const globals = await seedStore(shop, references, writer)
      await seedPayments(writer)
      await seedCommerce(shop, references, writer)
      await projectProducts({ req, productIds: writer.made('products') })
      await projectContents({ req, kind: 'category', ids: writer.made('categories') })
      await projectContents({ req, kind: 'brand', ids: writer.made('brands') })
      await projectContents({ req, kind: 'page', ids: writer.made('pages') })
      const collections = writer.made('productCollections')
      await projectContents({ req, kind: 'collection', ids: collections })
      for (const kind of globals) await projectContents({ req, kind, ids: [GLOBAL_ID] })
      return {
        brands: writer.made('brands').length,
        categories: writer.made('categories').length,
        products: writer.made('products').length,
        pages: writer.made('pages').length,
      }
    },
    { context: { [SKIP_PROJECTION]: true } },
  )
}
