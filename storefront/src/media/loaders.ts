import type { ImageLoader } from 'next/image'
import type { Image } from '@vitrine/shared-types/primitives/image'
import { addressOf, type MediaFormat, mediaUrl, sizesOf } from './media-url.ts'

/** A loader for next/image that answers with the CMS's own renditions. */
export function imageLoader(image: Image, format?: MediaFormat): ImageLoader {
  return ({ width }) => mediaUrl(image, format ? { width, format } : { width })
}

/**
 * The renditions of one format as a `srcset` with their true widths. Next would list the widths of
 * its configuration, of which a small original has only some. Undefined when there are none.
 */
export function srcSetOf(image: Image, format: MediaFormat): string | undefined {
  const sizes = sizesOf(image, format)
  if (sizes.length === 0) return undefined
  return sizes.map((size) => `${addressOf(size.path)} ${size.width}w`).join(', ')
}
