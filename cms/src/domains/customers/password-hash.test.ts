import { expect, test } from 'vitest'
import { hashesDone, hashPassword, isOutdated, isPassword } from './password-hash.ts'

test('a hash knows its password and no other, and never looks the same twice', async () => {
  const hash = await hashPassword('celadon cups on a shelf')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/u)
  expect(await isPassword('celadon cups on a shelf', hash)).toBe(true)
  expect(await isPassword('celadon cups on a shelF', hash)).toBe(false)
  expect(await hashPassword('celadon cups on a shelf')).not.toBe(hash)
})

test('without a hash the work is the same and the answer no', async () => {
  const before = hashesDone()
  expect(await isPassword('anything', null)).toBe(false)
  expect(hashesDone() - before).toBe(1)
})

test('two ways to type one letter are one password', async () => {
  const hash = await hashPassword('caf\u00e9 au lait')
  expect(await isPassword('cafe\u0301 au lait', hash)).toBe(true)
})

test('a hash of another cost is known as such', async () => {
  expect(isOutdated(await hashPassword('celadon cups on a shelf'))).toBe(false)
  expect(isOutdated('$argon2id$v=19$m=4096,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA')).toBe(true)
})

test('when too many wait the rest are sent away, and those who wait are served', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, () => isPassword('anything', null)),
  )
  const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
  expect(refused.length).toBeGreaterThan(0)
  expect(new Set(refused)).toEqual(new Set(['rate_limited']))
  expect(results.length - refused.length).toBeGreaterThanOrEqual(50)
}, 30_000)
