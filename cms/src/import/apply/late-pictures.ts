import type { Payload } from 'payload'
import { projectProducts, SKIP_PROJECTION } from '../../domains/catalogue/projection/index.ts'
import { VARIANTS_FOLLOW } from '../../domains/catalogue/product-hooks.ts'
import { idOf, idsOf } from '../../domains/catalogue/rules.ts'
import { inTransaction } from '../../platform/transaction.ts'
import type { ExistingProduct } from '../existing.ts'
import { insertLate, type Gallery } from '../images/gallery.ts'
import type { SourceProduct } from '../product.ts'

/**
 * Hangs pictures that an earlier run could not fetch; the rest of the product stays untouched.
 * Answers how many came in.
 */
export async function addLatePictures(
  payload: Payload,
  late: { product: SourceProduct; existing: ExistingProduct; gallery: Gallery },
): Promise<number> {
  const { product, existing, gallery } = late
  const waited = new Set(existing.pendingImages.map(({ url }) => url))
  const arrived = new Map([...gallery.mediaIds].filter(([url]) => waited.has(url)))
  if (arrived.size === 0) return 0
  await inTransaction(
    payload,
    async (_tx, req) => {
      const common = { depth: 0, overrideAccess: true, req } as const
      const { id } = existing
      const current = await payload.findByID({
        ...common,
        collection: 'products',
        id,
        joins: false,
        select: { gallery: true, source: true },
      })
      await payload.update({
        ...common,
        collection: 'products',
        id,
        data: {
          gallery: insertLate(idsOf(current.gallery), gallery, new Set(arrived.values())),
          source: {
            ...current.source,
            pendingImages: gallery.pending,
            imported: { ...existing.imported, images: Object.fromEntries(gallery.mediaIds) },
          },
          _status: existing.isPublished ? 'published' : 'draft',
        },
      })
      await addToVariants(payload, req, { id, product, arrived })
      await projectProducts({ req, productIds: [id] })
    },
    { context: { [SKIP_PROJECTION]: true, [VARIANTS_FOLLOW]: true } },
  )
  return arrived.size
}

/** A variant that has no picture yet gets the one that the export gives it. */
async function addToVariants(
  payload: Payload,
  req: Parameters<Parameters<typeof inTransaction>[1]>[1],
  late: { id: number; product: SourceProduct; arrived: Map<string, number> },
): Promise<void> {
  const pictures = new Map(
    late.product.variants.flatMap(({ sku, image }) => {
      const mediaId = image === undefined ? undefined : late.arrived.get(image)
      return sku === null || mediaId === undefined ? [] : [[sku, mediaId]]
    }),
  )
  if (pictures.size === 0) return
  const common = { collection: 'variants', depth: 0, overrideAccess: true, req } as const
  const { docs } = await payload.find({
    ...common,
    where: { product: { equals: late.id }, sku: { in: [...pictures.keys()] } },
    pagination: false,
  })
  for (const variant of docs) {
    const mediaId = pictures.get(variant.sku)
    const hasOwn = (variant.images ?? []).some((image) => idOf(image) !== null)
    if (mediaId === undefined || hasOwn) continue
    await payload.update({ ...common, id: variant.id, data: { images: [mediaId] } })
  }
}
