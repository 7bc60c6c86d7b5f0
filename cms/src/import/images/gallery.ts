import type { Imported, PendingImage } from '../existing.ts'

/** The pictures of a product: those in the media library, and those still to be fetched. */
export interface Gallery {
  /** Address → picture. */
  mediaIds: ReadonlyMap<string, number>
  /** The pictures in the order of the export, each once. */
  order: number[]
  pending: PendingImage[]
}

const EMPTY: Gallery = { mediaIds: new Map(), order: [], pending: [] }

export function galleryOf(galleries: ReadonlyMap<string, Gallery>, handle: string): Gallery {
  return galleries.get(handle) ?? EMPTY
}

/**
 * The gallery after an import: the export's pictures in its order, then those that an editor added.
 * A picture that an earlier import brought and the export no longer has is taken out.
 */
export function mergeGallery(current: number[], fresh: Gallery, before: Imported): number[] {
  const imported = new Set(Object.values(before.images))
  const added = current.filter((id) => !imported.has(id) && !fresh.order.includes(id))
  return [...fresh.order, ...added]
}

/**
 * The gallery after pictures were fetched late: each goes behind the picture that comes before it
 * in the export, and what an editor arranged stays as it is.
 */
export function insertLate(current: number[], fresh: Gallery, late: ReadonlySet<number>): number[] {
  const gallery = current.filter((id) => !late.has(id))
  for (const [index, id] of fresh.order.entries()) {
    if (!late.has(id)) continue
    const before = fresh.order.slice(0, index).findLast((one) => gallery.includes(one))
    gallery.splice(before === undefined ? 0 : gallery.indexOf(before) + 1, 0, id)
  }
  return gallery
}
