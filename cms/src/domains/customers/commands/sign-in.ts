import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { DomainError } from '../../../platform/errors.ts'
import { refuseIfChanged } from '../current-password.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps, Origin } from '../deps.ts'
import { forgetSignIns, limitSignIns } from '../limits.ts'
import { openSession } from '../open-session.ts'
import { hashPassword, isOutdated, isPassword } from '../password-hash.ts'

export interface SignIn {
  email: string
  password: string
  origin: Origin
}

interface Account extends Record<string, unknown> {
  id: number
  isConfirmed: boolean
  hash: string | null
}

/**
 * Signs in. A wrong password and an unknown address cost one hash each and answer
 * `credentials_wrong`; `email_not_confirmed` is only said to whoever knows the password.
 */
export async function signIn(deps: CustomerDeps, input: SignIn): Promise<Session> {
  const { email, password, origin } = input
  await limitSignIns(deps, origin, email)
  const account = await findAccount(deps, email)
  const hash = account?.hash ?? null
  const isRight = await isPassword(password, hash)
  if (!isRight || account === null || hash === null) throw new DomainError('credentials_wrong')
  if (!account.isConfirmed) throw new DomainError('email_not_confirmed')
  await forgetSignIns(deps, origin, email)
  const renewed = isOutdated(hash) ? await hashPassword(password) : null
  const now = deps.clock()
  return await deps.db.inTransaction(async (tx) => {
    const customer = await lockCustomer(tx, account.id)
    await refuseIfChanged(tx, account.id, hash)
    if (renewed !== null) {
      await tx.execute(sql`
        UPDATE customer_credentials SET password_hash = ${renewed}
         WHERE customer_id = ${account.id}`)
    }
    return openSession(tx, { customer, origin, now })
  })
}

/** An account that waits for its letter is known by what its latest sign-up chose. */
async function findAccount({ db }: CustomerDeps, email: string): Promise<Account | null> {
  const found = await db.execute<Account>(sql`
    SELECT c.id, c.email_verified_at IS NOT NULL AS "isConfirmed",
           coalesce(p.password_hash, (
             SELECT t.chosen ->> 'passwordHash' FROM customer_tokens t
              WHERE t.customer_id = c.id AND t.purpose = 'confirm_email' AND t.chosen IS NOT NULL
                AND c.email_verified_at IS NULL
              ORDER BY t.created_at DESC LIMIT 1)) AS hash
      FROM customers c LEFT JOIN customer_credentials p ON p.customer_id = c.id
     WHERE c.email = ${email} AND c.erased_at IS NULL`)
  return found.rows[0] ?? null
}
