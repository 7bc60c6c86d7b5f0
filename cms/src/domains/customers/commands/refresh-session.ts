import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { appendFact } from '../../../outbox/facts.ts'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import { fingerprint } from '../../../platform/secrets.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { findCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { endsOf, presentSession } from '../open-session.ts'
import { judgeRefresh } from '../rules.ts'
import { nextTokens, sessionOf } from '../session-tokens.ts'

interface SessionRow extends Record<string, unknown> {
  id: string
  customerId: number
  refreshHash: string
  formerRefreshHash: string | null
  rotatedAt: string
}

/**
 * Exchanges a refresh token. The one before it gets the same answer for ten seconds; any older
 * one, or that one later, ends the session for everybody. Refuses with `session_over`.
 */
export async function refreshSession(
  deps: CustomerDeps,
  { refreshToken }: { refreshToken: string },
): Promise<Session> {
  const sessionId = sessionOf(refreshToken)
  if (sessionId === null) throw new DomainError('session_over')
  const now = deps.clock()
  const session = await deps.db.inTransaction(async (tx) => {
    const row = await lockSession(tx, sessionId, now)
    return row === null ? null : await exchange(tx, { row, refreshToken, now })
  })
  // The end of a stolen session is committed before anybody hears of it.
  if (session === null) throw new DomainError('session_over')
  return session
}

interface Exchange {
  row: SessionRow
  refreshToken: string
  now: Date
}

async function exchange(tx: Tx, { row, refreshToken, now }: Exchange): Promise<Session | null> {
  const rotatedAt = new Date(row.rotatedAt)
  const verdict = judgeRefresh(fingerprint(refreshToken), { ...row, rotatedAt }, now)
  const customer = await findCustomer(tx, row.customerId)
  if (customer === null) return null
  if (verdict === 'stolen') {
    await endStolen(tx, row, now)
    return null
  }
  const since = verdict === 'repeat' ? rotatedAt : now
  const tokens = nextTokens(row.id, refreshToken, since)
  const ends = endsOf(since)
  if (verdict === 'rotate') {
    await tx.execute(sql`
      UPDATE customer_sessions
         SET access_hash = ${fingerprint(tokens.access)}, access_expires_at = ${ends.access},
             refresh_hash = ${fingerprint(tokens.refresh)}, former_refresh_hash = refresh_hash,
             rotated_at = ${now}, expires_at = ${ends.session}, seen_at = ${now}
       WHERE id = ${row.id}`)
  }
  return presentSession({ sessionId: row.id, tokens, ends, customer })
}

async function lockSession(tx: Tx, id: string, now: Date): Promise<SessionRow | null> {
  const found = await tx.execute<SessionRow>(sql`
    SELECT id, customer_id AS "customerId", refresh_hash AS "refreshHash",
           former_refresh_hash AS "formerRefreshHash", rotated_at AS "rotatedAt"
      FROM customer_sessions
     WHERE id = ${id} AND ended_at IS NULL AND expires_at > ${now}
       FOR UPDATE`)
  return found.rows[0] ?? null
}

async function endStolen(tx: Tx, { id, customerId }: SessionRow, now: Date): Promise<void> {
  await tx.execute(sql`
    UPDATE customer_sessions SET ended_at = ${now}, ended_because = 'stolen' WHERE id = ${id}`)
  await audit(tx, {
    actor: 'system',
    action: 'session_stolen',
    subject: 'customers',
    subjectId: customerId,
  })
  await appendFact(tx, 'customer.session_stolen', { customerId, sessionId: id })
}
