import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Accepted } from '@vitrine/shared-types/store-api/v1/customers'
import { appendFact } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { lockByEmail } from '../customer-row.ts'
import type { CustomerDeps, Origin } from '../deps.ts'
import { evenly } from '../evenly.ts'
import { limitLetters } from '../limits.ts'
import { type Chosen, issueToken } from '../one-time-token.ts'
import { askNewAddress } from './change-email.ts'
import { CHECK_YOUR_MAIL } from './sign-up.ts'

/** Writes the confirming letter again, if somebody waits for one. Answers the same if nobody does. */
export async function requestConfirmation(
  deps: CustomerDeps,
  { origin, email }: { origin: Origin; email: string },
): Promise<Accepted> {
  await limitLetters(deps, origin, email)
  const now = deps.clock()
  await evenly(() => deps.db.inTransaction((tx) => writeAgain(tx, email, now)))
  return CHECK_YOUR_MAIL
}

async function writeAgain(tx: Tx, email: string, now: Date): Promise<void> {
  const customer = await lockByEmail(tx, email)
  if (customer === null) return
  const customerId = customer.id
  if (customer.pendingEmail === email && customer.email !== email) {
    await askNewAddress(tx, { customerId, email, now })
  } else if (customer.emailVerifiedAt === null) {
    const chosen = await onlyChoice(tx, customerId)
    const token = await issueToken(tx, { customerId, purpose: 'confirm_email', email, chosen, now })
    await appendFact(tx, 'customer.confirmation_asked', { customerId, token })
  }
}

/**
 * What the sign-up chose, when there was one. After several nobody can say whose password this
 * letter would confirm: then it confirms none, and a new one is set by mail.
 */
async function onlyChoice(tx: Tx, customerId: number): Promise<Chosen | null> {
  const found = await tx.execute<{ chosen: Chosen }>(sql`
    SELECT DISTINCT chosen FROM customer_tokens
     WHERE customer_id = ${customerId} AND purpose = 'confirm_email' AND chosen IS NOT NULL`)
  const [one, ...others] = found.rows
  return one !== undefined && others.length === 0 ? one.chosen : null
}
