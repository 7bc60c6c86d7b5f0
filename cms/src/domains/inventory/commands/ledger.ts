import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { Reason } from '../rules.ts'
import type { Level } from './levels.ts'

/** One line to be written into the ledger. */
export interface Entry {
  level: Pick<Level, 'id' | 'variantId' | 'sku'>
  delta: number
  onHandAfter: number
  reason: Reason
  actor: string
  idempotencyKey: string
}

/** Which of these keys the ledger has already. Ask while the levels are locked. */
export async function keysWritten(tx: Tx, keys: string[]): Promise<Set<string>> {
  const { rows } = await tx.execute<{ key: string }>(sql`
    SELECT idempotency_key AS key FROM inventory_movements
     WHERE idempotency_key = ANY(${sql.param(keys)}::text[])`)
  return new Set(rows.map(({ key }) => key))
}

/** Writes lines of the ledger. A key that is there already fails the transaction. */
export async function writeLedger(tx: Tx, entries: Entry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ level, ...entry }) => ({
    ...entry,
    levelId: level.id,
    variantId: level.variantId,
    sku: level.sku,
    requested: `${entry.delta < 0 ? '' : '+'}${entry.delta}`,
  }))
  await tx.execute(sql`
    INSERT INTO inventory_movements (stock_level_id, variant_id, sku, delta, on_hand_after, reason,
                                     requested, actor, idempotency_key)
    SELECT e."levelId", e."variantId", e.sku, e.delta, e."onHandAfter", e.reason, e.requested,
           e.actor, e."idempotencyKey"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS e("levelId" int, "variantId" int, sku text, delta int, "onHandAfter" int, reason text,
             requested text, actor text, "idempotencyKey" text)`)
}
