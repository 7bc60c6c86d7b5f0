import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../platform/errors.ts'
import type { Tx } from '../../platform/transaction.ts'
import type { CustomerDeps } from './deps.ts'
import { forgetPasswords, limitPasswords } from './limits.ts'
import { isPassword } from './password-hash.ts'

/**
 * Compares what somebody who is signed in types as their password. Answers the hash it matched;
 * refuses with `credentials_wrong`.
 */
export async function checkPassword(
  deps: CustomerDeps,
  customerId: number,
  password: string,
): Promise<string> {
  await limitPasswords(deps, customerId)
  const found = await deps.db.execute<{ hash: string }>(sql`
    SELECT password_hash AS hash FROM customer_credentials WHERE customer_id = ${customerId}`)
  const hash = found.rows[0]?.hash ?? null
  const isRight = await isPassword(password, hash)
  if (!isRight || hash === null) throw new DomainError('credentials_wrong')
  await forgetPasswords(deps, customerId)
  return hash
}

/** Comparing takes time: with the customer locked, refuses when the password is another by now. */
export async function refuseIfChanged(tx: Tx, customerId: number, hash: string): Promise<void> {
  const found = await tx.execute(sql`
    SELECT 1 FROM customer_credentials
     WHERE customer_id = ${customerId} AND password_hash = ${hash}`)
  if (found.rows.length === 0) throw new DomainError('credentials_wrong')
}
