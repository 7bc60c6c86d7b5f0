import { expect, test } from 'vitest'
import { takeChoicesOf } from './take-choices.ts'

const short = { amountMinor: 10_000, expectedMinor: 15_000, isTakeable: true, isAwaited: true }
const ways = (more: Partial<typeof short>) =>
  takeChoicesOf({ ...short, ...more }, String).map(({ how }) => how)

test('too little may be a part, be enough, or go back', () => {
  expect(ways({})).toEqual(['part', 'full', 'refund'])
})

test('nobody waits for the rest of an order that is over', () => {
  expect(ways({ isAwaited: false })).toEqual(['full', 'refund'])
})

test('too much is taken or goes back, and the surplus is named', () => {
  expect(ways({ amountMinor: 16_000 })).toEqual(['full', 'refund'])
  const [first] = takeChoicesOf({ ...short, amountMinor: 16_000 }, String)
  expect(first?.label.en).toContain('1000')
  expect(first?.label.th).toContain('1000')
})

test('money that fits no payment is for a person alone', () => {
  expect(ways({ isTakeable: false })).toEqual([])
})
