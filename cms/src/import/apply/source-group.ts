import type { Imported } from '../existing.ts'
import type { Gallery } from '../images/gallery.ts'
import type { SourceProduct, SourceVariant } from '../product.ts'
import type { AssignedSku } from '../skus.ts'

/** What a product remembers of its import. */
export interface SourceGroup {
  system: string
  handle: string
  fingerprint: string
  pendingImages: Gallery['pending']
  imported: Imported
}

export function sourceOf(
  change: { product: SourceProduct; fingerprint: string },
  made: {
    gallery: Gallery
    skus: Map<SourceVariant, AssignedSku>
    system: string
    before: Imported | null
  },
): SourceGroup {
  const { product, fingerprint } = change
  const counts = product.variants.flatMap((variant) => {
    const sku = made.skus.get(variant)?.sku
    if (sku === undefined) return []
    // A file without counts leaves what an earlier one said.
    return [[sku, variant.quantity ?? made.before?.variants[sku] ?? null] as const]
  })
  return {
    system: made.system,
    handle: product.handle,
    fingerprint,
    pendingImages: made.gallery.pending,
    imported: {
      images: Object.fromEntries(made.gallery.mediaIds),
      variants: Object.fromEntries(counts),
    },
  }
}
