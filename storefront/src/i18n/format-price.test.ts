import { describe, expect, it } from 'vitest'
import { decimalPrice, formatPrice, formatPrices } from './format-price.ts'

describe('formatPrice', () => {
  it('leaves decimals out of whole prices', () => {
    expect(formatPrice(59_000, 'THB', 'en')).toBe('฿590')
    expect(formatPrice(1_800, 'USD', 'en')).toBe('US$18')
  })

  it('shows both decimals when there are any', () => {
    expect(formatPrice(1_850, 'USD', 'en')).toBe('US$18.50')
    expect(formatPrice(59_025, 'THB', 'en')).toBe('฿590.25')
  })

  it('groups thousands', () => {
    expect(formatPrice(1_890_000, 'THB', 'en')).toBe('฿18,900')
  })

  it('says the same in Thai, without a space that could break the line', () => {
    expect(formatPrice(59_000, 'THB', 'th')).toBe('฿590')
    expect(formatPrice(1_850, 'USD', 'th')).toBe('US$18.50')
  })

  it('shows a free thing as zero, not as nothing', () => {
    expect(formatPrice(0, 'THB', 'en')).toBe('฿0')
  })
})

describe('formatPrices', () => {
  it('shows decimals in all as soon as one has any', () => {
    expect(formatPrices([6_999, 8_000], 'THB', 'en')).toEqual(['฿69.99', '฿80.00'])
    expect(formatPrices([1_800, 2_050], 'USD', 'th')).toEqual(['US$18.00', 'US$20.50'])
  })

  it('leaves them out when none has any', () => {
    expect(formatPrices([59_000, 69_000], 'THB', 'th')).toEqual(['฿590', '฿690'])
  })
})

describe('decimalPrice', () => {
  it('is exact for every minor unit', () => {
    expect(decimalPrice(59_000, 'THB')).toBe('590.00')
    expect(decimalPrice(1_999, 'USD')).toBe('19.99')
    expect(decimalPrice(5, 'USD')).toBe('0.05')
  })
})
