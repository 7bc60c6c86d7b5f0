import { describe, expect, it } from 'vitest'
import { fingerprintOf, hasFingerprint, withFingerprint } from './fingerprint.ts'
import { makeSourceProduct } from './testing/source-product.ts'

const context = { currency: 'THB', locale: 'en' }

describe('fingerprintOf', () => {
  it('does not change when the product moves within the file', () => {
    const product = makeSourceProduct()
    const variants = product.variants.map((variant) => ({ ...variant, line: variant.line + 90 }))
    const moved = { ...product, line: 91, variants }
    expect(fingerprintOf(moved, context)).toBe(fingerprintOf(product, context))
  })

  it('changes with any fact and with the currency', () => {
    const product = makeSourceProduct()
    const before = fingerprintOf(product, context)
    expect(fingerprintOf({ ...product, title: 'Another' }, context)).not.toBe(before)
    expect(fingerprintOf(product, { ...context, currency: 'USD' })).not.toBe(before)
  })
})

describe('stored fingerprints', () => {
  it('keep one for each kind of export', () => {
    const full = withFingerprint(null, 'full', 'a')
    const both = withFingerprint(full, 'stock', 'b')
    expect(hasFingerprint(both, 'full', 'a')).toBe(true)
    expect(hasFingerprint(both, 'stock', 'b')).toBe(true)
    expect(hasFingerprint(withFingerprint(both, 'full', 'c'), 'full', 'a')).toBe(false)
  })
})
