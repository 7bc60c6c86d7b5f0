import { expect, test } from 'vitest'
import { refuseBody } from './body-limit.ts'

const MIB = 1024 * 1024

function statusFor(given: Record<string, string>): number | null {
  return refuseBody(new Headers(given))?.status ?? null
}

test('a picture of 25 MiB may come, one of 30 may not', () => {
  const type = 'multipart/form-data; boundary=x'
  expect(statusFor({ 'Content-Type': type, 'Content-Length': String(25 * MIB) })).toBeNull()
  expect(statusFor({ 'Content-Type': type, 'Content-Length': String(30 * MIB) })).toBe(413)
})

test('anything else ends at 1 MiB', () => {
  const type = 'application/json'
  expect(statusFor({ 'Content-Type': type, 'Content-Length': String(MIB) })).toBeNull()
  expect(statusFor({ 'Content-Type': type, 'Content-Length': String(MIB + 1) })).toBe(413)
})

test('a body of unknown length is not read', () => {
  expect(statusFor({ 'Transfer-Encoding': 'chunked' })).toBe(411)
})

test('a request without a body passes', () => {
  expect(statusFor({})).toBeNull()
})
