import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { CustomerDeps } from '../deps.ts'

export type EndedBecause = 'signed_out' | 'ended' | 'password_changed' | 'stolen'

interface OneSession {
  customerId: number
  sessionId: string
  because: EndedBecause
}

/** Ends one of the customer's sessions. Refuses with `session_not_found` what is not theirs. */
export async function endSession(
  { db, clock }: CustomerDeps,
  { customerId, sessionId, because }: OneSession,
): Promise<void> {
  const ended = await db.execute(sql`
    UPDATE customer_sessions SET ended_at = ${clock()}, ended_because = ${because}
     WHERE id = ${sessionId} AND customer_id = ${customerId} AND ended_at IS NULL
    RETURNING 1`)
  if (ended.rows.length === 0) throw new DomainError('session_not_found')
}

/** Ends every session of a locked customer, but the one that asks if it is named. */
export async function endSessionsOf(
  tx: Tx,
  ending: { customerId: number; exceptId?: string | null; because: EndedBecause; now: Date },
): Promise<void> {
  const { customerId, exceptId = null, because, now } = ending
  await tx.execute(sql`
    UPDATE customer_sessions SET ended_at = ${now}, ended_because = ${because}
     WHERE customer_id = ${customerId} AND ended_at IS NULL
       AND (${exceptId}::uuid IS NULL OR id <> ${exceptId}::uuid)`)
}
