import { describe, expect, test } from 'vitest'
import { limitOf, maxQuantityOf, noticesOf, stateKey, stateOf } from './line.rules.ts'

const good = (given: object = {}) => ({
  maxPerOrder: null,
  available: 10,
  mayBackorder: false,
  ...given,
})
const line = (quantity: number, given: object = {}) => ({
  quantity,
  good: good(given),
  problem: undefined,
})

describe('how many can be ordered', () => {
  test('is what there is, up to the limit of one order', () => {
    expect(maxQuantityOf(line(1))).toBe(10)
    expect(maxQuantityOf(line(1, { available: 500 }))).toBe(99)
    expect(maxQuantityOf(line(1, { maxPerOrder: 4 }))).toBe(4)
    expect(limitOf(undefined)).toBe(99)
  })

  test('does not mind the stock where it is sold beyond it', () => {
    expect(maxQuantityOf(line(1, { available: 0, mayBackorder: true }))).toBe(99)
    expect(stateOf(line(50, { available: 0, mayBackorder: true }))).toBe('ok')
  })

  test('is none of what cannot be bought', () => {
    expect(maxQuantityOf({ ...line(1), problem: 'no_price' })).toBe(0)
    expect(maxQuantityOf({ good: undefined, problem: undefined })).toBe(0)
  })
})

test('a line is short while some are left, sold out when none is', () => {
  expect(stateOf(line(10))).toBe('ok')
  expect(stateOf(line(11))).toBe('short')
  expect(stateOf(line(1, { available: 0 }))).toBe('sold_out')
  expect(stateOf({ ...line(1), problem: 'no_price' })).toBe('no_price')
  expect(stateOf({ quantity: 1, good: undefined, problem: undefined })).toBe('unavailable')
})

describe('what is said', () => {
  const seen = {
    lineId: '1',
    title: 'Cup',
    quantity: 5,
    state: 'ok' as const,
    maxQuantity: 10,
    unitMinor: 100,
    seenUnitMinor: 100,
    seenState: null,
  }

  test('is nothing while nothing changed', () => {
    expect(noticesOf(seen)).toEqual([])
    expect(noticesOf({ ...seen, seenUnitMinor: null })).toEqual([])
    expect(noticesOf({ ...seen, unitMinor: null })).toEqual([])
  })

  test('is the price before and now, and how many are left', () => {
    const both = { ...seen, unitMinor: 90, state: 'short' as const, maxQuantity: 2 }
    expect(noticesOf(both)).toEqual([
      { code: 'short', lineId: '1', title: 'Cup', before: 5, now: 2 },
      { code: 'price_lowered', lineId: '1', title: 'Cup', before: 100, now: 90 },
    ])
  })

  test('is said once, until even fewer are left', () => {
    const short = { ...seen, state: 'short' as const, maxQuantity: 2 }
    const seenState = stateKey('short', 2)
    expect(noticesOf({ ...short, seenState })).toEqual([])
    expect(noticesOf({ ...short, seenState, maxQuantity: 1 })).toHaveLength(1)
  })
})
