import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Sweep } from '../../platform/sweeps.ts'
import type { CustomerDeps } from './deps.ts'

const EVERY_MS = 600_000
/** More is done at the next turn, so that no statement locks much for long. */
const AT_ONCE = 1000

/** Forgets what is no longer needed of attempts, letters, sessions and accounts nobody confirmed. */
export function customerSweeps({ db, clock }: CustomerDeps): Sweep[] {
  const sweep = (name: string, statement: (now: Date) => SQL): Sweep => ({
    name,
    everyMs: EVERY_MS,
    work: async () => (await db.execute(statement(clock()))).rows.length,
  })
  return [
    sweep('customers: old attempts', oldAttempts),
    sweep('customers: old letters', oldTokens),
    sweep('customers: old sessions', oldSessions),
    sweep('customers: never confirmed', neverConfirmed),
  ]
}

const ago = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** No limit looks back further than two of its windows, a few hours in all. */
const oldAttempts = (now: Date): SQL => sql`
  DELETE FROM attempt_counters WHERE (key, window_start) IN (
    SELECT key, window_start FROM attempt_counters WHERE window_start < ${ago(now, 2)}
     LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED) RETURNING 1`

/** A week, so that an account that waits is known by its password for that long. */
const oldTokens = (now: Date): SQL => sql`
  DELETE FROM customer_tokens WHERE hash IN (
    SELECT hash FROM customer_tokens WHERE expires_at < ${ago(now, 7)}
     LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED) RETURNING 1`

/** Kept for a month after their end: whoever asks where they were signed in can be answered. */
const oldSessions = (now: Date): SQL => sql`
  DELETE FROM customer_sessions WHERE id IN (
    SELECT id FROM customer_sessions
     WHERE least(coalesce(ended_at, expires_at), expires_at) < ${ago(now, 30)}
     LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED) RETURNING 1`

/** Whoever opened it gave an address that may not be theirs. */
const neverConfirmed = (now: Date): SQL => sql`
  DELETE FROM customers WHERE id IN (
    SELECT c.id FROM customers c
     WHERE c.email_verified_at IS NULL AND c.erased_at IS NULL AND c.created_at < ${ago(now, 8)}
       AND NOT EXISTS (SELECT 1 FROM customer_tokens t WHERE t.customer_id = c.id)
     LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED) RETURNING 1`
