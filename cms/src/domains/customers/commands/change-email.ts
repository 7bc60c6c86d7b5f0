import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Accepted } from '@vitrine/shared-types/store-api/v1/customers'
import { appendFact } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { changesOf, noteChange } from '../audited.ts'
import { checkPassword, refuseIfChanged } from '../current-password.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps, Origin } from '../deps.ts'
import { evenly } from '../evenly.ts'
import { limitLetters } from '../limits.ts'
import { dropTokens, issueToken } from '../one-time-token.ts'
import { CHECK_YOUR_MAIL } from './sign-up.ts'

export interface ChangeEmail {
  customerId: number
  currentPassword: string
  email: string
  origin: Origin
  requestId?: string | null
}

/**
 * Asks a new address to confirm itself. Whether somebody else has it is not told: then the letter
 * goes to them. Refuses with `credentials_wrong`.
 */
export async function changeEmail(deps: CustomerDeps, input: ChangeEmail): Promise<Accepted> {
  const { customerId, currentPassword, email, origin } = input
  const hash = await checkPassword(deps, customerId, currentPassword)
  await limitLetters(deps, origin, email)
  const now = deps.clock()
  await evenly(() =>
    deps.db.inTransaction(async (tx) => {
      const customer = await lockCustomer(tx, customerId)
      await refuseIfChanged(tx, customerId, hash)
      if (customer.email === email) return
      const { version, pendingEmail } = customer
      await tx.execute(sql`
        UPDATE customers SET pending_email = ${email}, updated_at = ${now}, version = version + 1
         WHERE id = ${customerId}`)
      const changes = changesOf(
        { pendingEmail, version },
        { pendingEmail: email, version: version + 1 },
      )
      const { requestId = null } = input
      await noteChange(tx, {
        customerId,
        subject: 'customers',
        subjectId: customerId,
        changes,
        requestId,
      })
      await dropTokens(tx, customerId, 'confirm_email')
      await askNewAddress(tx, { customerId, email, now })
    }),
  )
  return CHECK_YOUR_MAIL
}

/** Writes to an address that a customer wants to have; or to whom it belongs already. */
export async function askNewAddress(
  tx: Tx,
  { customerId, email, now }: { customerId: number; email: string; now: Date },
): Promise<void> {
  const owners = await tx.execute<{ id: number }>(sql`
    SELECT id FROM customers WHERE email = ${email} AND email_verified_at IS NOT NULL`)
  const [owner] = owners.rows
  if (owner !== undefined) return appendFact(tx, 'customer.known', { customerId: owner.id })
  const token = await issueToken(tx, { customerId, purpose: 'confirm_email', email, now })
  await appendFact(tx, 'customer.email_change_asked', { customerId, token, email })
}
