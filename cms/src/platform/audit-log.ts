import { bigserial, index, jsonb, pgTable, text } from '@payloadcms/db-postgres/drizzle/pg-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { instant } from './columns.ts'
import type { Tx } from './transaction.ts'

/** Who changed what. Append-only: a trigger refuses UPDATE and DELETE. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at')
      .notNull()
      .default(sql`clock_timestamp()`),
    /** `user:7`, `customer:12`, `system`. Never a name or an address. */
    actor: text('actor').notNull(),
    /** `update`, `create`, `delete`, `refund`, `fulfil`, `export`, `sign_in`, … */
    action: text('action').notNull(),
    /** The collection or table, and the id of the thing. */
    subject: text('subject').notNull(),
    subjectId: text('subject_id').notNull(),
    /** Field by field: `{ "prices.THB.amount": { "from": 100, "to": 120 } }`. */
    changes: jsonb('changes')
      .notNull()
      .default(sql`'{}'`),
    requestId: text('request_id'),
  },
  (entry) => [
    index('audit_log_subject_idx').on(entry.subject, entry.subjectId, entry.id),
    index('audit_log_actor_idx').on(entry.actor, entry.id),
    index('audit_log_at_idx').on(entry.at),
  ],
)

/** What an entry of the audit log says. */
export interface AuditEntry {
  actor: string
  action: string
  subject: string
  subjectId: string | number
  changes?: Record<string, { from: unknown; to: unknown }>
  requestId?: string | null
}

/** Writes one entry, in the transaction of the change. */
export async function audit(tx: Pick<Tx, 'execute'>, entry: AuditEntry): Promise<void> {
  const { actor, action, subject, subjectId, changes = {}, requestId = null } = entry
  await tx.execute(sql`
    INSERT INTO audit_log (actor, action, subject, subject_id, changes, request_id)
    VALUES (${actor}, ${action}, ${subject}, ${String(subjectId)}, ${JSON.stringify(changes)}::jsonb,
            ${requestId})`)
}
