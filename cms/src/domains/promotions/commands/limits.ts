import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { intArray, type Counted } from './uses.ts'

/** What an editor allows of a promotion or a coupon. */
export interface Limit extends Record<string, unknown> {
  id: number
  is_active: boolean
  usage_limit: number | null
  usage_limit_per_buyer: number | null
}

/** Locks what editors change, lowest id first; what is gone is not among the answers. */
export async function lockLimits(tx: Tx, kind: Counted, ids: readonly number[]): Promise<Limit[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.execute<Limit>(sql`
    SELECT id, coalesce(is_active, false) AS is_active, usage_limit::int,
           usage_limit_per_buyer::int
      FROM ${sql.identifier(`${kind}s`)}
     WHERE id = ANY(${intArray(ids)}) ORDER BY id FOR SHARE`)
  return rows
}

/** How often one buyer may use it. */
export function perBuyer(limits: readonly Limit[], of: number | null): number {
  return limits.find(({ id }) => id === of)?.usage_limit_per_buyer ?? Infinity
}
