import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Accepted } from '@vitrine/shared-types/store-api/v1/customers'
import { appendFact } from '../../../outbox/facts.ts'
import { DomainError } from '../../../platform/errors.ts'
import { fingerprint } from '../../../platform/secrets.ts'
import { lockByEmail } from '../customer-row.ts'
import type { CustomerDeps, Origin } from '../deps.ts'
import { evenly } from '../evenly.ts'
import { limitLetters, limitTokens } from '../limits.ts'
import { dropTokens, issueToken, takeToken } from '../one-time-token.ts'
import { hashPassword } from '../password-hash.ts'
import { isTooCommon } from '../password.rules.ts'
import { setPassword } from './change-password.ts'
import { adoptGuestOrders } from './confirm-email.ts'
import { endSessionsOf } from './end-sessions.ts'
import { CHECK_YOUR_MAIL } from './sign-up.ts'

/** Writes a letter with which a password can be set, if there is such an account. */
export async function requestPasswordReset(
  deps: CustomerDeps,
  { origin, email }: { origin: Origin; email: string },
): Promise<Accepted> {
  await limitLetters(deps, origin, email)
  const now = deps.clock()
  await evenly(() =>
    deps.db.inTransaction(async (tx) => {
      const customer = await lockByEmail(tx, email)
      if (customer === null || customer.email !== email) return
      const customerId = customer.id
      const token = await issueToken(tx, { customerId, purpose: 'reset_password', email, now })
      await appendFact(tx, 'customer.password_reset_asked', { customerId, token })
    }),
  )
  return CHECK_YOUR_MAIL
}

export interface ResetPassword {
  token: string
  password: string
  origin: Origin
  requestId?: string | null
}

/**
 * Takes the token of the letter, sets the password and ends every session. Whoever has the letter
 * has the address, so it counts as confirmed. Refuses with `token_not_valid`.
 */
export async function resetPassword(deps: CustomerDeps, input: ResetPassword): Promise<void> {
  const { token, password, origin, requestId = null } = input
  await limitTokens(deps, origin)
  const now = deps.clock()
  const email = await addressOf(deps, token, now)
  if (isTooCommon(password, email)) throw new DomainError('password_too_common')
  const hash = await hashPassword(password)
  await deps.db.inTransaction(async (tx) => {
    const taken = await takeToken(tx, { secret: token, purpose: 'reset_password', now })
    const { id: customerId, emailVerifiedAt } = taken.customer
    if (taken.customer.email !== taken.email) throw new DomainError('token_not_valid')
    // A change of address that was asked for with the former password may not have been theirs.
    await tx.execute(sql`
      UPDATE customers SET pending_email = NULL, version = version + 1, updated_at = ${now},
             email_verified_at = coalesce(email_verified_at, ${now})
       WHERE id = ${customerId}`)
    await setPassword(tx, { customerId, hash, now, requestId })
    await dropTokens(tx, customerId)
    await endSessionsOf(tx, { customerId, because: 'password_changed', now })
    if (emailVerifiedAt === null) await adoptGuestOrders(tx, customerId, taken.email)
  })
}

/** A token that is no good is refused before a password is hashed for it. */
async function addressOf({ db }: CustomerDeps, token: string, now: Date): Promise<string> {
  const found = await db.execute<{ email: string }>(sql`
    SELECT email FROM customer_tokens
     WHERE hash = ${fingerprint(token)} AND purpose = 'reset_password' AND used_at IS NULL
       AND expires_at > ${now}`)
  const [letter] = found.rows
  if (letter === undefined) throw new DomainError('token_not_valid')
  return letter.email
}
