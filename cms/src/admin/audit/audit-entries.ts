import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { FieldChange } from '../../platform/field-changes.ts'
import { drizzleOf } from '../../platform/transaction.ts'

/** One entry of the audit log, with the name behind `user:7` while the account exists. */
export interface AuditEntryShown {
  id: number
  at: string
  actor: string
  actorName: string | null
  action: string
  subject: string
  subjectId: string
  changes: Record<string, FieldChange>
}

export interface AuditFilter {
  subject?: string | undefined
  subjectId?: string | undefined
  actor?: string | undefined
  /** Entries older than this one. */
  before?: number | undefined
  limit: number
}

/** The newest entries that fit the filter. */
export async function listAuditEntries(
  payload: Payload,
  { subject, subjectId, actor, before, limit }: AuditFilter,
): Promise<AuditEntryShown[]> {
  const { rows } = await drizzleOf(payload).execute<{ entry: AuditEntryShown }>(sql`
    SELECT jsonb_build_object('id', a.id, 'at', a.at, 'actor', a.actor, 'actorName', u.name,
      'action', a.action, 'subject', a.subject, 'subjectId', a.subject_id,
      'changes', a.changes) AS entry
    FROM audit_log a LEFT JOIN users u ON a.actor = 'user:' || u.id
    WHERE (${subject ?? null}::text IS NULL OR a.subject = ${subject ?? null})
      AND (${subjectId ?? null}::text IS NULL OR a.subject_id = ${subjectId ?? null})
      AND (${actor ?? null}::text IS NULL OR a.actor = ${actor ?? null})
      AND (${before ?? null}::bigint IS NULL OR a.id < ${before ?? null})
    ORDER BY a.id DESC LIMIT ${limit}`)
  return rows.map(({ entry }) => entry)
}
