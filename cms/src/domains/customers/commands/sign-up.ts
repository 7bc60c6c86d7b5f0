import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Accepted, SignUpBody } from '@vitrine/shared-types/store-api/v1/customers'
import { appendFact } from '../../../outbox/facts.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { lockByEmail } from '../customer-row.ts'
import type { CustomerDeps, Origin } from '../deps.ts'
import { evenly } from '../evenly.ts'
import { limitLetters } from '../limits.ts'
import { type Chosen, issueToken } from '../one-time-token.ts'
import { hashPassword } from '../password-hash.ts'
import { isTooCommon } from '../password.rules.ts'

/** The one answer: what follows comes by mail. */
export const CHECK_YOUR_MAIL: Accepted = { status: 'check_your_mail' }

/**
 * Opens an account that waits for its letter. An address that has one already costs the same and
 * answers the same; then the letter says so. What was chosen counts once its own letter comes back.
 */
export async function signUp(
  deps: CustomerDeps,
  { origin, email, password, ...profile }: SignUpBody & { origin: Origin },
): Promise<Accepted> {
  await limitLetters(deps, origin, email)
  if (isTooCommon(password, email)) throw new DomainError('password_too_common')
  const chosen = { ...profile, passwordHash: await hashPassword(password) }
  const now = deps.clock()
  await evenly(() => deps.db.inTransaction((tx) => openAccount(tx, { email, chosen, now })))
  return CHECK_YOUR_MAIL
}

async function openAccount(
  tx: Tx,
  { email, chosen, now }: { email: string; chosen: Chosen; now: Date },
): Promise<void> {
  await tx.execute(sql`
    INSERT INTO customers (email, name, locale, accepts_marketing, version, created_at, updated_at)
    VALUES (${email}, ${chosen.name}, ${chosen.locale}, ${chosen.acceptsMarketing}, 1, ${now}, ${now})
    ON CONFLICT (email) DO NOTHING`)
  const customer = await lockByEmail(tx, email)
  if (customer === null || customer.email !== email) return
  const customerId = customer.id
  if (customer.emailVerifiedAt !== null) return appendFact(tx, 'customer.known', { customerId })
  const token = await issueToken(tx, { customerId, purpose: 'confirm_email', email, chosen, now })
  await appendFact(tx, 'customer.signed_up', { customerId, token })
}
