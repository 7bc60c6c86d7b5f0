import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { fingerprint } from '../../platform/secrets.ts'
import type { Tx } from '../../platform/transaction.ts'
import type { CustomerRow } from './customer-row.ts'
import type { Origin } from './deps.ts'
import { presentCustomer } from './present.ts'
import { ACCESS_MS, deviceOf, SESSION_MS } from './rules.ts'
import { firstTokens, type Tokens } from './session-tokens.ts'

/** Signs a customer in. Their row is locked, so that ending all sessions misses none. */
export async function openSession(
  tx: Tx,
  { customer, origin, now }: { customer: CustomerRow; origin: Origin; now: Date },
): Promise<Session> {
  const sessionId = randomUUID()
  const tokens = firstTokens(sessionId)
  const ends = endsOf(now)
  await tx.execute(sql`
    INSERT INTO customer_sessions (id, customer_id, access_hash, access_expires_at, refresh_hash,
                                   rotated_at, expires_at, device, created_at, seen_at)
    VALUES (${sessionId}, ${customer.id}, ${fingerprint(tokens.access)}, ${ends.access},
            ${fingerprint(tokens.refresh)}, ${now}, ${ends.session}, ${deviceOf(origin.userAgent)},
            ${now}, ${now})`)
  return presentSession({ sessionId, tokens, ends, customer })
}

/** When what is given now ends. */
export function endsOf(now: Date): { access: Date; session: Date } {
  return {
    access: new Date(now.getTime() + ACCESS_MS),
    session: new Date(now.getTime() + SESSION_MS),
  }
}

interface OpenSession {
  sessionId: string
  tokens: Tokens
  ends: { access: Date; session: Date }
  customer: CustomerRow
}

/** A session as its owner gets it, once. */
export function presentSession({ sessionId, tokens, ends, customer }: OpenSession): Session {
  return {
    sessionId,
    accessToken: tokens.access,
    accessExpiresAt: ends.access.toISOString(),
    refreshToken: tokens.refresh,
    refreshExpiresAt: ends.session.toISOString(),
    customer: presentCustomer(customer),
  }
}
