import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../platform/errors.ts'
import type { Tx } from '../../platform/transaction.ts'

/** A customer as stored. */
export interface CustomerRow extends Record<string, unknown> {
  id: number
  email: string
  name: string
  phone: string | null
  locale: 'en' | 'th'
  acceptsMarketing: boolean
  emailVerifiedAt: string | null
  pendingEmail: string | null
  version: number
  createdAt: string
}

/** Payload's columns under the names of `CustomerRow`. */
const columns: SQL = sql`
  id, email, coalesce(name, '') AS name, phone, coalesce(locale, 'en') AS locale,
  coalesce(accepts_marketing, false) AS "acceptsMarketing",
  email_verified_at AS "emailVerifiedAt", pending_email AS "pendingEmail",
  coalesce(version, 1)::int AS version, created_at AS "createdAt"`

/** A customer who has not been erased; null when there is none. */
export async function findCustomer(
  tx: Pick<Tx, 'execute'>,
  id: number,
): Promise<CustomerRow | null> {
  const found = await tx.execute<CustomerRow>(
    sql`SELECT ${columns} FROM customers WHERE id = ${id} AND erased_at IS NULL`,
  )
  return found.rows[0] ?? null
}

/**
 * Locks a customer: whatever belongs to them changes one at a time. Refuses with `session_over`
 * when they have gone meanwhile.
 */
export async function lockCustomer(tx: Tx, id: number): Promise<CustomerRow> {
  const found = await tx.execute<CustomerRow>(sql`
    SELECT ${columns} FROM customers WHERE id = ${id} AND erased_at IS NULL
       FOR NO KEY UPDATE`)
  const [customer] = found.rows
  if (customer === undefined) throw new DomainError('session_over')
  return customer
}

/** Locks whoever has, or wants to have, this address for mail; null when nobody does. */
export async function lockByEmail(tx: Tx, email: string): Promise<CustomerRow | null> {
  const found = await tx.execute<CustomerRow>(sql`
    SELECT ${columns} FROM customers
     WHERE (email = ${email} OR pending_email = ${email}) AND erased_at IS NULL
     ORDER BY email = ${email} DESC, id DESC LIMIT 1 FOR NO KEY UPDATE`)
  return found.rows[0] ?? null
}
