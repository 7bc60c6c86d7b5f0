import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { describe, expect, it } from 'vitest'
import { withPending } from './cart-changes.ts'

const line = (id: string, quantity: number) => ({ id, variantId: `v${id}`, quantity })
// Only what the rule looks at.
const cart = {
  lines: [line('1', 2), line('2', 1)],
  itemCount: 3,
  quote: { totalMinor: 300 },
} as unknown as Cart

describe('a cart with what is on its way', () => {
  it('has the new numbers at once', () => {
    const shown = withPending(cart, [{ kind: 'quantity', lineId: '1', quantity: 5 }])
    expect(shown.lines.map(({ quantity }) => quantity)).toEqual([5, 1])
    expect(shown.itemCount).toBe(6)
  })

  it('is without what is being taken out', () => {
    const shown = withPending(cart, [{ kind: 'remove', lineId: '2' }])
    expect(shown.lines.map(({ id }) => id)).toEqual(['1'])
  })

  it('takes the last of several wishes', () => {
    const shown = withPending(cart, [
      { kind: 'quantity', lineId: '1', quantity: 3 },
      { kind: 'quantity', lineId: '1', quantity: 4 },
      { kind: 'remove', lineId: '2' },
    ])
    expect(shown.lines).toMatchObject([{ id: '1', quantity: 4 }])
  })

  it('never guesses a sum', () => {
    const shown = withPending(cart, [{ kind: 'remove', lineId: '1' }])
    expect(shown.quote).toBe(cart.quote)
  })

  it('is itself when nothing of its lines is on its way', () => {
    expect(withPending(cart, [{ kind: 'addCoupon', code: 'X' }])).toBe(cart)
  })
})
