import { describe, expect, test } from 'vitest'
import { parseEnv } from './env.ts'

const base = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only-for-tests-0123456789-abcdefghij',
}
const KEY = 'sk_test_0123456789abcdefghij'
const SECRET = 'whsec_0123456789abcdefghijklmnop'

const refusal = (more: Record<string, string>): string => {
  try {
    parseEnv({ ...base, ...more })
  } catch (error) {
    return String(error)
  }
  return 'nothing was refused'
}

describe('keys of Stripe', () => {
  test('come together or not at all', () => {
    expect(parseEnv(base).STRIPE_SECRET_KEY).toBeUndefined()
    expect(
      parseEnv({ ...base, STRIPE_SECRET_KEY: KEY, STRIPE_WEBHOOK_SECRET: SECRET }),
    ).toMatchObject({ STRIPE_SECRET_KEY: KEY, STRIPE_WEBHOOK_SECRET: SECRET })
    expect(refusal({ STRIPE_SECRET_KEY: KEY })).toContain('STRIPE_WEBHOOK_SECRET is missing')
    expect(refusal({ STRIPE_WEBHOOK_SECRET: SECRET })).toContain('STRIPE_SECRET_KEY is missing')
  })

  test('left empty are as good as left out', () => {
    const given = parseEnv({ ...base, STRIPE_SECRET_KEY: '', STRIPE_WEBHOOK_SECRET: '' })
    expect(given.STRIPE_SECRET_KEY).toBeUndefined()
  })

  test.each([
    ['a publishable key', { STRIPE_SECRET_KEY: 'pk_live_0123456789abcdefghij' }],
    ['a key cut short', { STRIPE_SECRET_KEY: 'sk_live_0123' }],
    ['a signing secret cut short', { STRIPE_WEBHOOK_SECRET: 'whsec_0123' }],
    ['the one in place of the other', { STRIPE_WEBHOOK_SECRET: KEY }],
  ])('%s stops the start, and the message does not repeat it', (_what, wrong) => {
    const both = { STRIPE_SECRET_KEY: KEY, STRIPE_WEBHOOK_SECRET: SECRET, ...wrong }
    const message = refusal(both)
    expect(message).toContain('of Stripe')
    for (const value of Object.values(both)) expect(message).not.toContain(value)
  })
})

describe('payments that cost nothing', () => {
  test.each([
    ['development', undefined, true],
    ['test', undefined, true],
    ['test', 'off', false],
    ['production', undefined, false],
    [undefined, undefined, false],
    [undefined, 'on', true],
    ['production', 'off', false],
  ])('in %s, with TEST_PAYMENTS=%s: %s', (NODE_ENV, TEST_PAYMENTS, isOn) => {
    expect(parseEnv({ ...base, NODE_ENV, TEST_PAYMENTS }).TEST_PAYMENTS).toBe(isOn)
  })

  test('stop the start in production', () => {
    const message = refusal({ NODE_ENV: 'production', TEST_PAYMENTS: 'on' })
    expect(message).toContain('TEST_PAYMENTS must not be on in production')
  })
})
