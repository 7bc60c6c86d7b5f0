import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, parseAmount, shortAmount } from './money-text.ts'

describe('writing an amount', () => {
  it('groups thousands and always shows the minor units', () => {
    expect(formatAmount(129_000, 'THB')).toBe('1,290.00')
    expect(formatAmount(5, 'USD')).toBe('0.05')
    expect(formatAmount(123_456_789, 'USD')).toBe('1,234,567.89')
    expect(formatAmount(0, 'THB')).toBe('0.00')
  })

  it('drops only decimals that say nothing in lists', () => {
    expect(shortAmount(59_000, 'THB')).toBe('฿590')
    expect(shortAmount(3950, 'USD')).toBe('$39.50')
    expect(shortAmount(0, 'THB')).toBe('฿0')
  })
})

describe('reading an amount', () => {
  it('is exact where floating point is not', () => {
    expect(parseAmount('1.15', 'USD')).toEqual({ kind: 'amount', minor: 115 })
    expect(parseAmount('90071992547409.91', 'USD')).toEqual({
      kind: 'amount',
      minor: Number.MAX_SAFE_INTEGER,
    })
  })

  it.each([
    ['1,290.00', 129_000],
    ['1290', 129_000],
    ['1290.5', 129_050],
    ['1290.', 129_000],
    [' ฿ 1 290 ', 129_000],
    ['๑,๒๙๐.๕๐', 129_050],
    ['12.3400', 1234],
  ])('understands %s', (text, minor) => {
    expect(parseAmount(text, 'THB')).toEqual({ kind: 'amount', minor })
  })

  it('takes nothing for no price', () => {
    expect(parseAmount('  ', 'THB')).toEqual({ kind: 'empty' })
    expect(parseAmount('฿', 'THB')).toEqual({ kind: 'empty' })
  })

  it.each(['1,29', '12,90.00', '1.290,00', '-5', '1e3', 'free', '.', '5 baht', '$5'])(
    'refuses %s instead of guessing',
    (text) => {
      expect(parseAmount(text, 'THB')).toEqual({ kind: 'wrong', problem: 'not_an_amount' })
    },
  )

  it('refuses fractions of the smallest unit and amounts beyond counting', () => {
    expect(parseAmount('0.005', 'USD')).toEqual({ kind: 'wrong', problem: 'too_many_decimals' })
    expect(parseAmount('90071992547409.92', 'USD')).toEqual({ kind: 'wrong', problem: 'too_large' })
  })

  it('reads back every amount it wrote', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (minor) => {
        expect(parseAmount(formatAmount(minor, 'THB'), 'THB')).toEqual({ kind: 'amount', minor })
      }),
    )
  })
})
