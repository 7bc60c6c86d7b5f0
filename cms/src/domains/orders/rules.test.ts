import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOfPieces } from './refund.rules.ts'
import {
  isTrackingUrl,
  mergePieces,
  newOrderNumber,
  ORDER_MOVES,
  sourcesOf,
  TRANSACTION_MOVES,
} from './rules.ts'

describe('order numbers', () => {
  test('carry the day in Bangkok, which begins at 17:00 in London', () => {
    expect(newOrderNumber(new Date('2026-03-13T16:59:59Z'), () => 0)).toBe('V-260313-00000')
    expect(newOrderNumber(new Date('2026-03-13T17:00:00Z'), () => 31)).toBe('V-260314-ZZZZZ')
  })

  test('have no letters that are taken for others', () => {
    const letters = new Set<string>()
    for (let n = 0; n < 32; n += 1) letters.add(newOrderNumber(new Date(), () => n).slice(-1))
    expect([...letters].join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
  })
})

test('nothing leads out of a finished order, and money leads out of every unpaid end', () => {
  expect(ORDER_MOVES.completed).toEqual([])
  expect(sourcesOf(ORDER_MOVES, 'completed')).toEqual(['processing'])
  for (const end of ['failed', 'cancelled', 'expired'] as const) {
    expect(TRANSACTION_MOVES[end]).toEqual(['succeeded'])
  }
  expect(TRANSACTION_MOVES.succeeded).toEqual([])
})

test('links to carriers are https, with a host and nothing hidden', () => {
  expect(isTrackingUrl('https://th.kerryexpress.com/track?x=1')).toBe(true)
  for (const url of ['http://a.example', 'javascript:1', 'https://a@b.example', 'https://x', '']) {
    expect(isTrackingUrl(url)).toBe(false)
  }
})

test('the same line twice is wanted together', () => {
  const lines = [
    { lineId: 1, quantity: 2 },
    { lineId: 2, quantity: 1 },
    { lineId: 1, quantity: 3 },
  ]
  expect(mergePieces(lines, ({ lineId }) => lineId)).toEqual([
    { lineId: 1, quantity: 5 },
    { lineId: 2, quantity: 1 },
  ])
})

test('pieces paid back in any portions come to what the line cost', () => {
  const portions = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(portions, fc.integer({ min: 0, max: 10_000_000_000 }), (taken, sum) => {
      const quantity = taken.reduce((all, one) => all + one, 0)
      let before = 0
      let paid = 0
      for (const pieces of taken) {
        const share = shareOfPieces({ quantity, before, taken: pieces, sum })
        expect(share).toBeGreaterThanOrEqual(0)
        paid += share
        before += pieces
      }
      expect(paid).toBe(sum)
    }),
  )
})
