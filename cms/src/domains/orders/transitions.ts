import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'
import {
  ORDER_MOVES,
  PARCEL_MOVES,
  RETURN_MOVES,
  TRANSACTION_MOVES,
  sourcesOf,
  type ParcelStatus,
  type ReturnStatus,
} from './rules.ts'
import type { OrderStatus, TransactionStatus } from './states.ts'

type Executor = Pick<Tx, 'execute'>

/**
 * Moves an order, if it is where it may come from; says whether it did. False means that somebody
 * else was faster, or that there is no such way.
 */
export async function moveOrder(
  tx: Executor,
  move: { orderId: number; to: OrderStatus; from?: OrderStatus[] },
): Promise<boolean> {
  const { orderId, to, from = sourcesOf(ORDER_MOVES, to) } = move
  const { rows } = await tx.execute(sql`
    UPDATE orders SET status = ${to}, version = version + 1, updated_at = now(),
      cancelled_at = CASE WHEN ${to} = 'cancelled' THEN now() END,
      completed_at = CASE WHEN ${to} = 'completed' THEN now() END,
      expires_at = CASE WHEN ${to} = 'pending' THEN expires_at END
    WHERE id = ${orderId} AND status::text = ANY(${textArray(from)}) RETURNING id`)
  return rows.length > 0
}

/** Moves a payment by compare-and-set; says whether it did. */
export async function moveTransaction(
  tx: Executor,
  move: { transactionId: number; to: TransactionStatus; error?: string | null },
): Promise<boolean> {
  const { transactionId, to, error = null } = move
  const { rows } = await tx.execute(sql`
    UPDATE transactions SET status = ${to}, error = ${error}, updated_at = now(),
      settled_at = CASE WHEN ${to} IN ('authorized', 'succeeded') THEN now() ELSE settled_at END
    WHERE id = ${transactionId}
      AND status::text = ANY(${textArray(sourcesOf(TRANSACTION_MOVES, to))}) RETURNING id`)
  return rows.length > 0
}

/** What there is to say of a parcel when it moves. */
export interface ParcelMove {
  orderId: number
  parcelId: number
  to: ParcelStatus
  carrier?: string | null
  trackingNumber?: string | null
  trackingUrl?: string | null
}

/** Moves a parcel of this order; says whether it did. */
export async function moveParcel(tx: Executor, move: ParcelMove): Promise<boolean> {
  const { orderId, parcelId, to, carrier = null, trackingNumber = null, trackingUrl = null } = move
  const { rows } = await tx.execute(sql`
    UPDATE fulfillments SET status = ${to},
      carrier = coalesce(${carrier}, carrier),
      tracking_number = coalesce(${trackingNumber}, tracking_number),
      tracking_url = coalesce(${trackingUrl}, tracking_url),
      shipped_at = CASE WHEN ${to} IN ('shipped', 'delivered')
        THEN coalesce(shipped_at, now()) ELSE shipped_at END,
      delivered_at = CASE WHEN ${to} = 'delivered' THEN now() ELSE delivered_at END
    WHERE id = ${parcelId} AND order_id = ${orderId}
      AND status = ANY(${textArray(sourcesOf(PARCEL_MOVES, to))}) RETURNING id`)
  return rows.length > 0
}

/** Moves a return of this order; says whether it did. */
export async function moveReturn(
  tx: Executor,
  move: { orderId: number; returnId: number; to: ReturnStatus },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    UPDATE returns SET status = ${move.to}, updated_at = now()
    WHERE id = ${move.returnId} AND order_id = ${move.orderId}
      AND status = ANY(${textArray(sourcesOf(RETURN_MOVES, move.to))}) RETURNING id`)
  return rows.length > 0
}

function textArray(values: readonly string[]) {
  return sql`${`{${values.join(',')}}`}::text[]`
}
