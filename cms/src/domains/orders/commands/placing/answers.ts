import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../../platform/commerce-database.ts'
import { sqlStateOf } from '../../../../platform/commerce-database.ts'
import { DomainError } from '../../../../platform/errors.ts'
import type { Tx } from '../../../../platform/transaction.ts'

/** One request that may come twice. */
export interface RepeatableRequest {
  /** SHA-256 of caller, endpoint and their key. */
  key: string
  /** SHA-256 of the body. */
  requestHash: string
}

/** `first`: do it, with these ids. `begun`: it was done, its answer was not kept yet. `answered`: here it is. */
export type Claim =
  | { kind: 'first'; orderId: number; transactionId: number }
  | { kind: 'begun'; resourceId: number }
  | { kind: 'answered'; body: string }

const STATEMENT_TIMEOUT = '57014'

/**
 * Claims a key in the transaction that does the work, and the ids of what the work will make. Of
 * two requests at once, the later waits here until the former has committed (and finds it), or has
 * failed (and is the first itself).
 */
export async function claimKey(tx: Tx, { key, requestHash }: RepeatableRequest): Promise<Claim> {
  const claimed = await tx
    .execute<{ orderId: number; transactionId: number }>(
      sql`
    INSERT INTO idempotency_keys (key, request_hash, resource_id)
    VALUES (${key}, ${requestHash}, nextval('orders_id_seq'))
    ON CONFLICT (key) DO NOTHING
    RETURNING resource_id::int AS "orderId", nextval('transactions_id_seq')::int AS "transactionId"`,
    )
    .catch((error: unknown) => {
      if (sqlStateOf(error) !== STATEMENT_TIMEOUT) throw error
      throw new DomainError('idempotency_key_busy', { cause: error })
    })
  if (claimed.rows[0]) return { kind: 'first', ...claimed.rows[0] }
  const { rows } = await tx.execute<{ hash: string; body: string | null; id: number | null }>(sql`
    SELECT request_hash AS hash, body, resource_id::int AS id
      FROM idempotency_keys WHERE key = ${key}`)
  const [before] = rows
  if (before === undefined) throw new DomainError('idempotency_key_busy')
  if (before.hash !== requestHash) throw new DomainError('idempotency_key_reused')
  if (before.body !== null) return { kind: 'answered', body: before.body }
  if (before.id !== null) return { kind: 'begun', resourceId: before.id }
  throw new DomainError('idempotency_key_busy')
}

/** Keeps the answer to the request that claimed the key in this very transaction. */
export function keepingFirst(key: string, answer: { status: number; body: string }): SQL {
  return sql`
    UPDATE idempotency_keys SET status = ${answer.status}, body = ${answer.body} WHERE key = ${key}`
}

/** Keeps the answer if there is none yet; says what is kept: every repeat gets the same bytes. */
export async function keepAnswer(
  db: Pick<Database, 'execute'>,
  key: string,
  answer: { status: number; body: string },
): Promise<string> {
  const kept = await db.execute<{ body: string }>(sql`
    UPDATE idempotency_keys SET status = ${answer.status}, body = ${answer.body}
     WHERE key = ${key} AND body IS NULL RETURNING body`)
  if (kept.rows[0]) return kept.rows[0].body
  const before = await db.execute<{ body: string | null }>(
    sql`SELECT body FROM idempotency_keys WHERE key = ${key}`,
  )
  // Forgotten after a day: then this answer is the only one.
  return before.rows[0]?.body ?? answer.body
}
