import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { DomainError } from '../../platform/errors.ts'
import { fingerprint, newSecret } from '../../platform/secrets.ts'
import type { Tx } from '../../platform/transaction.ts'
import { type CustomerRow, lockCustomer } from './customer-row.ts'
import { CONFIRM_MS, RESET_MS } from './rules.ts'

export type Purpose = 'confirm_email' | 'reset_password'

/** What a sign-up chose. It counts when its own letter comes back. */
export interface Chosen {
  passwordHash: string
  name: string
  locale: Locale
  acceptsMarketing: boolean
}

interface NewToken {
  customerId: number
  purpose: Purpose
  /** The address that the letter goes to. */
  email: string
  chosen?: Chosen | null
  now: Date
}

/** Makes the token of a letter; only its fingerprint is kept. */
export async function issueToken(tx: Tx, token: NewToken): Promise<string> {
  const { customerId, purpose, email, chosen = null, now } = token
  const secret = newSecret()
  const expiresAt = new Date(now.getTime() + (purpose === 'confirm_email' ? CONFIRM_MS : RESET_MS))
  await tx.execute(sql`
    INSERT INTO customer_tokens (hash, customer_id, purpose, email, chosen, expires_at, created_at)
    VALUES (${fingerprint(secret)}, ${customerId}, ${purpose}, ${email},
            ${chosen === null ? null : JSON.stringify(chosen)}::jsonb, ${expiresAt}, ${now})`)
  return secret
}

/** A token that came back, and whose it is: the customer is locked. */
export interface Returned {
  customer: CustomerRow
  email: string
  chosen: Chosen | null
}

/** Takes a token, once. Refuses with `token_not_valid`: unknown, used, too old, or not for this. */
export async function takeToken(
  tx: Tx,
  { secret, purpose, now }: { secret: string; purpose: Purpose; now: Date },
): Promise<Returned> {
  const hash = fingerprint(secret)
  const found = await tx.execute<{ customerId: number }>(sql`
    SELECT t.customer_id AS "customerId" FROM customer_tokens t
      JOIN customers c ON c.id = t.customer_id AND c.erased_at IS NULL
     WHERE t.hash = ${hash} AND t.purpose = ${purpose}`)
  const [owner] = found.rows
  if (owner === undefined) throw new DomainError('token_not_valid')
  const customer = await lockCustomer(tx, owner.customerId)
  const taken = await tx.execute<{ email: string; chosen: Chosen | null }>(sql`
    UPDATE customer_tokens SET used_at = ${now}, chosen = NULL
      FROM (SELECT chosen AS was FROM customer_tokens WHERE hash = ${hash}) AS former
     WHERE hash = ${hash} AND used_at IS NULL AND expires_at > ${now}
    RETURNING email, former.was AS chosen`)
  const [token] = taken.rows
  if (token === undefined) throw new DomainError('token_not_valid')
  return { customer, ...token }
}

/** Makes worthless whatever letters are still on their way. */
export async function dropTokens(tx: Tx, customerId: number, purpose?: Purpose): Promise<void> {
  await tx.execute(sql`
    DELETE FROM customer_tokens
     WHERE customer_id = ${customerId} AND used_at IS NULL
       AND (${purpose ?? null}::text IS NULL OR purpose = ${purpose ?? null})`)
}
