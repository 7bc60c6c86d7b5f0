import { randomInt } from 'node:crypto'
import { SHOP_TIME_ZONE } from '../../platform/shop-time.ts'
import type { FulfillmentStatus, OrderStatus, PaymentStatus, TransactionStatus } from './states.ts'

export type ParcelStatus = 'pending' | 'packed' | 'shipped' | 'delivered' | 'cancelled'
export type ReturnStatus = 'requested' | 'approved' | 'received' | 'closed' | 'rejected'

/**
 * Where an order may go from where it is. `cancelled → processing` is the one way back: money that
 * arrived after its time, for pieces that are still there.
 */
export const ORDER_MOVES: Record<OrderStatus, readonly OrderStatus[]> = {
  pending: ['processing', 'cancelled'],
  processing: ['completed', 'cancelled'],
  completed: [],
  cancelled: ['processing'],
}

const CLOSED_UNPAID = ['failed', 'cancelled', 'expired'] as const

/** A payment that failed or was too late may still turn out to have been made. */
export const TRANSACTION_MOVES: Record<TransactionStatus, readonly TransactionStatus[]> = {
  pending: ['requires_action', 'processing', 'authorized', 'succeeded', ...CLOSED_UNPAID],
  requires_action: ['processing', 'authorized', 'succeeded', ...CLOSED_UNPAID],
  processing: ['requires_action', 'authorized', 'succeeded', ...CLOSED_UNPAID],
  authorized: ['succeeded', ...CLOSED_UNPAID],
  succeeded: [],
  failed: ['succeeded'],
  cancelled: ['succeeded'],
  expired: ['succeeded'],
}

export const PARCEL_MOVES: Record<ParcelStatus, readonly ParcelStatus[]> = {
  pending: ['packed', 'cancelled'],
  packed: ['shipped', 'delivered', 'cancelled'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: [],
}

export const RETURN_MOVES: Record<ReturnStatus, readonly ReturnStatus[]> = {
  requested: ['approved', 'rejected'],
  approved: ['received', 'rejected'],
  received: ['closed'],
  closed: [],
  rejected: [],
}

/** All the states from which `to` may be reached. */
export function sourcesOf<State extends string>(
  moves: Record<State, readonly State[]>,
  to: State,
): State[] {
  return (Object.keys(moves) as State[]).filter((from) => moves[from].includes(to))
}

/** A payment that nobody has decided yet; an order has one of them at most. */
export const OPEN_TRANSACTION = ['pending', 'requires_action', 'processing', 'authorized'] as const
export function isOpen(status: TransactionStatus): boolean {
  return (OPEN_TRANSACTION as readonly string[]).includes(status)
}

/** How long after delivery something may be sent back. */
export const RETURN_WINDOW_DAYS = 30

/** Everything that was promised has arrived, and has been paid. */
export function isDone(order: {
  status: OrderStatus
  paymentStatus: PaymentStatus
  fulfillmentStatus: FulfillmentStatus
}): boolean {
  return (
    order.status === 'processing' &&
    ['delivered', 'returned'].includes(order.fulfillmentStatus) &&
    ['paid', 'partially_refunded', 'refunded'].includes(order.paymentStatus)
  )
}

/** Crockford's: nothing that could be taken for something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_CHARACTERS = 5
const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: SHOP_TIME_ZONE,
  year: '2-digit',
  month: '2-digit',
  day: '2-digit',
})

/** `V-YYMMDD-XXXXX`: the day in Bangkok, and characters that nobody can count up. */
export function newOrderNumber(now: Date, pick: (max: number) => number = randomInt): string {
  const day = DAY.format(now).replaceAll('-', '')
  const tail = Array.from({ length: RANDOM_CHARACTERS }, () => ALPHABET[pick(ALPHABET.length)])
  return `V-${day}-${tail.join('')}`
}

/** An address that a letter may link to: https, with a host and without a password in it. */
export function isTrackingUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === ''
}

/** The same things wanted twice are wanted together. */
export function mergePieces<Line extends { quantity: number }>(
  lines: readonly Line[],
  keyOf: (line: Line) => string | number,
): Line[] {
  const merged = new Map<string | number, Line>()
  for (const line of lines) {
    const before = merged.get(keyOf(line))
    const quantity = line.quantity + (before?.quantity ?? 0)
    merged.set(keyOf(line), { ...line, quantity })
  }
  return [...merged.values()]
}
