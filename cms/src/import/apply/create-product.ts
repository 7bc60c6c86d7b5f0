import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import { galleryOf } from '../images/gallery.ts'
import type { SourceVariant } from '../product.ts'
import type { AssignedSku } from '../skus.ts'
import type { BatchContext, Change } from './apply-batch.ts'
import { orderKey } from './order-key.ts'
import { toProductFields, toVariantFields, type ProductFields } from './product-data.ts'
import { sourceOf } from './source-group.ts'

/** Adds a new product with its variants to the batch; answers the id it will have. */
export async function createProduct(
  change: Extract<Change, { action: 'create' }>,
  skus: Map<SourceVariant, AssignedSku>,
  batch: BatchContext,
): Promise<number> {
  const { product } = change
  const { writer, references, currency } = batch
  const gallery = galleryOf(batch.galleries, product.handle)
  const isSellable = product.variants.some(({ price }) => price != null)
  const status = product.status === 'published' && isSellable ? 'published' : 'draft'
  const now = new Date().toISOString()
  const data = {
    rank: 1000,
    related: [],
    ...localise(await toProductFields(product, references)),
    slug: batch.freeSlug(product.handle),
    gallery: gallery.order,
    source: sourceOf(change, { gallery, skus, system: batch.system, before: null }),
    publishedAt: status === 'published' ? now : null,
    _status: status,
    createdAt: now,
    updatedAt: now,
  }
  const id = await writer.create('products', structuredClone(data))
  await writer.createVersion('products', id, data)
  for (const [index, variant] of product.variants.entries()) {
    const sku = skus.get(variant)?.sku
    if (sku === undefined) continue
    const fields = await toVariantFields(product, variant, { references, currency, gallery })
    const variantId = await writer.create('variants', {
      ...fields,
      sku,
      product: id,
      _variants_variants_order: orderKey(index),
      createdAt: now,
      updatedAt: now,
    })
    const { quantity, isBackorder } = variant
    batch.wishes.push({ variantId, isBulk: true, quantity, isBackorder })
  }
  return id
}

/** The shape in which fields with a value per language are stored. */
function localise(fields: ProductFields): object {
  const wrap = (value: unknown) => ({ [DEFAULT_LOCALE]: value })
  const { title, description, seo, attributes, ...rest } = fields
  const parts = seo as { title: string | null; description: string | null } | undefined
  const blocks = (attributes ?? []) as { blockType: string; value?: unknown }[]
  return {
    ...rest,
    title: wrap(title),
    description: wrap(description ?? null),
    seo: { title: wrap(parts?.title ?? null), description: wrap(parts?.description ?? null) },
    attributes: blocks.map((block) =>
      block.blockType === 'textAttribute' ? { ...block, value: wrap(block.value) } : block,
    ),
  }
}
