import { describe, expect, test } from 'vitest'
import { promptPayDigits } from './promptpay-id.ts'

describe('numbers that banks know', () => {
  test.each([
    ['081-234-5678', '0812345678'],
    ['+66 81 234 5678', '0812345678'],
    ['0066812345678', '0812345678'],
    ['1-1017-00230-70-8', '1101700230708'],
    ['0107536000315', '0107536000315'],
    ['004999000288505', '004999000288505'],
  ])('%s is %s', (typed, digits) => {
    expect(promptPayDigits(typed)).toBe(digits)
  })
})

describe('what is refused before money gets lost', () => {
  test.each([
    ['a landline', '02-123-4567'],
    ['a digit too few', '081234567'],
    ['a digit too many', '08123456789'],
    ['a citizen number with a wrong last digit', '1101700230709'],
    ['letters', '0812345678x'],
    ['nothing', ''],
  ])('%s', (_what, typed) => {
    expect(promptPayDigits(typed)).toBeNull()
  })
})
