import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import type { Tx } from '../../../platform/transaction.ts'

/**
 * What a command made of money that was put aside: a part of its order's sum, all of it with the
 * difference forgiven, all of it with the surplus sent back, or nothing and everything goes back.
 */
export type UnmatchedOutcome = 'part' | 'forgiven' | 'surplus' | 'refund'

/** Money of a known payment that waits for a person's decision. */
export interface TakeableMoney {
  id: number
  orderId: number
  transactionId: number
  amountMinor: number
}

/** Null for money that is not there, was dealt with, fits no payment or is of another currency. */
export async function findTakeable(
  db: Pick<Database, 'execute'>,
  id: number,
): Promise<TakeableMoney | null> {
  const { rows } = await db.execute(sql`
    SELECT id::float8 AS id, order_id AS "orderId", transaction_id AS "transactionId",
           amount_minor::float8 AS "amountMinor"
      FROM unmatched_payments
     WHERE id = ${id} AND resolved_at IS NULL AND reason = 'amount_differs'
       AND order_id IS NOT NULL AND transaction_id IS NOT NULL`)
  const [money] = rows as unknown as TakeableMoney[]
  return money ?? null
}

/** Notes what became of it, in the transaction that did it. False: somebody else was faster. */
export async function noteTaken(
  tx: Pick<Tx, 'execute'>,
  { id, outcome, actor }: { id: number; outcome: UnmatchedOutcome; actor: string },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    UPDATE unmatched_payments
       SET resolved_at = now(), resolved_by = ${actor}, outcome = ${outcome}
     WHERE id = ${id} AND resolved_at IS NULL
    RETURNING id`)
  return rows.length > 0
}
