import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { NewAlert, Outcome } from './reaction.ts'

/** Writes what a fact leads to. What its key says is there already stays as it is. */
export async function keepOutcome(tx: Pick<Tx, 'execute'>, outcome: Outcome): Promise<void> {
  const { letters = [], notices = [], alerts = [], resolves = [] } = outcome
  for (const { key, template, locale, recipient, customerId, data } of letters) {
    await tx.execute(sql`
      INSERT INTO letters (key, template, locale, recipient, customer_id, data)
      VALUES (${key}, ${template}, ${locale}, ${recipient}, ${customerId},
              ${JSON.stringify(data)}::jsonb)
      ON CONFLICT (key) DO NOTHING`)
  }
  for (const { key, customerId, data } of notices) {
    await tx.execute(sql`
      INSERT INTO notices (key, customer_id, type, data)
      VALUES (${key}, ${customerId}, ${data.kind}, ${JSON.stringify(data)}::jsonb)
      ON CONFLICT (key) DO NOTHING`)
  }
  for (const alert of alerts) await keepAlert(tx, alert)
  if (resolves.length > 0) await resolveAlerts(tx, resolves)
}

/** One that was dealt with opens again when the same thing comes back. */
export async function keepAlert(tx: Pick<Tx, 'execute'>, alert: NewAlert): Promise<void> {
  const { key, type, data, isUrgent = false, canReturn = false } = alert
  await tx.execute(sql`
    INSERT INTO staff_alerts AS a (key, type, data, is_urgent)
    VALUES (${key}, ${type}, ${JSON.stringify(data)}::jsonb, ${isUrgent})
    ON CONFLICT (key) DO UPDATE SET data = excluded.data, created_at = now(),
      resolved_at = NULL, resolved_by = NULL
    WHERE ${canReturn} AND a.resolved_at IS NOT NULL`)
}

async function resolveAlerts(tx: Pick<Tx, 'execute'>, keys: string[]): Promise<void> {
  await tx.execute(sql`
    UPDATE staff_alerts SET resolved_at = now(), resolved_by = 'system'
    WHERE key = ANY(${sql.param(keys)}::text[]) AND resolved_at IS NULL`)
}
