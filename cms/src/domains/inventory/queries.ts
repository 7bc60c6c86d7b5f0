import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'
import { MAIN_LOCATION, type Reason } from './rules.ts'

/** How many there are of a variant, and how many of those are promised. */
export interface StockOf {
  variantId: number
  onHand: number
  reserved: number
  backorder: boolean
}

/** One line of the ledger. */
export interface Movement {
  id: number
  delta: number
  onHandAfter: number
  reason: Reason
  note: string | null
  /** `user:7`, or the command that did it. */
  actor: string
  /** Who that is, while the account exists. */
  actorName: string | null
  at: string
}

interface ReadStock {
  tx: Pick<Tx, 'execute'>
  variantIds: number[]
}

/** The stock of the given variants; one that has no row yet is left out. */
export async function readStock({ tx, variantIds }: ReadStock): Promise<StockOf[]> {
  if (variantIds.length === 0) return []
  const { rows } = await tx.execute<{
    variant_id: number
    on_hand: number
    reserved: number
    backorder: boolean
  }>(sql`
    SELECT variant_id, on_hand, reserved, backorder FROM stock_levels
     WHERE variant_id = ANY(${sql.param(variantIds)}::int[]) AND location = ${MAIN_LOCATION}
     ORDER BY variant_id`)
  return rows.map((row) => ({
    variantId: row.variant_id,
    onHand: row.on_hand,
    reserved: row.reserved,
    backorder: row.backorder,
  }))
}

/** The last lines of a variant's ledger, the newest first. */
export async function listMovements(
  tx: Pick<Tx, 'execute'>,
  variantId: number,
  limit: number,
): Promise<Movement[]> {
  const { rows } = await tx.execute<{
    id: string
    delta: number
    on_hand_after: number
    reason: Reason
    note: string | null
    actor: string
    actor_name: string | null
    created_at: string
  }>(sql`
    SELECT m.id, m.delta, m.on_hand_after, m.reason, m.note, m.actor, u.name AS actor_name,
           m.created_at
      FROM inventory_movements m LEFT JOIN users u ON m.actor = 'user:' || u.id
     WHERE m.variant_id = ${variantId} ORDER BY m.id DESC LIMIT ${limit}`)
  return rows.map((row) => ({
    id: Number(row.id),
    delta: row.delta,
    onHandAfter: row.on_hand_after,
    reason: row.reason,
    note: row.note,
    actor: row.actor,
    actorName: row.actor_name,
    at: new Date(row.created_at).toISOString(),
  }))
}
