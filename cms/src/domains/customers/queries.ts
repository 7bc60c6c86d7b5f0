import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Address } from '@vitrine/shared-types/store-api/v1/addresses'
import type { Customer } from '@vitrine/shared-types/store-api/v1/customer'
import type { SessionSummary } from '@vitrine/shared-types/store-api/v1/sessions'
import type { Wishlist } from '@vitrine/shared-types/store-api/v1/wishlist'
import type { Database } from '../../platform/commerce-database.ts'
import { DomainError } from '../../platform/errors.ts'
import { fingerprint } from '../../platform/secrets.ts'
import type { Tx } from '../../platform/transaction.ts'
import { addressColumns, type AddressRow } from './address-row.ts'
import { readGroups } from './commands/set-groups.ts'
import { findCustomer } from './customer-row.ts'
import { isoOf, presentAddress, presentCustomer } from './present.ts'

type Reader = Pick<Database, 'execute'>

/** Whose session an access token opens; null when it is unknown, too old or ended. */
export async function findSession(
  db: Reader,
  accessToken: string,
  now: Date = new Date(),
): Promise<{ customerId: number; sessionId: string } | null> {
  const found = await db.execute<{ customerId: number; sessionId: string }>(sql`
    SELECT customer_id AS "customerId", id AS "sessionId" FROM customer_sessions
     WHERE access_hash = ${fingerprint(accessToken)} AND ended_at IS NULL
       AND access_expires_at > ${now}`)
  return found.rows[0] ?? null
}

/** What other domains may know of a customer. */
export interface KnownCustomer {
  id: number
  email: string
  name: string
  phone: string | null
  locale: 'en' | 'th'
  groupIds: number[]
}

/**
 * A customer by id; null when there is none, or they have been erased. Nobody is erased before the
 * transaction ends: what it writes about them is found by whoever erases them then.
 */
export async function readCustomer(
  tx: Pick<Tx, 'execute'>,
  id: number,
): Promise<KnownCustomer | null> {
  await tx.execute(sql`SELECT 1 FROM customers WHERE id = ${id} FOR SHARE`)
  const customer = await findCustomer(tx, id)
  if (customer === null) return null
  const { email, name, phone, locale } = customer
  return { id, email, name, phone, locale, groupIds: (await readGroups(tx, id)) ?? [] }
}

/** The profile of whoever is signed in. */
export async function getCustomer(db: Reader, id: number): Promise<Customer> {
  const customer = await findCustomer(db, id)
  if (customer === null) throw new DomainError('session_over')
  return presentCustomer(customer)
}

/** The customer's addresses: the default one first, then the newest. */
export async function listAddresses(db: Reader, customerId: number): Promise<{ items: Address[] }> {
  const found = await db.execute<AddressRow>(sql`
    SELECT ${addressColumns} FROM customer_addresses WHERE customer_id = ${customerId}
     ORDER BY is_default DESC, created_at DESC, id DESC`)
  return { items: found.rows.map(presentAddress) }
}

interface SessionRow extends Record<string, unknown> {
  id: string
  device: string | null
  createdAt: string
  seenAt: string
}

/** The customer's living sessions, the one that was seen last first. */
export async function listSessions(
  db: Reader,
  caller: { customerId: number; sessionId: string | null; now: Date },
): Promise<{ items: SessionSummary[] }> {
  const found = await db.execute<SessionRow>(sql`
    SELECT id, device, created_at AS "createdAt", seen_at AS "seenAt" FROM customer_sessions
     WHERE customer_id = ${caller.customerId} AND ended_at IS NULL AND expires_at > ${caller.now}
     ORDER BY seen_at DESC, created_at DESC LIMIT 100`)
  const items = found.rows.map(({ id, device, createdAt, seenAt }) => ({
    id,
    isCurrent: id === caller.sessionId,
    device,
    createdAt: isoOf(createdAt),
    seenAt: isoOf(seenAt),
  }))
  return { items }
}

/** The products that a customer likes, the one added last first. */
export async function listWishes(db: Pick<Tx, 'execute'>, customerId: number): Promise<Wishlist> {
  const found = await db.execute<{ id: number }>(sql`
    SELECT product_id AS id FROM wishlist_items WHERE customer_id = ${customerId}
     ORDER BY created_at DESC, product_id DESC`)
  return { productIds: found.rows.map(({ id }) => String(id)) }
}
