import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CustomerWorld, startCustomerWorld } from '../../testing/customer-world.ts'
import { forgetAttempts, limitAttempts } from './attempts.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
})
afterAll(() => world.stop())

/** The beginning of a window of a hundred seconds. */
const START = Date.UTC(2030, 0, 1)
const limit = (key: string, afterS = 0) => ({
  key,
  max: 10,
  windowS: 100,
  now: new Date(START + afterS * 1000),
})
const attempt = (key: string, afterS = 0) => limitAttempts(world.db, limit(key, afterS))
const allowed = async (key: string, afterS: number, tries = 30) => {
  const results = await Promise.allSettled(
    Array.from({ length: tries }, () => attempt(key, afterS)),
  )
  return results.filter(({ status }) => status === 'fulfilled').length
}

test('of thirty at once ten are let through, whichever process they come to', async () => {
  expect(await allowed('race:a', 0)).toBe(10)
  await expect(attempt('race:a')).rejects.toMatchObject({
    code: 'rate_limited',
    detail: { data: { retryAfterS: 100 } },
  })
  expect(await allowed('race:b', 0)).toBe(10)
})

test('what the former window saw fades as this one goes on', async () => {
  expect(await allowed('fade:a', 50)).toBe(10)
  expect(await allowed('fade:a', 100)).toBe(0)
  expect(await allowed('fade:a', 150)).toBe(5)
  expect(await allowed('fade:a', 300)).toBe(10)
})

test('whom the key names cannot be read from the table', async () => {
  await attempt('sign-in:somebody@example.test')
  const { rows } = await world.client.query('SELECT key FROM attempt_counters')
  const keys = rows.map(({ key }) => key)
  expect(keys.some((key) => key.startsWith('sign-in:'))).toBe(true)
  expect(keys.join(' ')).not.toContain('somebody')
})

test('what is forgotten counts no more', async () => {
  expect(await allowed('forget:a', 0)).toBe(10)
  await forgetAttempts(world.db, 'forget:a')
  expect(await allowed('forget:a', 0)).toBe(10)
})
