import { randomBytes } from 'node:crypto'
import type { Brand, Category, Media, Product, Variant } from '@vitrine/shared-types/payload'
import type { Payload } from 'payload'
import sharp from 'sharp'

/** A word that no other document of the test has. */
export function unique(word: string): string {
  return `${word}-${randomBytes(4).toString('hex')}`
}

/** Makes documents with what they need and nothing more; `data` says what the test is about. */
export function catalogueFactory(payload: Payload) {
  const asSystem = { overrideAccess: true, depth: 0 } as const
  return {
    brand: (data: Partial<Brand> = {}) =>
      payload.create({
        collection: 'brands',
        data: { name: unique('Brand'), slug: unique('brand'), ...data },
        ...asSystem,
      }),
    category: (data: Partial<Category> = {}) =>
      payload.create({
        collection: 'categories',
        data: { title: unique('Category'), slug: unique('category'), ...data },
        ...asSystem,
      }),
    product: (data: Partial<Product> = {}) =>
      payload.create({
        collection: 'products',
        data: {
          title: unique('Product'),
          slug: unique('product'),
          _status: 'published',
          ...data,
        },
        ...asSystem,
      }),
    variant: (product: number, data: Partial<Variant> = {}) =>
      payload.create({
        collection: 'variants',
        data: { product, sku: unique('SKU'), prices: { THB: { amount: 10_000 } }, ...data },
        ...asSystem,
      }),
    media: async (data: Partial<Media> = {}) =>
      payload.create({
        collection: 'media',
        data: { alt: unique('Picture'), ...data },
        file: await picture(),
        ...asSystem,
      }),
  }
}

export type CatalogueFactory = ReturnType<typeof catalogueFactory>

/** A small JPEG of a random colour. */
export async function picture() {
  const [r = 0, g = 0, b = 0] = randomBytes(3)
  const data = await sharp({
    create: { width: 400, height: 500, channels: 3, background: { r, g, b } },
  })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name: `${unique('picture')}.jpg`, size: data.length }
}
