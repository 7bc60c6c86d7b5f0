import { expect, test } from 'vitest'
import { isNeverSuggested } from './never-suggested.ts'

const nothing = new Set<string>()

test('words of the list are not suggested, alone or among others', () => {
  expect(isNeverSuggested('porn', nothing)).toBe(true)
  expect(isNeverSuggested('nude statue', nothing)).toBe(true)
})

test('what merely looks alike is', () => {
  expect(isNeverSuggested('grape bowl', nothing)).toBe(false)
  expect(isNeverSuggested('หีบไม้', nothing)).toBe(false)
})

test('the editors add searches and words', () => {
  const never = new Set(['rival shop', 'ivory'])
  expect(isNeverSuggested('rival shop', never)).toBe(true)
  expect(isNeverSuggested('ivory vase', never)).toBe(true)
  expect(isNeverSuggested('rival', never)).toBe(false)
})
