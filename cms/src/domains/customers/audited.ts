import { sql } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../platform/audit-log.ts'
import type { Tx } from '../../platform/transaction.ts'

type Changes = Record<string, { from: unknown; to: unknown }>

interface Noted {
  customerId: number
  subject: 'customers' | 'customer_addresses'
  subjectId: number
  changes: Changes
  requestId?: string | null
}

/** The log outlives the customer, so of these it says that they changed and not to what. */
const HIDDEN = '…'
const TELLING = new Set(['version', 'locale', 'acceptsMarketing', 'isDefault', 'country'])

/** The fields that differ, as the audit log may keep them. */
export function changesOf(from: Record<string, unknown>, to: Record<string, unknown>): Changes {
  const names = Object.keys(to).filter(
    (name) => JSON.stringify(from[name] ?? null) !== JSON.stringify(to[name] ?? null),
  )
  return Object.fromEntries(names.map((name) => [name, shown(name, from[name], to[name])]))
}

/** Notes what a customer changed of their own. */
export async function noteChange(tx: Tx, noted: Noted): Promise<void> {
  const { customerId, subject, subjectId, changes, requestId = null } = noted
  const actor = `customer:${customerId}`
  await audit(tx, { actor, action: 'update', subject, subjectId, changes, requestId })
}

/** Which fields have changed since a version: what a `version_conflict` tells. */
export async function changedSince(
  tx: Tx,
  subject: Noted['subject'],
  { id, version }: { id: number; version: number },
): Promise<string[]> {
  const found = await tx.execute<{ field: string }>(sql`
    SELECT DISTINCT field FROM audit_log, jsonb_object_keys(changes) AS field
     WHERE subject = ${subject} AND subject_id = ${String(id)}
       AND (changes -> 'version' ->> 'to')::int > ${version} AND field <> 'version'
     ORDER BY field`)
  return found.rows.map(({ field }) => field)
}

function shown(name: string, from: unknown, to: unknown): { from: unknown; to: unknown } {
  return TELLING.has(name) ? { from, to } : { from: HIDDEN, to: HIDDEN }
}
