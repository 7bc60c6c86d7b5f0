import type { Order, OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import type { OrderEvent } from '@vitrine/shared-types/store-api/v1/order-events'
import type { OrderWords } from './words.ts'

/** What there is to say of an order as a whole. */
export type Standing =
  | 'pay'
  | 'waiting'
  | 'failed'
  | 'otherSum'
  | 'preparing'
  | 'held'
  | 'partly'
  | 'sent'
  | 'pickup'
  | 'delivered'
  | 'returned'
  | 'cancelled'
  | 'expired'
  | 'cancelledRefund'
  | 'cancelledRefunded'

/** How an order stands, in one word. */
export function standingOf(order: Order): Standing {
  const { status, payment, fulfillmentStatus, paymentStatus } = order
  if (status === 'cancelled') {
    if (paymentStatus === 'refunded') return 'cancelledRefunded'
    const hasMoney =
      ['paid', 'partially_paid', 'partially_refunded'].includes(paymentStatus) ||
      order.refunds.some((refund) => refund.status === 'pending')
    if (hasMoney) return 'cancelledRefund'
    return order.events.some(({ type }) => type === 'payment_expired') ? 'expired' : 'cancelled'
  }
  if (order.isOnHold) return 'held'
  if (fulfillmentStatus === 'returned') return 'returned'
  if (fulfillmentStatus === 'delivered' || status === 'completed') return 'delivered'
  if (fulfillmentStatus === 'fulfilled') return order.quote.shipping?.isPickup ? 'pickup' : 'sent'
  if (fulfillmentStatus === 'partially_fulfilled') return 'partly'
  if (status === 'processing') return 'preparing'
  if (payment.kind === 'failed') return 'failed'
  if (payment.kind === 'other_sum') return 'otherSum'
  return payment.kind === 'waiting' || payment.kind === 'none' ? 'waiting' : 'pay'
}

/** The title and the sentence of a standing. */
export function sayStanding(
  standing: Standing,
  { head }: OrderWords['order'],
): { title: string; text: string } {
  if (standing === 'expired') return { title: head.cancelled, text: head.expiredText }
  if (standing === 'cancelledRefund' || standing === 'cancelledRefunded') {
    return { title: head.cancelled, text: head[standing] }
  }
  if (standing === 'pickup') return { title: head.pickup, text: '' }
  return { title: head[standing], text: head[`${standing}Text`] }
}

/** A step of the timeline: done at a time, or still to come. */
export interface Step {
  type: OrderEvent['type']
  at: string | null
  event: OrderEvent | null
}

/** Told by something else on the page, or nothing to look forward to. */
const UNTOLD = new Set<OrderEvent['type']>(['payment_started', 'completed', 'refund_started'])
const WAY: OrderEvent['type'][] = ['paid', 'packed', 'shipped', 'delivered']

/** What has happened, then what comes next. */
export function timelineOf(order: Order): Step[] {
  const done = order.events
    .filter(({ type }) => !UNTOLD.has(type))
    .map((event): Step => ({ type: event.type, at: event.at, event }))
  const isOver =
    order.status === 'cancelled' || order.status === 'completed' || order.returns.length > 0
  if (isOver) return done
  const isCash = order.paymentMethod === 'cash_on_delivery'
  const isPickup = order.quote.shipping?.isPickup ?? false
  const last = Math.max(...done.map(({ type }) => WAY.indexOf(type)))
  const next = WAY.filter(
    (type, index) =>
      index > last &&
      !done.some((step) => step.type === type) &&
      !(isCash && type === 'paid') &&
      !(isPickup && type === 'shipped'),
  )
  return [...done, ...next.map((type): Step => ({ type, at: null, event: null }))]
}

/** Whether nothing more can happen by itself: no need to keep asking. */
export function isSettled({ status, refunds, returns }: Order): boolean {
  const isOver = status === 'cancelled' || status === 'completed'
  const isMoving =
    refunds.some((refund) => refund.status === 'pending') ||
    returns.some((one) => one.status === 'requested' || one.status === 'approved')
  return isOver && !isMoving
}

/** Whether another way to pay can be begun. */
export function canPay({ status, paymentStatus, payment }: Order): boolean {
  // Money that people look at must not be paid a second time.
  if (payment.kind === 'other_sum') return false
  return status === 'pending' && ['unpaid', 'failed', 'partially_paid'].includes(paymentStatus)
}

/** Ways to pay that are not under way already; once that one failed, it may be tried again. */
export function otherWays({
  payment,
  paymentMethod,
  paymentMethods,
}: Pick<Order, 'payment' | 'paymentMethod' | 'paymentMethods'>): Order['paymentMethods'] {
  const isOpen = payment.kind !== 'failed'
  return paymentMethods.filter((method) => !(isOpen && method === paymentMethod))
}

/** What came so far, in minor units; null unless it is a part and the rest is waited for. */
export function partPaid(
  order: Pick<Order, 'quote' | 'forgivenMinor' | 'dueMinor'>,
): number | null {
  const here = order.quote.totalMinor - order.forgivenMinor - order.dueMinor
  return order.dueMinor > 0 && here > 0 ? here : null
}

/** Whether money has come: then there is an invoice, and before that a summary. */
export function isPaid({ paymentStatus }: Order): boolean {
  return ['paid', 'partially_refunded', 'refunded'].includes(paymentStatus)
}

/** How many pieces of a line could be sent back. */
export function returnableOf(line: OrderLine, { returns }: Pick<Order, 'returns'>): number {
  const asked = returns
    .filter(({ status }) => status === 'requested' || status === 'approved')
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === line.id)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return Math.max(line.fulfilled - line.returned - asked, 0)
}

/** Time that is left until a moment, in parts; null when it is over. */
export function timeLeft(dueAt: string, now: number) {
  const seconds = Math.floor((Date.parse(dueAt) - now) / 1000)
  if (seconds <= 0) return null
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  }
}

/** The key of an order in a link's fragment: `#<order id>.<secret>`. */
export function keyInFragment(hash: string): string | null {
  return /^#([\da-f-]{1,36}\.[\w-]{16,200})$/u.exec(hash)?.[1] ?? null
}
