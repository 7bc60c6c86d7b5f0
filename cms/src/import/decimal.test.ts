import { describe, expect, it } from 'vitest'
import { toMinorUnits } from './decimal.ts'

describe('toMinorUnits', () => {
  it.each([
    ['25', 2500],
    ['19.99', 1999],
    ['19.9', 1990],
    ['10000.00', 1_000_000],
    ['0.10', 10],
    ['20.0300', 2003],
    ['90071992547409.91', 9_007_199_254_740_991],
  ])('reads %s exactly', (text, minor) => {
    expect(toMinorUnits(text, 2)).toBe(minor)
  })

  it.each([
    ['19.999', 'too_precise'],
    ['-1', 'negative'],
    ['1,299.00', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['', 'not_a_number'],
    ['90071992547409.92', 'too_large'],
    ['99999999999999999999', 'too_large'],
  ])('refuses %j as %s', (text, fault) => {
    expect(toMinorUnits(text, 2)).toBe(fault)
  })

  it('follows the decimals of the currency', () => {
    expect(toMinorUnits('500', 0)).toBe(500)
    expect(toMinorUnits('1.5', 0)).toBe('too_precise')
    expect(toMinorUnits('1.234', 3)).toBe(1234)
  })
})
