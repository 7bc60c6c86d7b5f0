import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBelow, priceRanges } from './price-ranges.ts'

const anyPrices = fc
  .array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 200 })
  .map((prices) => prices.toSorted((a, b) => a - b))

describe('ranges of prices', () => {
  test('have bounds that people would choose', () => {
    const prices = Array.from({ length: 1000 }, (_, at) => 10_000 + at * 190)
    expect(priceRanges(prices).map(({ minMinor }) => minMinor)).toEqual([null, 50_000, 100_000])
  })

  test('are none when one would hold everything', () => {
    expect(priceRanges([])).toEqual([])
    expect(priceRanges([500])).toEqual([])
    expect(priceRanges([500, 500, 500])).toEqual([])
  })

  test('have no gaps, each holds something, and together they hold all', () => {
    fc.assert(
      fc.property(anyPrices, (prices) => {
        const ranges = priceRanges(prices)
        expect(ranges.length).toBeLessThanOrEqual(6)
        expect(ranges).not.toHaveLength(1)
        for (const [at, { minMinor, maxMinor }] of ranges.entries()) {
          const next = ranges[at + 1]
          expect(maxMinor).toBe(next === undefined ? null : (next.minMinor ?? 0) - 1)
          const above = maxMinor === null ? prices.length : countBelow(prices, maxMinor + 1)
          expect(above - countBelow(prices, minMinor ?? 0)).toBeGreaterThan(0)
        }
        const ends = [ranges[0]?.minMinor ?? null, ranges.at(-1)?.maxMinor ?? null]
        expect(ends).toEqual([null, null])
      }),
    )
  })
})
