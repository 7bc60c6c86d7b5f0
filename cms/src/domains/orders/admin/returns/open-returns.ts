import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Payload } from 'payload'
import { drizzleOf } from '../../../../platform/transaction.ts'

/** A return that is not over yet. */
export interface OpenReturn {
  id: number
  orderId: number
  number: string
  customerName: string | null
  status: 'requested' | 'approved' | 'received'
  reason: string | null
  pieces: number
  titles: string[]
  at: string
}

/** Money that should go back: it failed, or a person has to send it. */
export interface OpenRefund {
  id: number
  orderId: number
  number: string
  customerName: string | null
  status: 'failed' | 'pending'
  amountMinor: number
  currency: Currency
  error: string | null
  at: string
}

const MOST = 200

/** Returns that wait for somebody, those to decide first, the oldest first. */
export async function listOpenReturns(payload: Payload): Promise<OpenReturn[]> {
  const { rows } = await drizzleOf(payload).execute<OpenReturn & Record<string, unknown>>(sql`
    SELECT r.id, r.order_id AS "orderId", o.number, o.customer_name AS "customerName", r.status,
      r.reason, r.created_at AS at, p.pieces, p.titles
    FROM returns r JOIN orders o ON o.id = r.order_id,
      LATERAL (SELECT coalesce(sum(rl.quantity), 0)::int AS pieces,
          coalesce(array_agg(l.title ORDER BY l.position), '{}') AS titles
        FROM return_lines rl JOIN order_lines l ON l.id = rl.order_line_id
        WHERE rl.return_id = r.id) p
    WHERE r.status IN ('requested', 'approved', 'received')
    ORDER BY array_position(ARRAY['requested', 'received', 'approved'], r.status), r.id
    LIMIT ${MOST}`)
  return rows
}

/** Refunds that failed and, after them, those that a person has to send; the oldest first. */
export async function listOpenRefunds(payload: Payload): Promise<OpenRefund[]> {
  const { rows } = await drizzleOf(payload).execute<OpenRefund & Record<string, unknown>>(sql`
    SELECT r.id, r.order_id AS "orderId", o.number, o.customer_name AS "customerName", r.status,
      r.amount_minor::float8 AS "amountMinor", r.currency, r.error, r.created_at AS at
    FROM refunds r JOIN orders o ON o.id = r.order_id JOIN transactions t ON t.id = r.transaction_id
    WHERE r.status = 'failed' OR (r.status = 'pending' AND t.provider = 'manual')
    ORDER BY r.status, r.id LIMIT ${MOST}`)
  return rows
}
