import { sql } from '@payloadcms/db-postgres/drizzle'
import { appendFact } from '../../../outbox/facts.ts'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { checkPassword, refuseIfChanged } from '../current-password.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { dropTokens } from '../one-time-token.ts'
import { hashPassword } from '../password-hash.ts'
import { isTooCommon } from '../password.rules.ts'
import { endSessionsOf } from './end-sessions.ts'

export interface ChangePassword {
  customerId: number
  /** Of the caller: it goes on. */
  sessionId: string | null
  currentPassword: string
  password: string
  requestId?: string | null
}

/**
 * Sets another password and ends every other session. Of two who change it at once with the same
 * current one, the second is refused with `credentials_wrong`.
 */
export async function changePassword(deps: CustomerDeps, input: ChangePassword): Promise<void> {
  const { customerId, sessionId, password, requestId = null } = input
  const former = await checkPassword(deps, customerId, input.currentPassword)
  const email = await emailOf(deps, customerId)
  if (isTooCommon(password, email)) throw new DomainError('password_too_common')
  const hash = await hashPassword(password)
  const now = deps.clock()
  await deps.db.inTransaction(async (tx) => {
    await lockCustomer(tx, customerId)
    await refuseIfChanged(tx, customerId, former)
    await setPassword(tx, { customerId, hash, now, requestId })
    await dropTokens(tx, customerId, 'reset_password')
    await endSessionsOf(tx, { customerId, exceptId: sessionId, because: 'password_changed', now })
  })
}

/** Keeps a new hash for a locked customer, tells them and the audit log. */
export async function setPassword(
  tx: Tx,
  set: { customerId: number; hash: string; now: Date; requestId?: string | null },
): Promise<void> {
  const { customerId, hash, now, requestId = null } = set
  await tx.execute(sql`
    INSERT INTO customer_credentials (customer_id, password_hash, changed_at)
    VALUES (${customerId}, ${hash}, ${now})
    ON CONFLICT (customer_id) DO UPDATE SET password_hash = ${hash}, changed_at = ${now}`)
  await audit(tx, {
    actor: `customer:${customerId}`,
    action: 'change_password',
    subject: 'customers',
    subjectId: customerId,
    requestId,
  })
  await appendFact(tx, 'customer.password_changed', { customerId })
}

async function emailOf({ db }: CustomerDeps, customerId: number): Promise<string> {
  const found = await db.execute<{ email: string }>(
    sql`SELECT email FROM customers WHERE id = ${customerId}`,
  )
  return found.rows[0]?.email ?? ''
}
