import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import { idsOf } from '../../domains/catalogue/rules.ts'
import { galleryOf, mergeGallery } from '../images/gallery.ts'
import type { SourceVariant } from '../product.ts'
import type { AssignedSku } from '../skus.ts'
import type { BatchContext, Change } from './apply-batch.ts'
import { toProductFields, toVariantFields, type VariantFields } from './product-data.ts'
import { sourceOf } from './source-group.ts'

type Update = Extract<Change, { action: 'update' }>

/** Brings a product in line with the export; what the file doesn't speak of stays as it is. */
export async function updateProduct(
  change: Update,
  skus: Map<SourceVariant, AssignedSku>,
  batch: BatchContext,
): Promise<number> {
  const { product, existing } = change
  const { req, references, system } = batch
  const fresh = galleryOf(batch.galleries, product.handle)
  const current = await req.payload.findByID({
    collection: 'products',
    id: existing.id,
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    req,
    select: { gallery: true },
  })
  const gallery =
    product.images === undefined
      ? {
          ...fresh,
          mediaIds: new Map(Object.entries(existing.imported.images)),
          pending: existing.pendingImages,
        }
      : fresh
  const willBePublished =
    product.status === undefined ? existing.isPublished : product.status === 'published'
  await req.payload.update({
    collection: 'products',
    id: existing.id,
    locale: DEFAULT_LOCALE,
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      // The import's fields are checked against the collection as they are saved.
      ...((await toProductFields(product, references)) as object),
      ...(product.images === undefined
        ? {}
        : { gallery: mergeGallery(idsOf(current.gallery), fresh, existing.imported) }),
      source: { ...sourceOf(change, { gallery, skus, system, before: existing.imported }) },
      _status: willBePublished ? 'published' : 'draft',
    },
  })
  await syncVariants(change, skus, { ...batch, gallery })
  return existing.id
}

type VariantContext = BatchContext & { gallery: ReturnType<typeof galleryOf> }

interface StoredVariant {
  id: number
  sku: string
  options: number[]
}

/** Variants are known by SKU, else by their choice. Those that left the export go with it. */
async function syncVariants(
  change: Update,
  skus: Map<SourceVariant, AssignedSku>,
  context: VariantContext,
): Promise<void> {
  const stored = await loadVariants(change.existing.id, context)
  const wanted: {
    variant: SourceVariant
    sku: string
    fields: VariantFields
    id: number | null
  }[] = []
  const unclaimed = new Map(stored.map((variant) => [variant.id, variant]))
  for (const [variant, { sku }] of skus) {
    const fields = await toVariantFields(change.product, variant, context)
    const match =
      [...unclaimed.values()].find((one) => one.sku === sku) ??
      [...unclaimed.values()].find((one) => isSameSet(one.options, fields.options))
    if (match !== undefined) unclaimed.delete(match.id)
    wanted.push({ variant, sku, fields, id: match?.id ?? null })
  }
  await removeGone([...unclaimed.values()], change, context)
  for (const { variant, sku, fields, id } of wanted) {
    const variantId = await saveVariant({ ...fields, sku }, id, change.existing.id, context)
    const known = change.existing.imported.variants[sku]
    // The counts that the shop has moved on from are left alone until the export says a new one.
    const isNews = id === null || known === undefined || known !== (variant.quantity ?? known)
    context.wishes.push({
      variantId,
      isBulk: false,
      quantity: isNews ? variant.quantity : undefined,
      isBackorder: variant.isBackorder,
    })
  }
}

async function loadVariants(productId: number, { req }: VariantContext): Promise<StoredVariant[]> {
  const { docs } = await req.payload.find({
    collection: 'variants',
    where: { product: { equals: productId } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
    select: { sku: true, options: true },
  })
  return docs.map(({ id, sku, options }) => ({ id, sku, options: idsOf(options) }))
}

/** Variants that an editor added were never in an export: they stay, and block nothing else. */
async function removeGone(
  gone: StoredVariant[],
  change: Update,
  { req, notes }: VariantContext,
): Promise<void> {
  const { product, existing } = change
  for (const { id, sku } of gone) {
    const isImported = Object.hasOwn(existing.imported.variants, sku)
    const text = isImported
      ? `the variant "${sku}" is no longer in the export: removed`
      : `the variant "${sku}" was added in the CMS: kept`
    notes.push({ line: product.line, handle: product.handle, text })
    if (isImported) {
      await req.payload.delete({ collection: 'variants', id, overrideAccess: true, req })
    }
  }
}

async function saveVariant(
  data: VariantFields & { sku: string },
  id: number | null,
  product: number,
  { req }: VariantContext,
): Promise<number> {
  const common = { collection: 'variants', depth: 0, overrideAccess: true, req } as const
  const saved =
    id === null
      ? await req.payload.create({ ...common, data: { ...data, product } })
      : await req.payload.update({ ...common, id, data })
  return saved.id
}

function isSameSet(one: number[], other: number[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
