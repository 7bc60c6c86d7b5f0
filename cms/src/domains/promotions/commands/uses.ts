import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'

/** What is counted, in the order of locking. A row in `<kind>_uses` is kept from its first limit on. */
export const COUNTED = ['promotion', 'coupon'] as const
export type Counted = (typeof COUNTED)[number]

/** Ids as one array parameter. */
export function intArray(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(',')}}`}::int[]`
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
