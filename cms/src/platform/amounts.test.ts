import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOf, ppmOfPercent, shareOut, sumOf, times } from './amounts.ts'

const amount = fc.nat({ max: Number.MAX_SAFE_INTEGER })

describe('a part of an amount', () => {
  it('is rounded half up', () => {
    expect(partOf(5, 1, 2)).toBe(3)
    expect(partOf(15, 100_000, 1_000_000)).toBe(2)
    expect(partOf(14, 100_000, 1_000_000)).toBe(1)
  })

  it('is exact where a product goes beyond what a number holds', () => {
    expect(partOf(9_007_199_254_740_991, 999_999, 1_000_000)).toBe(9_007_190_247_541_736)
  })

  it('is never more than the whole', () => {
    fc.assert(
      fc.property(amount, fc.nat({ max: 1_000_000 }), (whole, ppm) => {
        const part = partOf(whole, ppm, 1_000_000)
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(whole)
      }),
    )
  })
})

describe('sharing out', () => {
  it('gives what is left to the largest remainders', () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(shareOut(10, [333, 333, 334])).toEqual([3, 3, 4])
    expect(shareOut(7, [0, 0])).toEqual([0, 0])
  })

  it('spends all of it, and on nobody more than their weight', () => {
    const weights = fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(weights, fc.nat({ max: 1_000_000 }), (all, ppm) => {
        const whole = sumOf(all)
        const spent = partOf(whole, ppm, 1_000_000)
        const shares = shareOut(spent, all)
        expect(sumOf(shares)).toBe(whole === 0 ? 0 : spent)
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(all[index] ?? -1)
        }
      }),
    )
  })
})

it('refuses sums and products that a number does not hold exactly', () => {
  expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  expect(() => times(Number.MAX_SAFE_INTEGER, 2)).toThrow(RangeError)
})

it.each([
  ['7', 70_000],
  ['7.25', 72_500],
  ['0.01', 100],
  ['100.00', 1_000_000],
  ['33.33', 333_300],
])('reads %s percent digit by digit', (percent, ppm) => {
  expect(ppmOfPercent(percent)).toBe(ppm)
})

it.each(['', '-1', '7,5', '1e2', 'NaN'])('takes “%s” for no percentage', (text) => {
  expect(() => ppmOfPercent(text)).toThrow(RangeError)
})
