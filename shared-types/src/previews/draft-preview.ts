import { z } from 'zod'
import { Brand } from '../store-api/v1/brands.ts'
import { Category } from '../store-api/v1/categories.ts'
import { ProductCollection } from '../store-api/v1/collections.ts'
import { ContentPage } from '../store-api/v1/pages.ts'
import { Product } from '../store-api/v1/products.ts'

/** What can be looked at in the shop from beside its form, by its collection in the admin. */
export const PREVIEW_COLLECTIONS = [
  'products',
  'categories',
  'brands',
  'productCollections',
  'pages',
] as const
export const PreviewCollection = z.enum(PREVIEW_COLLECTIONS)
export type PreviewCollection = z.infer<typeof PreviewCollection>

/** One document that can be previewed. */
export interface PreviewSubject {
  collection: PreviewCollection
  id: number
}

/** What a preview's token names: it opens this very document. */
export function subjectName({ collection, id }: PreviewSubject): string {
  return `${collection}/${id}`
}

/** Where the admin answers with a draft, for `Authorization: Bearer {token}`. */
export function draftPath({ collection, id }: PreviewSubject): string {
  return `/api/preview/${collection}/${id}`
}

/** Where the shop shows a draft, for `?token=`. */
export function previewPath(locale: string, { collection, id }: PreviewSubject): string {
  return `/${locale}/preview/${collection}/${id}`
}

const about = {
  /** `draft` was never public, `changed` differs from what is, `public` is what shoppers see. */
  state: z.enum(['draft', 'changed', 'public']),
  /** What is still missing before it can be public. */
  lacks: z.array(z.enum(['title', 'slug', 'variants', 'prices'])),
}

/** The newest state of a document, in exactly the shape in which it would be public. */
export const DraftPreview = z.discriminatedUnion('collection', [
  z.strictObject({ collection: z.literal('products'), ...about, document: Product }),
  z.strictObject({ collection: z.literal('categories'), ...about, document: Category }),
  z.strictObject({ collection: z.literal('brands'), ...about, document: Brand }),
  z.strictObject({
    collection: z.literal('productCollections'),
    ...about,
    document: ProductCollection,
  }),
  z.strictObject({ collection: z.literal('pages'), ...about, document: ContentPage }),
])
export type DraftPreview = z.infer<typeof DraftPreview>
export type DraftState = DraftPreview['state']
export type DraftLack = DraftPreview['lacks'][number]
