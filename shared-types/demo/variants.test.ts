import { describe, expect, test } from 'vitest'
import { CURRENCIES } from '../src/primitives/money.ts'
import { demoShop } from './shop.ts'
import { missing, repeated } from './testing/lists.ts'
import type { DemoVariant } from './types.ts'

const { products, variantTypes } = demoShop
const variants = products.flatMap((product) => product.variants)

describe('variants', () => {
  test.each(products)('$slug offers each combination of its options once', (product) => {
    expect(product.variants.length).toBeGreaterThan(0)
    for (const variant of product.variants) {
      expect(Object.keys(variant.options)).toEqual(product.variantTypes)
      for (const [key, option] of Object.entries(variant.options)) {
        const type = variantTypes.find((known) => known.key === key)
        expect(type?.options.map((known) => known.key)).toContain(option)
      }
      expect(variant.photos.length).toBeGreaterThan(0)
      expect(missing(variant.photos, product.gallery)).toEqual([])
    }
    const combinations = product.variants.map((variant) => JSON.stringify(variant.options))
    expect(repeated(combinations)).toEqual([])
  })

  test('every variant has a price in every currency, below the one before a sale', () => {
    for (const variant of variants) {
      for (const currency of CURRENCIES) {
        const { amountMinor, compareAtMinor } = variant.prices[currency]
        expect(Number.isSafeInteger(amountMinor) && amountMinor > 0).toBe(true)
        if (compareAtMinor !== null) expect(compareAtMinor).toBeGreaterThan(amountMinor)
      }
      expect(isOnSale(variant, 'THB')).toBe(isOnSale(variant, 'USD'))
    }
  })

  test('the shop shows plenty, few, none and to order', () => {
    const states = [
      variants.some((variant) => variant.stock > 5),
      variants.some((variant) => variant.stock > 0 && variant.stock <= 5),
      variants.some((variant) => variant.stock === 0 && !variant.backorder),
      variants.some((variant) => variant.stock === 0 && variant.backorder),
    ]
    expect(states).toEqual([true, true, true, true])
  })

  function isOnSale(variant: DemoVariant, currency: (typeof CURRENCIES)[number]): boolean {
    return variant.prices[currency].compareAtMinor !== null
  }
})
