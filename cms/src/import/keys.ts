import { cut } from './cut.ts'
import { createHash } from 'node:crypto'

const LATIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const SYMBOLS: Record<string, string> = {
  '&': ' and ',
  '+': ' plus ',
  '%': ' percent ',
  '°': ' deg ',
  '"': ' in ',
  '#': ' no ',
  '@': ' at ',
}
const MAX_SLUG = 200
const MAX_KEY = 60

/** Short, stable digest of a text. */
export function digest(text: string, length = 8): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

/** An address part as the contract's `Slug` wants it; never empty. */
export function toSlug(text: string): string {
  const slug = fold(text)
    .replace(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/gu, '-')
    // A mark at the beginning of a word has nothing to stand on.
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-{2,}/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return shorten(slug === '' ? `item-${digest(text)}` : slug, text, MAX_SLUG)
}

/**
 * An ASCII key for an option, an option's value or an attribute. Two names that differ in more
 * than case, accents and spacing get different keys: what the key can't show goes into a digest.
 */
export function toKey(text: string): string {
  const folded = fold(text.replace(/["#%&+@°]/gu, (symbol) => SYMBOLS[symbol] ?? symbol))
  const key = folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '')
  const isFaithful = /^[a-z0-9\s'’_/.,-]+$/u.test(folded) && key !== ''
  const whole = isFaithful ? key : [key, digest(folded, 6)].filter((part) => part !== '').join('-')
  return shorten(whole, folded, MAX_KEY)
}

/** Lower case, without accents on Latin letters; Thai vowels and tone marks stay. */
function fold(text: string): string {
  return text
    .trim()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/gu, (letter) => LATIN[letter] ?? letter)
    .replace(/\s+/gu, ' ')
}

function shorten(key: string, original: string, limit: number): string {
  if (key.length <= limit) return key
  return `${cut(key, limit - 9).replace(/-+$/u, '')}-${digest(original)}`
}
