import type { Order, PlacedOrder } from '@vitrine/shared-types/store-api/v1/orders'
import type { OrderEvent } from '@vitrine/shared-types/store-api/v1/order-events'
import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import { derivedSecret } from '../../platform/secrets.ts'
import type { StoredAttempt, StoredOrder } from './queries/read-order.ts'
import { isOpen } from './rules.ts'

/** The secret with which a guest sees this order again; it can be made anew at any time. */
export function orderSecretOf(orderId: number | string): string {
  return derivedSecret('order', String(orderId))
}

/** An order together with its secret: for whoever has shown that it is theirs. */
export function placedOrder(order: Order): PlacedOrder {
  return { order, orderSecret: orderSecretOf(order.id) }
}

/** A stored order as the contract says it, with the ways in which it can be paid now. */
export function presentOrder(stored: StoredOrder, paymentMethods: Order['paymentMethods']): Order {
  const { attempts, hasReturnable, allowsCashOnDelivery: _cash, ...order } = stored
  const isPacked = order.parcels.some(({ status }) => status !== 'cancelled')
  return {
    ...order,
    quote: quoteOf(order),
    parcels: order.parcels.map((parcel) => ({
      ...parcel,
      shippedAt: momentOrNull(parcel.shippedAt),
      deliveredAt: momentOrNull(parcel.deliveredAt),
    })),
    refunds: order.refunds.map((refund) => ({ ...refund, at: moment(refund.at) })),
    returns: order.returns.map((one) => ({ ...one, at: moment(one.at) })),
    events: order.events.map(presentEvent),
    placedAt: moment(order.placedAt),
    payment: stepOf(order.status, attempts),
    paymentMethods,
    canCancel: ['pending', 'processing'].includes(order.status) && !isPacked,
    canReturn: hasReturnable,
  }
}

/** The sums are those of the cart, line by line; its lines are the order's now. */
function quoteOf({ quote, lines }: Pick<Order, 'quote' | 'lines'>): Order['quote'] {
  return {
    ...quote,
    lines: quote.lines.map((line, position) => ({
      ...line,
      lineId: lines[position]?.id ?? line.lineId,
    })),
  }
}

/** What is there besides is for staff: ids, and whatever else a command noted. */
function presentEvent({ id, type, at, data }: OrderEvent): OrderEvent {
  const { amountMinor, pieces, carrier, trackingNumber, reason } = data
  return {
    id,
    type,
    at: moment(at),
    data: {
      ...(amountMinor !== undefined && { amountMinor }),
      ...(pieces !== undefined && { pieces }),
      ...(carrier !== undefined && { carrier }),
      ...(trackingNumber !== undefined && { trackingNumber }),
      ...(reason !== undefined && { reason }),
    },
  }
}

/** What the shopper does next: nothing, unless the order waits for them or for a courier. */
function stepOf(status: Order['status'], attempts: StoredAttempt[]): PaymentStep {
  const open = attempts.find((attempt) => isOpen(attempt.status))
  if (status === 'processing' && open?.status === 'authorized') return open.step ?? NOTHING
  if (status !== 'pending') return NOTHING
  if (open === undefined || open.error !== null) {
    const aside = attempts.find((attempt) => attempt.aside !== null)?.aside
    return aside ? { kind: 'other_sum', ...aside } : { kind: 'failed', canRetry: true }
  }
  return open.step ?? { kind: 'waiting' }
}

const NOTHING: PaymentStep = { kind: 'none' }

function moment(stored: string): string {
  return new Date(stored).toISOString()
}

function momentOrNull(stored: string | null): string | null {
  return stored === null ? null : moment(stored)
}
