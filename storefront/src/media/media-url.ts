import { mediaBase } from '#media-base'
import type { Image, ImageSize } from '@vitrine/shared-types/primitives/image'
import { MOCK_MEDIA_PREFIX } from './mock-media-prefix.ts'

export type MediaFormat = ImageSize['format']

/**
 * The address of an image, in the smallest of its sizes that is at least `width` wide (or its
 * largest). Without a `format` any format will do. The only place that knows hosts.
 */
export function mediaUrl(
  image: Image,
  { width, format }: { width: number; format?: MediaFormat },
): string {
  return addressOf(pickSize(image, width, format)?.path ?? image.path)
}

/** Attributes for the root element, from which the browser learns where media live. */
export function mediaBaseAttributes(): { 'data-media-base': string } {
  return { 'data-media-base': mediaBase() }
}

/** The renditions of one format, from the narrowest to the widest. */
export function sizesOf(image: Image, format: MediaFormat): ImageSize[] {
  return image.sizes.filter((size) => size.format === format).toSorted((a, b) => a.width - b.width)
}

/** The address of a stored path. */
export function addressOf(path: string): string {
  return path.startsWith(MOCK_MEDIA_PREFIX) ? path : `${mediaBase()}${path}`
}

/** The renditions of one format as a `srcset` with their true widths. Undefined when there are none. */
export function srcSetOf(image: Image, format: MediaFormat): string | undefined {
  const sizes = sizesOf(image, format)
  if (sizes.length === 0) return undefined
  return sizes.map((size) => `${addressOf(size.path)} ${size.width}w`).join(', ')
}

function pickSize(image: Image, width: number, format?: MediaFormat): ImageSize | undefined {
  const offered = format ? sizesOf(image, format) : sizesOf(image, bestFormat(image))
  return offered.find((size) => size.width >= width) ?? offered.at(-1)
}

/** WebP is what every browser of today reads; link previews and search engines do too. */
function bestFormat(image: Image): MediaFormat {
  const formats = new Set(image.sizes.map((size) => size.format))
  return (['webp', 'jpeg', 'png', 'avif'] as const).find((format) => formats.has(format)) ?? 'webp'
}
