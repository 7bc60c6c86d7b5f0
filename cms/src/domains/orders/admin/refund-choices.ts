import type { Order, OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { shareOfPieces } from '../refund.rules.ts'
import type { DeskOrder } from './desk-order.ts'
import { leftToPack } from './next-steps.ts'

/**
 * What a refund is for: pieces that are not packed and will not be sent, pieces that were sent, or
 * money alone.
 */
export const REFUND_WAYS = ['cancelled', 'sent', 'money'] as const
export type RefundWay = (typeof REFUND_WAYS)[number]

/** Pieces of a line that can be refunded in this way. */
export function mostOf({ order }: Pick<DeskOrder, 'order'>, line: OrderLine, way: RefundWay) {
  if (way === 'sent') return sentToRefund(order, line)
  return way === 'cancelled' && order.status === 'processing' ? leftToPack(line) : 0
}

/** The ways that are open now; money alone always is. */
export function waysToRefund(desk: Pick<DeskOrder, 'order'>): RefundWay[] {
  const has = (way: RefundWay) => desk.order.lines.some((line) => mostOf(desk, line, way) > 0)
  return REFUND_WAYS.filter((way) => way === 'money' || has(way))
}

/** Whether nothing is left of the order without these pieces: then it is cancelled. */
export function isWholeOrder(
  { order }: Pick<DeskOrder, 'order'>,
  taken: Readonly<Record<string, number>>,
): boolean {
  return order.lines.every(
    ({ id, quantity, cancelledQuantity }) => cancelledQuantity + (taken[id] ?? 0) >= quantity,
  )
}

/** What goes back for these pieces, in minor units: for the last of an order, all that is left. */
export function sumOfPieces(
  desk: Pick<DeskOrder, 'order' | 'payments'>,
  way: RefundWay,
  chosen: Readonly<Record<string, number>>,
): number {
  if (way === 'cancelled' && isWholeOrder(desk, chosen)) return leftToRefund(desk)
  return desk.order.lines.reduce(
    (sum, line) => sum + costOfPieces(desk, line, chosen[line.id] ?? 0),
    0,
  )
}

/** Pieces of a line that were sent, wherever they are now, and not paid back. */
export function sentToRefund({ parcels }: Pick<Order, 'parcels'>, line: OrderLine): number {
  const sent = parcels
    .filter(({ status }) => status === 'shipped' || status === 'delivered')
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === line.id)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return Math.max(0, sent - (line.refunded - line.cancelledQuantity))
}

/** What came in and is neither back nor on its way back, in minor units. */
export function leftToRefund({ order, payments }: Pick<DeskOrder, 'order' | 'payments'>): number {
  const paid = payments
    .filter(({ status }) => status === 'succeeded')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const back = order.refunds
    .filter(({ status }) => status !== 'failed')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return Math.max(0, paid - back)
}

/** What so many pieces of a line cost, as the refund will have it. */
export function costOfPieces(
  { order }: Pick<DeskOrder, 'order'>,
  line: OrderLine,
  pieces: number,
): number {
  // Tax that was added on top was paid with the line.
  const sum = line.totalMinor + (order.quote.taxMinor > 0 ? line.taxMinor : 0)
  const { quantity, refunded: before } = line
  return pieces < 1 ? 0 : shareOfPieces({ quantity, before, taken: pieces, sum })
}

/** Pieces of a return that were not paid back yet, by line: what one mostly refunds for it. */
export function piecesToRefund(
  { order }: Pick<DeskOrder, 'order'>,
  returnId: string,
): Record<string, number> {
  const wanted = order.returns.find(({ id }) => id === returnId)?.lines ?? []
  return Object.fromEntries(
    wanted.map(({ lineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === lineId)
      return [lineId, line ? Math.min(quantity, sentToRefund(order, line)) : 0]
    }),
  )
}
