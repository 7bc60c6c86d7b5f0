import { expect, test } from 'vitest'
import { decide, isSameRequest } from './rules.ts'

test('a delivery adds to what is there', () => {
  expect(decide(3, 0, false, { delta: 5 })).toEqual({ kind: 'changed', onHand: 8, delta: 5 })
})

test('a count replaces what is there and books the difference', () => {
  expect(decide(10, 0, false, { setTo: 7 })).toEqual({ kind: 'changed', onHand: 7, delta: -3 })
})

test('a count that finds the same number is booked as well', () => {
  expect(decide(7, 0, false, { setTo: 7 })).toEqual({ kind: 'changed', onHand: 7, delta: 0 })
})

test('nothing goes below zero', () => {
  expect(decide(3, 0, true, { delta: -4 })).toEqual({ kind: 'refused', code: 'stock_below_zero' })
})

test('what customers reserved stays, unless the variant can be ordered beyond its stock', () => {
  const refused = { kind: 'refused', code: 'stock_below_reserved' }
  expect(decide(5, 4, false, { delta: -2 })).toEqual(refused)
  expect(decide(5, 4, true, { delta: -2 })).toMatchObject({ kind: 'changed', onHand: 3 })
})

test('a difference of nothing, a fraction and an absurd number are not adjustments', () => {
  const refused = { kind: 'refused', code: 'invalid_adjustment' }
  expect(decide(5, 0, false, { delta: 0 })).toEqual(refused)
  expect(decide(5, 0, false, { delta: 0.5 })).toEqual(refused)
  expect(decide(5, 0, false, { setTo: 2_000_000_000 })).toEqual(refused)
})

test('a key comes back with the same adjustment or is refused', () => {
  const before = { variantId: 1, reason: 'received' as const, requested: '+5' }
  expect(isSameRequest(before, { variantId: 1, reason: 'received', delta: 5 })).toBe(true)
  expect(isSameRequest(before, { variantId: 1, reason: 'received', setTo: 5 })).toBe(false)
  expect(isSameRequest(before, { variantId: 2, reason: 'received', delta: 5 })).toBe(false)
})
