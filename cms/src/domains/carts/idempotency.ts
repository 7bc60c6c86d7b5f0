import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../platform/errors.ts'
import { fingerprint } from '../../platform/secrets.ts'
import type { Tx } from '../../platform/transaction.ts'

/** One request that may come twice. */
interface Repeatable {
  /** Whose key it is: another caller's same key is another key. */
  holder: string
  endpoint: string
  /** Null: the caller does not mind it happening twice. */
  key: string | null
  body: unknown
}

/**
 * Whether this is the first request with its key; noted in the transaction that does the work. Of
 * two at once the later waits for the former. Throws `idempotency_key_reused` for another body.
 */
export async function isFirst(tx: Tx, request: Repeatable): Promise<boolean> {
  const { holder, endpoint, body } = request
  if (request.key === null) return true
  const key = fingerprint(`${holder}\n${endpoint}\n${request.key}`)
  const hash = fingerprint(JSON.stringify(body))
  const claimed = await tx.execute(sql`
    INSERT INTO idempotency_keys (key, request_hash) VALUES (${key}, ${hash})
    ON CONFLICT (key) DO NOTHING RETURNING 1`)
  if (claimed.rows.length > 0) return true
  const before = await tx.execute<{ hash: string }>(
    sql`SELECT request_hash AS hash FROM idempotency_keys WHERE key = ${key}`,
  )
  if (before.rows[0]?.hash !== hash) throw new DomainError('idempotency_key_reused')
  return false
}
