import { expect, test } from 'vitest'
import { hasBit, setBit } from './bitset.ts'
import { Scratch } from './scratch.ts'

test('sets are apart until it begins anew, and then empty again', () => {
  const scratch = new Scratch()
  const one = scratch.empty(100)
  setBit(one, 99)
  const copy = scratch.copy(one)
  setBit(copy, 1)
  expect([hasBit(one, 1), hasBit(copy, 99)]).toEqual([false, true])
  scratch.begin()
  expect(scratch.empty(100)).toBe(one)
  expect(hasBit(one, 99)).toBe(false)
  expect(scratch.empty(1000).byteLength).toBe(128)
})

test('however many are taken, none is given out twice', () => {
  const scratch = new Scratch()
  const sets = Array.from({ length: 200 }, () => scratch.empty(32))
  expect(new Set(sets).size).toBe(200)
})
