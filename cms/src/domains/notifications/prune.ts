import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../platform/commerce-database.ts'

const BATCH = 5_000

/** Letters, and whoever waited for a variant, are personal: they stay as long as they are of use. */
const OLD = {
  letters: sql`status <> 'queued' AND created_at < now() - interval '90 days'`,
  stock_alerts: sql`coalesce(sent_at, removed_at, created_at + interval '1 year')
    < now() - interval '90 days'`,
  notices: sql`created_at < now() - interval '1 year'`,
  staff_alerts: sql`resolved_at < now() - interval '90 days'`,
  commerce_facts: sql`handled_at < now() - interval '30 days'`,
}

/** Throws away what is old. Answers how much went. */
export async function pruneNotifications(db: Pick<Database, 'execute'>): Promise<number> {
  let total = 0
  for (const [table, isOld] of Object.entries(OLD)) {
    const name = sql.identifier(table)
    const { rows } = await db.execute<{ n: number }>(sql`
      WITH gone AS (DELETE FROM ${name} WHERE id IN (
        SELECT id FROM ${name} WHERE ${isOld} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1)
      SELECT count(*)::int AS n FROM gone`)
    total += rows[0]?.n ?? 0
  }
  return total
}
