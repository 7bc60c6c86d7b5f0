import { sql } from '@payloadcms/db-postgres/drizzle'
import { IDEMPOTENCY_TTL_S } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { Database } from '../../platform/commerce-database.ts'
import type { Sweep } from '../../platform/sweeps.ts'

const TEN_MINUTES_MS = 600_000
const AT_ONCE = 500

/** Forgets carts to which nobody came back, and answers that nobody asks for again. */
export function cartSweeps(db: Database): Sweep[] {
  return [
    { name: 'carts.expire', everyMs: TEN_MINUTES_MS, work: () => forgetCarts(db) },
    { name: 'carts.forget-keys', everyMs: TEN_MINUTES_MS, work: () => forgetKeys(db) },
  ]
}

/** One that somebody is using right now is locked, and kept longer by that. */
async function forgetCarts(db: Database): Promise<number> {
  const { rowCount } = await db.execute(sql`
    DELETE FROM carts WHERE id IN (
      SELECT id FROM carts WHERE expires_at <= now()
       ORDER BY expires_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)`)
  return rowCount ?? 0
}

async function forgetKeys(db: Database): Promise<number> {
  const { rowCount } = await db.execute(sql`
    DELETE FROM idempotency_keys WHERE key IN (
      SELECT key FROM idempotency_keys
       WHERE created_at < now() - ${`${IDEMPOTENCY_TTL_S} seconds`}::interval
       ORDER BY created_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)`)
  return rowCount ?? 0
}
