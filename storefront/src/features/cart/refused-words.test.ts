import type { Problem } from '@vitrine/shared-types/primitives/problem'
import { expect, it } from 'vitest'
import { addWords } from './cart-words.ts'
import { refusedWords } from './refused-words.ts'

const words = addWords('en')
const problem = (code: Problem['code'], data?: Problem['data']): { problem: Problem } => ({
  problem: { type: 'x', title: 'x', status: 409, code, requestId: 'r-1', ...(data && { data }) },
})
const short = (available: number) =>
  problem('out_of_stock', { shortages: [{ variantId: '1', title: 'A', wanted: 5, available }] })

it.each([
  ['how many there are', short(3), words.left.replace('{count}', '3')],
  ['that the last one is gone', short(0), words.gone],
  ['that a line holds no more', problem('line_limit'), words.limit],
  ['that ordering is paused', { unreachable: true as const }, words.away],
  [
    'the number of what nobody expects',
    problem('internal_error'),
    words.form.failed.replace('{id}', 'r-1'),
  ],
])('says %s', (_, refusal, text) => {
  expect(refusedWords(refusal, words)).toBe(text)
})
