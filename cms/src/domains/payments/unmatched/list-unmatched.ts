import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import type { UnmatchedOutcome } from './take-unmatched.ts'

/** Money that was put aside, as the panel shows it. */
export interface UnmatchedShown {
  id: number
  provider: string
  providerRef: string
  orderId: number | null
  orderNumber: string | null
  /** What the order asked of this payment; null when it belongs to none. */
  expectedMinor: number | null
  expectedCurrency: string | null
  amountMinor: number
  currency: string
  reason: string
  createdAt: string
  resolvedAt: string | null
  /** A name, while the account exists; otherwise `user:7`. */
  resolvedBy: string | null
  resolution: string | null
  /** What a command made of it; null when a person saw to it. */
  outcome: UnmatchedOutcome | null
  /** Its order can have it, as a part or whole: it is known, and of the order's currency. */
  isTakeable: boolean
  /** Whether its order waits for money, so that the rest can be asked for. */
  isAwaited: boolean
}

const RESOLVED_SHOWN = 20
const OPEN_SHOWN = 200

/** What waits for a person, the oldest first, and what was resolved lately, the newest first. */
export async function listUnmatched(
  db: Pick<Database, 'execute'>,
): Promise<{ open: UnmatchedShown[]; resolved: UnmatchedShown[] }> {
  const [open, resolved] = await Promise.all([
    db.execute(sql`
      SELECT ${COLUMNS} FROM ${TABLES} WHERE p.resolved_at IS NULL
       ORDER BY p.id LIMIT ${OPEN_SHOWN}`),
    db.execute(sql`
      SELECT ${COLUMNS} FROM ${TABLES} WHERE p.resolved_at IS NOT NULL
       ORDER BY p.resolved_at DESC, p.id DESC LIMIT ${RESOLVED_SHOWN}`),
  ])
  return { open: shown(open.rows), resolved: shown(resolved.rows) }
}

const COLUMNS = sql`jsonb_build_object(
  'id', p.id, 'provider', p.provider, 'providerRef', p.provider_ref, 'orderId', p.order_id,
  'orderNumber', o.number, 'expectedMinor', t.amount, 'expectedCurrency', t.currency, 'amountMinor', p.amount_minor,
  'currency', p.currency, 'reason', p.reason, 'createdAt', p.created_at,
  'resolvedAt', p.resolved_at, 'resolvedBy', coalesce(u.name, p.resolved_by),
  'resolution', p.resolution, 'outcome', p.outcome,
  'isTakeable', p.reason = 'amount_differs' AND coalesce(t.status = 'failed', false),
  'isAwaited', coalesce(o.status IN ('pending', 'processing'), false)) AS payment`
const TABLES = sql`unmatched_payments p
  LEFT JOIN orders o ON o.id = p.order_id
  LEFT JOIN transactions t ON t.id = p.transaction_id
  LEFT JOIN users u ON p.resolved_by = 'user:' || u.id`

function shown(rows: unknown[]): UnmatchedShown[] {
  return (rows as { payment: UnmatchedShown }[]).map(({ payment }) => payment)
}
