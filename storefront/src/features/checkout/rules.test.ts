import type { Problem, ProblemCode } from '@vitrine/shared-types/primitives/problem'
import { placeOrder } from '@vitrine/shared-types/store-api/v1/checkout'
import { describe, expect, it } from 'vitest'
import { daysWords, isEmail, troubleOf } from './rules.ts'
import { checkoutWords } from './words.ts'

const words = checkoutWords('en')
const problem = (code: ProblemCode, data?: Problem['data']): Problem => ({
  type: 'x',
  title: 'x',
  status: 409,
  code,
  requestId: 'r-1',
  ...(data && { data }),
})

describe('what keeps an order from being placed', () => {
  it('has a way on for every refusal that the contract names', () => {
    // The page always sends a key, and one key never carries two orders.
    const never = new Set<string>(['idempotency_key_missing', 'idempotency_key_reused'])
    for (const code of placeOrder.problems.filter((one) => !never.has(one))) {
      const data = { shortages: [], quote: {}, expectedTotalMinor: 1 }
      const trouble = troubleOf({ problem: problem(code, data) }, 1, words)
      expect(trouble.kind, code).not.toBe('failed')
    }
  })

  it('is a new total with the old one beside it', () => {
    const quote = { totalMinor: 900 }
    const data = { expectedTotalMinor: 800, quote }
    expect(troubleOf({ problem: problem('total_changed', data) }, 800, words)).toEqual({
      kind: 'total',
      before: 800,
      quote,
    })
  })

  it('is a pause when nobody answers', () => {
    expect(troubleOf({}, 1, words)).toEqual({ kind: 'away' })
  })

  it('is told with its number when nobody expects it', () => {
    const trouble = troubleOf({ problem: problem('internal_error') }, 1, words)
    expect(trouble).toMatchObject({
      kind: 'failed',
      text: expect.stringContaining('r-1') as string,
    })
  })
})

describe('how long delivery takes', () => {
  it.each([
    [2, 4, '2–4 days'],
    [1, 1, '1 day'],
    [3, 3, '3 days'],
    [0, 0, 'The same day'],
    [0, 1, '1 day'],
    [0, 3, '3 days'],
    [null, 5, '5 days'],
    [null, null, null],
  ])('from %s to %s days', (minDays, maxDays, text) => {
    expect(daysWords({ minDays, maxDays }, words.checkout)).toBe(text)
  })
})

it.each([
  ['malee@example.com', true],
  ['มาลี@ตัวอย่าง.ไทย', true],
  ['malee@example', false],
  ['malee example.com', false],
  ['@example.com', false],
  [`${'x'.repeat(250)}@a.co`, false],
])('takes %s for an address: %s', (text, isOne) => {
  expect(isEmail(text)).toBe(isOne)
})
