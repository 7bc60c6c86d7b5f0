import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { firstTokens, nextTokens, sessionOf } from './session-tokens.ts'

const id = randomUUID()
const at = new Date('2030-01-01T00:00:00.123Z')

test('a refresh token is known as its session’s, however many came after it', () => {
  let { refresh } = firstTokens(id)
  for (let n = 0; n < 5; n += 1) {
    expect(sessionOf(refresh)).toBe(id)
    refresh = nextTokens(id, refresh, at).refresh
  }
})

test('one token and moment give one pair, another moment another', () => {
  const { refresh } = firstTokens(id)
  const next = nextTokens(id, refresh, at)
  expect(nextTokens(id, refresh, at)).toEqual(next)
  expect(nextTokens(id, refresh, new Date(at.getTime() + 1))).not.toEqual(next)
  expect(new Set([next.access, next.refresh, refresh]).size).toBe(3)
})

test('two sessions of one moment have nothing in common', () => {
  expect(firstTokens(id)).not.toEqual(firstTokens(id))
})

test('a token of which any part was changed is nobody’s', () => {
  const { refresh } = firstTokens(id)
  const other = firstTokens(randomUUID()).refresh
  const [session, random, seal] = refresh.split('.')
  const [otherSession, otherRandom] = other.split('.')
  for (const made of [
    `${otherSession}.${random}.${seal}`,
    `${session}.${otherRandom}.${seal}`,
    `${session}.${random}.${'A'.repeat(43)}`,
    `${refresh}A`,
    'nonsense',
    '',
  ]) {
    expect(sessionOf(made)).toBeNull()
  }
})
