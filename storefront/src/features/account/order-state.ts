import type { OrderSummary } from '@vitrine/shared-types/store-api/v1/orders'

/** Where an order stands, in one word for whoever waits for it. */
export type OrderState =
  | 'awaitingPayment'
  | 'paymentFailed'
  | 'preparing'
  | 'partlySent'
  | 'sent'
  | 'delivered'
  | 'completed'
  | 'cancelled'
  | 'returned'
  | 'refunded'

type Statuses = Pick<OrderSummary, 'status' | 'paymentStatus' | 'fulfillmentStatus'>

/** The one thing that matters most of an order's three statuses. */
export function orderState({ status, paymentStatus, fulfillmentStatus }: Statuses): OrderState {
  if (status === 'cancelled') return paymentStatus === 'refunded' ? 'refunded' : 'cancelled'
  if (fulfillmentStatus === 'returned') {
    return paymentStatus === 'refunded' ? 'refunded' : 'returned'
  }
  if (status === 'pending') return paymentStatus === 'failed' ? 'paymentFailed' : 'awaitingPayment'
  if (fulfillmentStatus === 'delivered') return 'delivered'
  if (status === 'completed') return 'completed'
  if (fulfillmentStatus === 'fulfilled') return 'sent'
  return fulfillmentStatus === 'partially_fulfilled' ? 'partlySent' : 'preparing'
}

/** Whether something of it has arrived, so that there is something to review. */
export function canReview(order: Statuses): boolean {
  const state = orderState(order)
  return state === 'delivered' || state === 'completed'
}
