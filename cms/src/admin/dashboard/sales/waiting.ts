import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { drizzleOf } from '../../../platform/transaction.ts'

/** What waits for somebody, by what it is. */
export interface Waiting {
  toSend: number
  onHold: number
  toConfirm: number
  returnsRequested: number
  refundsFailed: number
  unmatchedPayments: number
  reviews: number
  lettersFailed: number
  alerts: number
}

/** Counts everything that a member of staff should do, in one statement. */
export async function loadWaiting(payload: Payload): Promise<Waiting> {
  const { rows } = await drizzleOf(payload).execute<Record<keyof Waiting, number>>(sql`
    SELECT
      (SELECT count(*) FROM orders WHERE status = 'processing' AND on_hold IS NOT TRUE
        AND fulfillment_status IN ('unfulfilled', 'partially_fulfilled'))::int AS "toSend",
      (SELECT count(*) FROM orders
        WHERE on_hold AND status IN ('pending', 'processing'))::int AS "onHold",
      (SELECT count(*) FROM orders WHERE status = 'pending'
        AND payment_method IN ('promptpay', 'bank_transfer'))::int AS "toConfirm",
      (SELECT count(*) FROM returns WHERE status = 'requested')::int AS "returnsRequested",
      (SELECT count(*) FROM refunds WHERE status = 'failed')::int AS "refundsFailed",
      (SELECT count(*) FROM unmatched_payments WHERE resolved_at IS NULL)::int
        AS "unmatchedPayments",
      (SELECT count(*) FROM reviews WHERE status = 'waiting')::int AS "reviews",
      (SELECT count(*) FROM letters WHERE status = 'failed')::int AS "lettersFailed",
      (SELECT count(*) FROM staff_alerts WHERE resolved_at IS NULL)::int AS "alerts"`)
  const [row] = rows
  if (!row) throw new Error('A statement of counts always answers one row')
  return row
}
