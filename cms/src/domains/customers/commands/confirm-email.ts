import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { appendFact } from '../../../outbox/facts.ts'
import { sqlStateOf } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { changesOf, noteChange } from '../audited.ts'
import { acceptMarketing } from './accept-marketing.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps, Origin } from '../deps.ts'
import { limitTokens } from '../limits.ts'
import { dropTokens, type Returned, takeToken } from '../one-time-token.ts'
import { openSession } from '../open-session.ts'

const UNIQUE_VIOLATION = '23505'

/**
 * Takes the token of a letter: confirms a new account or a new address, hands over guest orders
 * placed with it, and signs in. Refuses with `token_not_valid`.
 */
export async function confirmEmail(
  deps: CustomerDeps,
  { token, origin }: { token: string; origin: Origin },
): Promise<Session> {
  await limitTokens(deps, origin)
  const now = deps.clock()
  try {
    return await deps.db.inTransaction(async (tx) => {
      const returned = await takeToken(tx, { secret: token, purpose: 'confirm_email', now })
      await confirm(tx, returned, now)
      await dropTokens(tx, returned.customer.id, 'confirm_email')
      const { wantsNews } = await adoptGuestOrders(tx, returned.customer.id, returned.email)
      const isNew = returned.customer.emailVerifiedAt === null
      if (isNew && wantsNews) await acceptMarketing(tx, returned.customer.id)
      const customer = await lockCustomer(tx, returned.customer.id)
      return openSession(tx, { customer, origin, now })
    })
  } catch (error) {
    // Somebody else confirmed the same address at this very moment.
    if (sqlStateOf(error) === UNIQUE_VIOLATION) throw new DomainError('token_not_valid')
    throw error
  }
}

async function confirm(tx: Tx, returned: Returned, now: Date): Promise<void> {
  const { customer, email } = returned
  if (customer.email === email && customer.emailVerifiedAt === null) {
    await confirmAccount(tx, returned, now)
  } else if (customer.pendingEmail === email) {
    await confirmNewAddress(tx, returned, now)
  } else {
    throw new DomainError('token_not_valid')
  }
}

async function confirmAccount(tx: Tx, { customer, chosen }: Returned, now: Date): Promise<void> {
  await tx.execute(sql`
    UPDATE customers
       SET email_verified_at = ${now}, updated_at = ${now}, version = version + 1,
           name = ${chosen?.name ?? customer.name}, locale = ${chosen?.locale ?? customer.locale},
           accepts_marketing = ${chosen?.acceptsMarketing ?? customer.acceptsMarketing}
     WHERE id = ${customer.id}`)
  if (chosen === null) return
  await tx.execute(sql`
    INSERT INTO customer_credentials (customer_id, password_hash, changed_at)
    VALUES (${customer.id}, ${chosen.passwordHash}, ${now})`)
}

async function confirmNewAddress(tx: Tx, { customer, email }: Returned, now: Date): Promise<void> {
  // An account with this address that nobody ever confirmed belongs to nobody.
  await tx.execute(sql`
    DELETE FROM customers
     WHERE email = ${email} AND email_verified_at IS NULL AND id <> ${customer.id}`)
  await tx.execute(sql`
    UPDATE customers
       SET email = ${email}, pending_email = NULL, email_verified_at = ${now},
           updated_at = ${now}, version = version + 1
     WHERE id = ${customer.id}`)
  await bringAlong(tx, { customerId: customer.id, from: customer.email, to: email })
  const from = { email: customer.email, version: customer.version }
  const changes = changesOf(from, { email, version: customer.version + 1 })
  await noteChange(tx, {
    customerId: customer.id,
    subject: 'customers',
    subjectId: customer.id,
    changes,
  })
  const customerId = customer.id
  await appendFact(tx, 'customer.email_changed', { customerId, formerEmail: customer.email })
}

/** What was kept under the former address alone; later nobody could tell whose it was. */
async function bringAlong(
  tx: Tx,
  { customerId, from, to }: { customerId: number; from: string; to: string },
): Promise<void> {
  await adoptGuestOrders(tx, customerId, from)
  await tx.execute(sql`
    UPDATE letters SET customer_id = ${customerId}
     WHERE recipient = ${from} AND customer_id IS NULL`)
  await tx.execute(sql`
    DELETE FROM stock_alerts former USING stock_alerts other
     WHERE former.email = ${from} AND former.sent_at IS NULL AND former.removed_at IS NULL
       AND other.email = ${to} AND other.sent_at IS NULL AND other.removed_at IS NULL
       AND other.variant_id = former.variant_id`)
  await tx.execute(sql`UPDATE stock_alerts SET email = ${to} WHERE email = ${from}`)
}

/**
 * Orders of a guest who has shown that the address is theirs, and what they said about them; says
 * whether they asked for news with one of them.
 */
export async function adoptGuestOrders(
  tx: Tx,
  customerId: number,
  email: string,
): Promise<{ wantsNews: boolean }> {
  const { rows } = await tx.execute<{ wantsNews: boolean }>(sql`
    WITH adopted AS (
      UPDATE orders SET customer_id = ${customerId}
       WHERE customer_id IS NULL AND customer_email = ${email} RETURNING id, accepts_marketing
    ), said AS (
      UPDATE reviews SET customer_id = ${customerId}
        FROM adopted WHERE reviews.order_id = adopted.id AND reviews.customer_id IS NULL)
    SELECT coalesce(bool_or(accepts_marketing), false) AS "wantsNews" FROM adopted`)
  return { wantsNews: rows[0]?.wantsNews ?? false }
}
