import { expect, it } from 'vitest'
import { orderKey } from './order-key.ts'

it('makes keys that sort as texts in the order of the numbers', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => orderKey(index))
  expect(keys.slice(0, 2)).toEqual(['a0', 'a1'])
  expect([keys[61], keys[62], keys[62 + 62 ** 2]]).toEqual(['az', 'b00', 'c000'])
  expect(keys.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(keys)
})
