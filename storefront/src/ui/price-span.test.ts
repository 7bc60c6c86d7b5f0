import { describe, expect, it } from 'vitest'
import { majorOf, readPriceSpan, spanOf, writePriceSpan } from './price-span.ts'

describe('prices in an address', () => {
  it.each([
    ['thb-500-1500', { minMinor: 50_000, maxMinor: 150_000 }],
    ['500-1500', { minMinor: 50_000, maxMinor: 150_000 }],
    ['thb-500', { minMinor: 50_000, maxMinor: null }],
    ['thb-0-499.99', { minMinor: null, maxMinor: 49_999 }],
    ['thb-1500-500', { minMinor: 50_000, maxMinor: 150_000 }],
    ['thb-0.5-0.05', { minMinor: 5, maxMinor: 50 }],
    ['thb-0', null],
    ['usd-5-10', null],
    ['eur-5-10', null],
    ['', null],
    ['-', null],
    ['5-', null],
    ['1e9-2', null],
    ['1.234-2.345', null],
    ['1..2-3', { minMinor: null, maxMinor: 300 }],
    ['99999999999-1', { minMinor: null, maxMinor: 100 }],
  ])('%s means %o', (text, span) => {
    expect(readPriceSpan(text, 'THB')).toEqual(span)
  })

  it('come back as they were written', () => {
    for (const text of ['thb-500-1500', 'thb-500', 'thb-0-499.99', 'thb-12.5-13']) {
      expect(writePriceSpan(readPriceSpan(text, 'THB')!, 'THB')).toBe(text)
    }
  })

  it('may be left open on either side of a form', () => {
    expect(spanOf('', ' 20 ', 'USD')).toEqual({ minMinor: null, maxMinor: 2000 })
    expect(spanOf('20', undefined, 'USD')).toEqual({ minMinor: 2000, maxMinor: null })
    expect(spanOf('', '', 'USD')).toBeNull()
  })

  it('show decimals only where there are any', () => {
    expect([0, 5, 50, 1250, 200_000].map((minor) => majorOf(minor, 'USD'))).toEqual([
      '0',
      '0.05',
      '0.5',
      '12.5',
      '2000',
    ])
  })
})
