import { describe, expect, it } from 'vitest'
import type { VariantDoc } from '../documents.ts'
import { priceRangesOf, pricesOf } from './prices.rules.ts'

const variant = (prices: VariantDoc['prices']): VariantDoc =>
  ({ id: 1, sku: 'a', ...(prices ? { prices } : {}) }) as VariantDoc

describe('pricesOf', () => {
  it('has null, never zero, where a currency has no price', () => {
    expect(pricesOf(variant({ THB: { amount: 100 }, USD: { amount: null } }))).toEqual({
      THB: { amountMinor: 100, compareAtMinor: null },
      USD: null,
    })
    expect(pricesOf(variant(undefined))).toEqual({ THB: null, USD: null })
  })

  it('keeps a zero that an editor wrote: it is a gift', () => {
    expect(pricesOf(variant({ THB: { amount: 0 } })).THB?.amountMinor).toBe(0)
  })

  it('shows a former price only when it was higher', () => {
    const of = (compareAt: number) => pricesOf(variant({ THB: { amount: 100, compareAt } })).THB
    expect(of(150)?.compareAtMinor).toBe(150)
    expect(of(100)?.compareAtMinor).toBeNull()
  })
})

describe('priceRangesOf', () => {
  it('spans the variants that are sold, with the former price of the cheapest', () => {
    const ranges = priceRangesOf([
      variant({ THB: { amount: 300, compareAt: 900 } }),
      variant({ THB: { amount: 200, compareAt: 250 }, USD: { amount: 9 } }),
      variant({}),
    ])
    expect(ranges.THB).toEqual({
      currency: 'THB',
      minMinor: 200,
      maxMinor: 300,
      compareAtMinor: 250,
    })
    expect(ranges.USD).toEqual({ currency: 'USD', minMinor: 9, maxMinor: 9, compareAtMinor: null })
  })

  it('is null in a currency that no variant is sold in', () => {
    expect(priceRangesOf([variant({})])).toEqual({ THB: null, USD: null })
  })
})
