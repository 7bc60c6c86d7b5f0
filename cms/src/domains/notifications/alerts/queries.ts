import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import type { AlertData, AlertType } from './alert.ts'

type Executor = Pick<Database, 'execute'>

const OPEN_SHOWN = 200
const RESOLVED_SHOWN = 20

/** Something that staff should look at, or have. */
export interface StaffAlert extends Record<string, unknown> {
  id: number
  type: AlertType
  data: AlertData
  isUrgent: boolean
  createdAt: string
  resolvedAt: string | null
  /** `system`, or `user:7`. */
  resolvedBy: string | null
}

const COLUMNS = sql.raw(`id::int AS id, type, data, is_urgent AS "isUrgent",
  created_at AS "createdAt", resolved_at AS "resolvedAt", resolved_by AS "resolvedBy"`)

/** What is open, the urgent first, and what was dealt with lately. */
export async function listAlerts(
  db: Executor,
): Promise<{ open: StaffAlert[]; resolved: StaffAlert[] }> {
  const open = await db.execute<StaffAlert>(sql`
    SELECT ${COLUMNS} FROM staff_alerts WHERE resolved_at IS NULL
    ORDER BY is_urgent DESC, created_at DESC, id DESC LIMIT ${OPEN_SHOWN}`)
  const resolved = await db.execute<StaffAlert>(sql`
    SELECT ${COLUMNS} FROM staff_alerts WHERE resolved_at IS NOT NULL
    ORDER BY resolved_at DESC, id DESC LIMIT ${RESOLVED_SHOWN}`)
  return { open: open.rows, resolved: resolved.rows }
}

export async function countAlerts(db: Executor): Promise<{ open: number; urgent: number }> {
  const { rows } = await db.execute<{ open: number; urgent: number }>(sql`
    SELECT count(*)::int AS open, count(*) FILTER (WHERE is_urgent)::int AS urgent
    FROM staff_alerts WHERE resolved_at IS NULL`)
  return rows[0] ?? { open: 0, urgent: 0 }
}

/** Marks an alert as dealt with. False when somebody else already did. */
export async function resolveAlert(
  db: Executor,
  { id, actor }: { id: number; actor: string },
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    UPDATE staff_alerts SET resolved_at = now(), resolved_by = ${actor}
    WHERE id = ${id} AND resolved_at IS NULL RETURNING 1`)
  return rows.length > 0
}

/** What each kind of alert is about, and when that is over; the key's end is its id. */
const OVER = {
  payment_unmatched: sql`SELECT FROM unmatched_payments t WHERE t.resolved_at IS NULL`,
  refund_failed: sql`SELECT FROM refunds t WHERE t.status = 'failed'`,
  return_requested: sql`SELECT FROM returns t WHERE t.status = 'requested'`,
  review_waiting: sql`SELECT FROM reviews t WHERE t.status = 'waiting'`,
  letter_failed: sql`SELECT FROM letters t WHERE t.status = 'failed'`,
  fact_stuck: sql`SELECT FROM commerce_facts t WHERE t.handled_at IS NULL`,
} satisfies Partial<Record<AlertType, unknown>>

/** Closes alerts whose cause was dealt with elsewhere. Answers how many. */
export async function closeSettledAlerts(db: Executor): Promise<number> {
  let total = 0
  for (const [type, still] of Object.entries(OVER)) {
    const { rows } = await db.execute(sql`
      UPDATE staff_alerts a SET resolved_at = now(), resolved_by = 'system'
      WHERE a.resolved_at IS NULL AND a.type = ${type}
        AND NOT EXISTS (${still} AND t.id = split_part(a.key, ':', 2)::bigint)
      RETURNING 1`)
    total += rows.length
  }
  return total
}
