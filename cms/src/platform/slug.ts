import { SLUG_PATTERN } from '@vitrine/shared-types/primitives/slug'

const LATIN_ACCENTS = /[\u0300-\u036F]/gu
const NOT_IN_SLUG = /[^\p{Ll}\p{Lo}\p{M}\p{N}]+/gu
const MAX_LENGTH = 120

/** The last part of an address, made from a title: `Celadon Tea Cup` → `celadon-tea-cup`. */
export function slugify(title: string): string {
  return title
    .normalize('NFKD')
    .replace(LATIN_ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(NOT_IN_SLUG, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/gu, '')
}

export function isSlug(value: string): boolean {
  return value.length <= 200 && SLUG_PATTERN.test(value)
}
