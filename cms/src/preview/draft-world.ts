import type { CollectionSlug, PayloadRequest } from 'payload'
import type {
  BrandDoc,
  CategoryDoc,
  CollectionDoc,
  PageDoc,
  ProductDoc,
} from '../domains/catalogue/projection/documents.ts'
import { loadWorld } from '../domains/catalogue/projection/load.ts'
import { noWants, type Wants } from '../domains/catalogue/projection/wants.ts'
import { viewOf, type View } from '../domains/catalogue/projection/world.ts'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'

interface NewestDocs {
  products: ProductDoc
  categories: CategoryDoc
  brands: BrandDoc
  productCollections: CollectionDoc
  pages: PageDoc
}

/** The newest version of a document, published or not, with every language; null without one. */
export async function findNewest<Slug extends keyof NewestDocs & CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: number,
): Promise<NewestDocs[Slug] | null> {
  const doc: unknown = await req.payload.findByID({
    // Any slug does: the types of options and result depend on it, their values do not.
    collection: collection as 'products',
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    joins: false,
    showHiddenFields: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  // Payload's types do not say that `locale: 'all'` gives a value per language; documents.ts does.
  return doc as NewestDocs[Slug] | null
}

/** What stands around a document: as it is public, since only the document itself is a draft. */
export async function viewAround(
  req: PayloadRequest,
  { locale }: ReadContext,
  want: (wants: Wants) => void,
): Promise<View> {
  const wants = noWants()
  want(wants)
  return viewOf(await loadWorld(req, wants), locale)
}
