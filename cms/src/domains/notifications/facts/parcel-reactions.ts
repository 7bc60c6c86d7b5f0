import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FactType } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { letterOf, type Reactions } from './reaction.ts'
import { noticeOf, numberOf, tell } from './order-reactions.ts'
import { piecesOf } from './read-pieces.ts'

type ParcelFact = Extract<FactType, `parcel.${string}` | `return.${string}`>

/** Letters about things on their way to the customer, or back. */
export const parcelReactions: Reactions<ParcelFact> = {
  'parcel.shipped': async (tx, { orderId, fulfillmentId }) => {
    const parcel = await parcelOf(tx, fulfillmentId)
    return await tell(tx, orderId, (told) => {
      if (parcel === undefined) return {}
      const key = `parcel.shipped:${fulfillmentId}`
      return {
        letters: [letterOf('parcel-shipped', key, told.to, { ...told.order, ...parcel })],
        notices: noticeOf(key, told, 'parcel_shipped'),
      }
    })
  },

  'parcel.delivered': async (tx, { orderId, fulfillmentId }) => {
    const goods = await piecesOf(tx, inParcel(fulfillmentId))
    return await tell(tx, orderId, (told) => {
      const key = `parcel.delivered:${fulfillmentId}`
      return {
        letters: [letterOf('parcel-delivered', key, told.to, { ...told.order, goods })],
        notices: noticeOf(key, told, 'parcel_delivered'),
      }
    })
  },

  'return.requested': async (tx, { orderId, returnId }) => ({
    alerts: [
      {
        key: `return_requested:${returnId}`,
        type: 'return_requested',
        data: { collection: 'orders', id: orderId, label: await numberOf(tx, orderId) },
      },
    ],
  }),

  'return.decided': async (tx, { orderId, returnId }) => {
    const { isRejected, reason } = await decisionOf(tx, orderId, returnId)
    const goods = await piecesOf(tx, inReturn(returnId))
    const resolves = [`return_requested:${returnId}`]
    const outcome = await tell(tx, orderId, (told) => {
      const [template, kind] = isRejected
        ? (['return-rejected', 'return_rejected'] as const)
        : (['return-approved', 'return_approved'] as const)
      const key = `return.decided:${returnId}`
      return {
        letters: [letterOf(template, key, told.to, { ...told.order, goods, reason })],
        notices: noticeOf(key, told, kind),
      }
    })
    return { ...outcome, resolves }
  },
}

async function decisionOf(tx: Tx, orderId: number, returnId: number) {
  const { rows } = await tx.execute<{ type: string; reason: string | null }>(sql`
    SELECT type, data->>'reason' AS reason FROM order_events
    WHERE order_id = ${orderId} AND type IN ('return_approved', 'return_rejected')
      AND data->>'returnId' = ${String(returnId)}
    ORDER BY id LIMIT 1`)
  return { isRejected: rows[0]?.type === 'return_rejected', reason: rows[0]?.reason ?? null }
}

interface Parcel extends Record<string, unknown> {
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
  isLast: boolean
}

async function parcelOf(tx: Tx, fulfillmentId: number) {
  const { rows } = await tx.execute<Parcel>(sql`
    SELECT f.carrier, f.tracking_number AS "trackingNumber", f.tracking_url AS "trackingUrl",
      NOT EXISTS (SELECT FROM order_lines l
        WHERE l.order_id = f.order_id AND l.fulfilled < l.quantity - l.cancelled_quantity)
      AND NOT EXISTS (SELECT FROM fulfillments o WHERE o.order_id = f.order_id
        AND o.id <> f.id AND o.status IN ('pending', 'packed')) AS "isLast"
    FROM fulfillments f WHERE f.id = ${fulfillmentId}`)
  const parcel = rows[0]
  return parcel === undefined
    ? undefined
    : { ...parcel, goods: await piecesOf(tx, inParcel(fulfillmentId)) }
}

const inParcel = (id: number) =>
  sql`SELECT order_line_id, quantity FROM fulfillment_lines WHERE fulfillment_id = ${id}`
const inReturn = (id: number) =>
  sql`SELECT order_line_id, quantity FROM return_lines WHERE return_id = ${id}`
