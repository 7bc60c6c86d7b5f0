import { describe, expect, it } from 'vitest'
import { canReview, orderState } from './order-state.ts'

const order = (
  status: 'pending' | 'processing' | 'completed' | 'cancelled',
  paymentStatus: 'unpaid' | 'authorized' | 'paid' | 'refunded' | 'failed' | 'partially_refunded',
  fulfillmentStatus:
    | 'unfulfilled'
    | 'partially_fulfilled'
    | 'fulfilled'
    | 'delivered'
    | 'returned' = 'unfulfilled',
) => ({ status, paymentStatus, fulfillmentStatus })

describe('where an order stands', () => {
  it.each([
    [order('pending', 'unpaid'), 'awaitingPayment'],
    [order('pending', 'failed'), 'paymentFailed'],
    [order('processing', 'paid'), 'preparing'],
    // Cash on delivery is paid last: nothing waits for money.
    [order('processing', 'authorized'), 'preparing'],
    [order('processing', 'paid', 'partially_fulfilled'), 'partlySent'],
    [order('processing', 'paid', 'fulfilled'), 'sent'],
    [order('processing', 'paid', 'delivered'), 'delivered'],
    [order('completed', 'paid', 'delivered'), 'delivered'],
    [order('completed', 'partially_refunded', 'fulfilled'), 'completed'],
    [order('cancelled', 'unpaid'), 'cancelled'],
    [order('cancelled', 'refunded'), 'refunded'],
    [order('completed', 'paid', 'returned'), 'returned'],
    [order('completed', 'refunded', 'returned'), 'refunded'],
  ] as const)('of %o is %s', (given, state) => {
    expect(orderState(given)).toBe(state)
  })

  it('allows a review once something has arrived', () => {
    expect(canReview(order('processing', 'paid', 'delivered'))).toBe(true)
    expect(canReview(order('completed', 'paid', 'fulfilled'))).toBe(true)
    expect(canReview(order('processing', 'paid', 'fulfilled'))).toBe(false)
    expect(canReview(order('cancelled', 'refunded'))).toBe(false)
  })
})
