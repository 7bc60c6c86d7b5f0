import type { Image, ImageSize } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { MediaDoc } from './documents.ts'
import { textIn } from './localise.ts'

const FORMATS: Record<string, ImageSize['format']> = {
  'image/avif': 'avif',
  'image/webp': 'webp',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
}

type Rendition = NonNullable<NonNullable<MediaDoc['sizes']>[keyof NonNullable<MediaDoc['sizes']>]>

/** A stored picture as the contract shows it; null while its file was never measured. */
export function presentImage(media: MediaDoc, locale: Locale): Image | null {
  const { filename, width, height } = media
  if (!filename || !width || !height) return null
  return {
    id: String(media.id),
    alt: textIn(media.alt, locale) ?? '',
    path: pathOf(filename),
    width,
    height,
    focalPoint: { x: percent(media.focalX), y: percent(media.focalY) },
    placeholder: media.placeholder?.startsWith('data:image/') ? media.placeholder : null,
    sizes: presentSizes(Object.values(media.sizes ?? {})),
  }
}

/** Only renditions that exist: a small original has none of the large ones. */
function presentSizes(renditions: (Rendition | null | undefined)[]): ImageSize[] {
  const sizes = renditions.flatMap((rendition) => presentSize(rendition) ?? [])
  return sizes.sort((a, b) => a.width - b.width || (a.format < b.format ? -1 : 1))
}

function presentSize(rendition: Rendition | null | undefined): ImageSize | null {
  if (!rendition?.filename || !rendition.width || !rendition.height) return null
  const format = FORMATS[rendition.mimeType ?? '']
  if (format === undefined) return null
  const { width, height } = rendition
  return { width, height, format, path: pathOf(rendition.filename) }
}

function pathOf(filename: string): string {
  return `/${encodeURIComponent(filename)}`
}

function percent(value: number | null | undefined): number {
  return Math.min(100, Math.max(0, value ?? 50))
}
