import { SLUG_PATTERN } from '@vitrine/shared-types/primitives/slug'
import { describe, expect, it } from 'vitest'
import { toKey, toSlug } from './keys.ts'

describe('toSlug', () => {
  it.each([
    ['Tea  Bowl!', 'tea-bowl'],
    ['Nominały', 'nominaly'],
    ['art--nft_gated', 'art-nft-gated'],
    ['ถ้วยชา สีเขียว', 'ถ้วยชา-สีเขียว'],
  ])('makes %j into %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug)
    expect(slug).toMatch(SLUG_PATTERN)
  })

  it('has an answer for a text without letters', () => {
    expect(toSlug('★★★')).toMatch(/^item-[0-9a-f]{8}$/u)
  })

  it('keeps two long texts apart', () => {
    const [one, other] = [toSlug(`${'a'.repeat(300)}1`), toSlug(`${'a'.repeat(300)}2`)]
    expect(one).not.toBe(other)
    expect(one.length).toBeLessThanOrEqual(200)
  })
})

describe('toKey', () => {
  it('takes case, accents and blanks for the same name', () => {
    expect(toKey('Crème  Brûlée')).toBe(toKey('creme brulee'))
  })

  it.each([
    ['A', 'A+'],
    ['★', '★★'],
    ['ดำ', 'แดง'],
    ['9"', "9'"],
  ])('keeps %j and %j apart', (one, other) => {
    expect(toKey(one)).not.toBe(toKey(other))
  })

  it.each(['Red', 'ดำ', '9" x 12"', '+++', 'x'.repeat(200)])('makes a valid key of %j', (text) => {
    expect(toKey(text)).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u)
    expect(toKey(text).length).toBeLessThanOrEqual(60)
  })
})
