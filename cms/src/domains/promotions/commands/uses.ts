import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'

/** What is counted, in the order of locking. A row in `<kind>_uses` is kept from its first limit on. */
export const COUNTED = ['promotion', 'coupon'] as const
export type Counted = (typeof COUNTED)[number]

/** Ids as one array parameter. */
export function intArray(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(',')}}`}::int[]`
}

/**
 * Begins to count what has a limit and was not counted yet, with the uses it has. Whoever comes at
 * the same moment waits for the counter to be there.
 */
export async function ensureUses(tx: Tx, kind: Counted, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const column = sql.identifier(`${kind}_id`)
  await tx.execute(sql`
    INSERT INTO ${sql.identifier(`${kind}_uses`)} (${column}, used)
    SELECT p.id, (SELECT count(*) FROM promotion_redemptions r
      WHERE r.${column} = p.id AND r.released_at IS NULL)
    FROM ${sql.identifier(`${kind}s`)} p
    WHERE p.id = ANY(${intArray(ids)}) AND p.usage_limit IS NOT NULL
      AND NOT EXISTS (SELECT FROM ${sql.identifier(`${kind}_uses`)} u WHERE u.${column} = p.id)
    ORDER BY p.id ON CONFLICT DO NOTHING`)
}

/** Locks the counters of these, lowest id first; answers how many there are. */
export async function lockUses(tx: Tx, kind: Counted, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0
  const column = sql.identifier(`${kind}_id`)
  const { rows } = await tx.execute(sql`
    SELECT ${column} FROM ${sql.identifier(`${kind}_uses`)}
    WHERE ${column} = ANY(${intArray(ids)}) ORDER BY ${column} FOR NO KEY UPDATE`)
  return rows.length
}
