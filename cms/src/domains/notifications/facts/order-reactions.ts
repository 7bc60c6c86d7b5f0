import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FactType } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { NoticeData } from '../notices/notice.ts'
import { dueOf } from '../../orders/index.ts'
import { readOrder, type ToldOrder } from './read-order.ts'
import { piecesOf } from './read-pieces.ts'
import { letterOf, type Later, type NewNotice, type Outcome, type Reactions } from './reaction.ts'

type OrderFact = Extract<FactType, `order.${string}` | `refund.${string}`>

/** A payment begins right after its order was placed: the letter waits for what to pay where. */
const STEP_IN_MS = 120_000
const LOOK_AGAIN_MS = 1_500
/** Ways to pay that the shopper finishes on the spot: one letter when it is paid, or is not. */
const PAID_ON_THE_SPOT = new Set(['card', 'test'])

/** Letters about an order and its money. */
export const orderReactions: Reactions<OrderFact> = {
  'order.placed': (tx, { orderId }, { ageMs }) =>
    tell(tx, orderId, (told) => {
      const { order, to, status, paymentStatus } = told
      const isFree = order.totalMinor === 0
      const isPaidAtOnce = PAID_ON_THE_SPOT.has(order.paymentMethod) && !isFree
      if (status === 'cancelled' || isPaidAtOnce) return {}
      const isOpen = paymentStatus === 'unpaid' && !isFree
      if (isOpen && told.step === null && ageMs < STEP_IN_MS) return { waitMs: LOOK_AGAIN_MS }
      const step = paymentStatus === 'paid' ? null : told.step
      return {
        letters: [letterOf('order-placed', `order.placed:${orderId}`, to, { ...order, step })],
      }
    }),

  'order.partly_paid': async (tx, { orderId, transactionId }, { ageMs }) => {
    const paidMinor = await amountOf(tx, transactionId)
    const dueMinor = await dueOf(tx, orderId)
    return await tell(tx, orderId, (told) => {
      // The rest has come meanwhile, or the order is over: another letter says so.
      if (dueMinor === 0) return {}
      const isBegun = told.transactionId !== transactionId
      if (isBegun && told.step === null && ageMs < STEP_IN_MS) return { waitMs: LOOK_AGAIN_MS }
      const key = `order.partly_paid:${transactionId}`
      const data = { ...told.order, paidMinor, dueMinor, step: isBegun ? told.step : null }
      return {
        letters: [letterOf('order-partly-paid', key, told.to, data)],
        notices: noticeOf(key, told, 'order_partly_paid'),
      }
    })
  },

  'order.paid': async (tx, { orderId, transactionId }) => {
    const paidMinor = await amountOf(tx, transactionId)
    return await tell(tx, orderId, (told) => {
      const { order, to } = told
      // An order for nothing is paid as it is placed: that letter has said everything.
      if (paidMinor === 0) return {}
      const key = `order.paid:${transactionId}`
      return {
        letters: [letterOf('order-paid', key, to, { ...order, paidMinor })],
        notices: noticeOf(key, told, 'order_paid'),
      }
    })
  },

  'order.payment_failed': (tx, { orderId, transactionId }) =>
    tell(tx, orderId, (told) => {
      // It was paid in another way meanwhile, or is over: its own letter says so.
      if (told.status !== 'pending') return {}
      const key = `order.payment_failed:${transactionId}`
      return {
        letters: [letterOf('payment-failed', key, told.to, told.order)],
        notices: noticeOf(key, told, 'payment_failed'),
      }
    }),

  'order.payment_expired': async (tx, { orderId }) => {
    const isMoneyOnItsWay = await isPaidBack(tx, orderId)
    return await tell(tx, orderId, (told) => {
      const key = `order.payment_expired:${orderId}`
      if (isMoneyOnItsWay) {
        // A part had come: that nothing came would be untrue.
        const data = { ...told.order, reason: null, isMoneyOnItsWay }
        return {
          letters: [letterOf('order-cancelled', key, told.to, data)],
          notices: noticeOf(key, told, 'payment_expired'),
        }
      }
      return {
        letters: [letterOf('payment-expired', key, told.to, told.order)],
        notices: noticeOf(key, told, 'payment_expired'),
      }
    })
  },

  'order.cancelled': async (tx, { orderId, reason }) => {
    const isMoneyOnItsWay = await isPaidBack(tx, orderId)
    return await tell(tx, orderId, (told) => {
      // Too late to pay is a letter of its own.
      if (told.hasExpired) return {}
      const key = `order.cancelled:${orderId}`
      const data = { ...told.order, reason, isMoneyOnItsWay }
      return {
        letters: [letterOf('order-cancelled', key, told.to, data)],
        notices: noticeOf(key, told, 'order_cancelled'),
      }
    })
  },

  'order.pieces_cancelled': async (tx, { orderId, amountMinor, pieces }, { id }) => {
    const goods = await piecesOf(
      tx,
      sql`SELECT w."lineId" AS order_line_id, w.quantity
        FROM jsonb_to_recordset(${JSON.stringify(pieces)}::jsonb) AS w("lineId" int, quantity int)`,
    )
    return await tell(tx, orderId, (told) => {
      // An order can lose pieces more than once: each time is a fact of its own.
      const key = `order.pieces_cancelled:${id}`
      return {
        letters: [
          letterOf('pieces-cancelled', key, told.to, { ...told.order, goods, amountMinor }),
        ],
        notices: noticeOf(key, told, 'pieces_cancelled'),
      }
    })
  },

  'refund.succeeded': async (tx, { orderId, refundId }) => {
    const { rows } = await tx.execute<{ amount: string }>(
      sql`SELECT amount_minor::text AS amount FROM refunds WHERE id = ${refundId}`,
    )
    return await tell(tx, orderId, (told) => {
      const key = `refund.succeeded:${refundId}`
      const data = { ...told.order, amountMinor: Number(rows[0]?.amount ?? 0) }
      return {
        letters: [letterOf('refund-made', key, told.to, data)],
        notices: noticeOf(key, told, 'refund_made'),
        resolves: [`refund_failed:${refundId}`],
      }
    })
  },

  'refund.failed': async (tx, { orderId, refundId }) => ({
    alerts: [
      {
        key: `refund_failed:${refundId}`,
        type: 'refund_failed',
        data: { collection: 'orders', id: orderId, label: await numberOf(tx, orderId) },
        isUrgent: true,
        canReturn: true,
      },
    ],
  }),
}

async function amountOf(tx: Tx, transactionId: number): Promise<number> {
  const { rows } = await tx.execute<{ amount: string }>(
    sql`SELECT amount::text AS amount FROM transactions WHERE id = ${transactionId}`,
  )
  return Number(rows[0]?.amount ?? 0)
}

async function isPaidBack(tx: Tx, orderId: number): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM refunds WHERE order_id = ${orderId} AND status <> 'failed' LIMIT 1`)
  return rows.length > 0
}

/** Reads the order and decides; nothing comes of an order that is gone or has nobody to tell. */
export async function tell<Result extends Outcome | Later>(
  tx: Tx,
  orderId: number,
  decide: (told: ToldOrder) => Result,
): Promise<Result | Outcome> {
  const told = await readOrder(tx, orderId)
  return told === null ? {} : decide(told)
}

type OrderNotice = Extract<NoticeData, { number: string }>['kind']

/** A notice of an order, for those who have an account. */
export function noticeOf(
  key: string,
  { order, to: { customerId } }: ToldOrder,
  kind: OrderNotice,
): NewNotice[] {
  return customerId === null ? [] : [{ key, customerId, data: { kind, number: order.number } }]
}

/** What people call an order. */
export async function numberOf(tx: Tx, orderId: number): Promise<string> {
  const { rows } = await tx.execute<{ number: string }>(
    sql`SELECT number FROM orders WHERE id = ${orderId}`,
  )
  return rows[0]?.number ?? `#${orderId}`
}
