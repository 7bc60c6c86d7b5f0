import { describe, expect, it } from 'vitest'
import { refusalWords } from './refusal-words.ts'

const words = { away: 'away', limited: 'wait', failed: 'failed, number {id}', notTaken: 'not so' }
const refusal = (code: string) => ({ problem: { code, requestId: 'req-7' } })

describe('why something did not happen', () => {
  it('is said in the words of whoever expected it', () => {
    expect(refusalWords(refusal('cart_empty'), words, { cart_empty: 'empty' })).toBe('empty')
  })
  it('says that the shop is away, and not that something was wrong', () => {
    expect(refusalWords({ unreachable: true }, words)).toBe('away')
    expect(refusalWords(refusal('unavailable'), words)).toBe('away')
  })
  it('asks for patience after too many tries', () => {
    expect(refusalWords(refusal('rate_limited'), words)).toBe('wait')
  })
  it('gives the number of the request for what nobody expected', () => {
    expect(refusalWords(refusal('internal_error'), words)).toBe('failed, number req-7')
  })
})
