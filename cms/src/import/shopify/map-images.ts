import { cut } from '../cut.ts'
import type { SourceImage } from '../product.ts'
import type { ProductRows } from './map-product.ts'

const MAX_IMAGES = 250
const MAX_URL = 2048
const MAX_ALT = 300

/** The gallery in its order, each address once; pictures of variants that it lacks come last. */
export function mapImages(source: ProductRows): SourceImage[] | undefined {
  if (!source.has('imageSrc') && !source.has('variantImage')) return undefined
  const found = new Map<string, SourceImage>()
  const add = (url: string, alt: string, position: number) => {
    if (url === '' || url.length > MAX_URL || found.has(url)) return
    found.set(url, { url, alt: cut(alt, MAX_ALT), position })
  }
  for (const [index, row] of source.rows.entries()) {
    add(row.get('imageSrc'), row.get('imageAlt'), toPosition(row.get('imagePosition')) ?? index + 1)
  }
  for (const row of source.rows) {
    const url = row.get('variantImage')
    if (isWebAddress(url)) add(url, '', Number.MAX_SAFE_INTEGER)
  }
  return [...found.values()]
    .toSorted((a, b) => a.position - b.position)
    .slice(0, MAX_IMAGES)
    .map((image, index) => ({ ...image, position: index + 1 }))
}

function toPosition(text: string): number | null {
  return /^\d{1,6}$/u.test(text) ? Number(text) : null
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text)
}
