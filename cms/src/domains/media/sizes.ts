import type { ImageSize } from 'payload'

/** The widths the shop asks for; a smaller original is never enlarged. */
export const WIDTHS = [320, 640, 960, 1440] as const
export const FORMATS = ['avif', 'webp'] as const

// Chosen by eye on the demo photographs; a higher effort costs seconds per picture, not bytes.
const OPTIONS = {
  avif: { quality: 58, effort: 1 },
  webp: { quality: 78, effort: 3 },
} as const

/** Every width in both formats: `avif320` … `webp1440`. */
export const imageSizes: ImageSize[] = FORMATS.flatMap((format) =>
  WIDTHS.map((width) => ({
    name: `${format}${width}`,
    width,
    // Never cropped, so Payload need not encode each size twice around the focal point.
    fit: 'inside' as const,
    withoutEnlargement: true,
    formatOptions: { format, options: OPTIONS[format] },
  })),
)
