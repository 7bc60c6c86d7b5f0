import { sql } from '@payloadcms/db-postgres/drizzle'
import { StaffError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { MAIN_LOCATION, MAX_ON_HAND, type Reason } from '../rules.ts'

interface OpenStock {
  tx: Tx
  /** One per variant; each must be new, without a count so far. */
  openings: { variantId: number; onHand: number; backorder: boolean }[]
  reason: Reason
  /** Who did it: `user:7`, `import:shopify`. Never a name or an address. */
  actor: string
  /** Begins the ledger's keys; the variant's id follows. */
  keyPrefix: string
}

/**
 * Gives new variants their first count, with its ledger row, in one statement for all of them: for
 * imports, where one command per variant would take most of the time. What the shop lists is the
 * caller's to project afterwards. Throws `invalid_adjustment` when one has been counted before.
 */
export async function openStock(input: OpenStock): Promise<void> {
  const { tx, openings, reason, actor, keyPrefix } = input
  if (openings.length === 0) return
  const isValid = openings.every(
    ({ onHand }) => Number.isInteger(onHand) && onHand >= 0 && onHand <= MAX_ON_HAND,
  )
  if (!isValid) throw new StaffError('invalid_adjustment')
  const { rows } = await tx.execute<{ opened: number }>(sql`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(openings)}::jsonb)
        AS w("variantId" int, "onHand" int, backorder boolean)
    ), opened AS (
      INSERT INTO stock_levels (variant_id, location, on_hand, backorder)
      SELECT "variantId", ${MAIN_LOCATION}, "onHand", backorder FROM wanted ORDER BY "variantId"
      ON CONFLICT (variant_id, location) DO NOTHING
      RETURNING id, variant_id, on_hand
    ), written AS (
      INSERT INTO inventory_movements (stock_level_id, variant_id, sku, delta, on_hand_after,
                                       reason, requested, actor, idempotency_key)
      SELECT o.id, o.variant_id, v.sku, o.on_hand, o.on_hand, ${reason}, '=' || o.on_hand,
             ${actor}, ${keyPrefix} || ':' || o.variant_id
        FROM opened o JOIN variants v ON v.id = o.variant_id
       WHERE o.on_hand > 0
    )
    SELECT count(*)::int AS opened FROM opened`)
  if (rows[0]?.opened !== openings.length) throw new StaffError('invalid_adjustment')
}
