import type { DemoPhoto } from '@vitrine/shared-types/demo/types'
import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { MOCK_MEDIA_PREFIX } from '../media/mock-media-prefix.ts'
import placeholders from './placeholders.json' with { type: 'json' }

/** The widths a demo photo is offered in, as the CMS would make them. */
export const MOCK_WIDTHS = [320, 640, 960, 1440] as const

/** Sixteen pixels of each demo photo, as the CMS would keep them. */
const PLACEHOLDERS: Partial<Record<string, string>> = placeholders

/** A demo photo as the store API would describe it. */
export function presentPhoto(photo: DemoPhoto, locale: Locale): Image {
  const stem = photo.file.replace(/\.[a-z]+$/u, '')
  return {
    id: photo.file,
    alt: photo.alt[locale],
    path: `${MOCK_MEDIA_PREFIX}${photo.file}`,
    width: photo.width,
    height: photo.height,
    focalPoint: { x: 50, y: 50 },
    placeholder: PLACEHOLDERS[photo.file] ?? null,
    sizes: MOCK_WIDTHS.filter((width) => width <= photo.width).map((width) => ({
      width,
      height: Math.round((photo.height * width) / photo.width),
      format: 'webp',
      path: `${MOCK_MEDIA_PREFIX}${stem}-w${width}.webp`,
    })),
  }
}

/** Which photo and width a mock file's name means; null for a name that means nothing. */
export function parseMockFile(name: string): { stem: string; width: number | null } | null {
  const original = /^([a-z0-9-]+)\.jpg$/u.exec(name)
  if (original?.[1]) return { stem: original[1], width: null }
  const sized = /^([a-z0-9-]+)-w(\d{3,4})\.webp$/u.exec(name)
  const width = MOCK_WIDTHS.find((known) => String(known) === sized?.[2])
  return sized?.[1] && width ? { stem: sized[1], width } : null
}
