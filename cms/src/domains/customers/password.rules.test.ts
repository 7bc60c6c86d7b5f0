import { expect, test } from 'vitest'
import { isTooCommon } from './password.rules.ts'

const EMAIL = 'somchai.jaidee@example.test'

test.each([
  'password123',
  'PASSWORD123',
  'Sunshine2024!',
  'qwertyuiop',
  '1234567890',
  '0987654321',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '1qaz2wsx3edc',
  'somchai.jaidee',
  'somchai.jaidee99',
  EMAIL,
])('%s is known to everybody', (password) => {
  expect(isTooCommon(password, EMAIL)).toBe(true)
})

test.each([
  'celadon cups on a shelf',
  'ถ้วยศิลาดลบนชั้น',
  'Tr0ub4dor&3xyz',
  'hunter2 at the gate',
  'sunshine over the rice fields',
])('%s is not', (password) => {
  expect(isTooCommon(password, EMAIL)).toBe(false)
})
