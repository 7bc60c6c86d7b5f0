import path from 'node:path'

/** What may be uploaded, by content, with the ending each gets. */
export const ALLOWED_TYPES: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
])

export const MAX_PIXELS = 40_000_000

const NOT_IN_NAME = /[^a-z0-9]+/gu
const MAX_BASE_LENGTH = 80
const HASH_LENGTH = 8

/**
 * The name under which a picture is stored: `teapot-3f2a91bc.jpg`. The hash makes the file
 * immutable for caches: other content, other name.
 */
export function storedName(original: string, contentHash: string, extension: string): string {
  const hash = contentHash.slice(0, HASH_LENGTH)
  const base = path
    .parse(original)
    .name.normalize('NFKD')
    .toLowerCase()
    .replace(NOT_IN_NAME, '-')
    .slice(0, MAX_BASE_LENGTH)
    .replace(/^-+|-+$/gu, '')
    // A picture that was downloaded from here and comes back.
    .replace(new RegExp(`-${hash}$`, 'u'), '')
  return `${base || 'picture'}-${hash}.${extension}`
}

/** Room for the original and all its sizes, and some to spare. */
export function bytesNeeded(uploadBytes: number): number {
  return uploadBytes * 3 + 16 * 1024 * 1024
}
