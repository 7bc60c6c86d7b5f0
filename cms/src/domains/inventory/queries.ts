import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'
import { MAIN_LOCATION, type Reason } from './rules.ts'

/** How many there are of a variant in one place, and how many of those are promised. */
export interface PlaceStock {
  /** The key of the place. */
  location: string
  name: string
  onHand: number
  reserved: number
}

/** How many there are of a variant in all places together. */
export interface StockOf {
  variantId: number
  onHand: number
  reserved: number
  backorder: boolean
}

/** Pieces that an order has been promised and that are not packed yet. */
export interface PromisedTo {
  orderId: number
  /** What people call the order. */
  number: string
  quantity: number
  /** Not paid yet: given back when the time is over. */
  isHeld: boolean
}

/** One line of the ledger. */
export interface Movement {
  id: number
  delta: number
  onHandAfter: number
  reason: Reason
  note: string | null
  /** The name of the place, or its key when it is no more. */
  place: string
  /** `user:7`, or the command that did it. */
  actor: string
  /** Who that is, while the account exists. */
  actorName: string | null
  at: string
}

type Reader = Pick<Tx, 'execute'>

/** The stock of a variant in all places together; null when it has no row yet. */
export async function readStock(tx: Reader, variantId: number): Promise<StockOf | null> {
  const { rows } = await tx.execute<StockOf & Record<string, unknown>>(sql`
    SELECT variant_id AS "variantId", sum(on_hand)::int AS "onHand",
           sum(reserved)::int AS reserved, bool_or(backorder) AS backorder
      FROM stock_levels WHERE variant_id = ${variantId} GROUP BY variant_id`)
  return rows[0] ?? null
}

/** The stock of a variant in each place there is, in the order in which they sell. */
export async function listPlaces(tx: Reader, variantId: number): Promise<PlaceStock[]> {
  const { rows } = await tx.execute<PlaceStock & Record<string, unknown>>(sql`
    SELECT p.key AS location, p.name, coalesce(s.on_hand, 0) AS "onHand",
           coalesce(s.reserved, 0) AS reserved
      FROM stock_locations p
      LEFT JOIN stock_levels s ON s.location = p.key AND s.variant_id = ${variantId}
     ORDER BY p._order COLLATE "C", p.id`)
  return rows
}

/** The orders that wait for pieces of a variant, the oldest first. */
export async function listPromised(
  tx: Reader,
  variantId: number,
  limit: number,
): Promise<PromisedTo[]> {
  const { rows } = await tx.execute<PromisedTo & Record<string, unknown>>(sql`
    SELECT o.id AS "orderId", o.number, sum(r.quantity)::int AS quantity,
           bool_and(r.status = 'held') AS "isHeld"
      FROM reservations r JOIN stock_levels s ON s.id = r.stock_level_id
      JOIN orders o ON o.id = r.order_id
     WHERE s.variant_id = ${variantId} AND r.status IN ('held', 'committed')
     GROUP BY o.id ORDER BY o.id LIMIT ${limit}`)
  return rows
}

/** The last lines of a variant's ledger, the newest first. */
export async function listMovements(
  tx: Reader,
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
    place: string | null
    created_at: string
  }>(sql`
    SELECT m.id, m.delta, m.on_hand_after, m.reason, m.note, m.actor, u.name AS actor_name,
           m.created_at, coalesce(p.name, s.location) AS place
      FROM inventory_movements m LEFT JOIN users u ON m.actor = 'user:' || u.id
      LEFT JOIN stock_levels s ON s.id = m.stock_level_id
      LEFT JOIN stock_locations p ON p.key = s.location
     WHERE m.variant_id = ${variantId} ORDER BY m.id DESC LIMIT ${limit}`)
  return rows.map((row) => ({
    id: Number(row.id),
    delta: row.delta,
    onHandAfter: row.on_hand_after,
    reason: row.reason,
    note: row.note,
    actor: row.actor,
    actorName: row.actor_name,
    place: row.place ?? MAIN_LOCATION,
    at: new Date(row.created_at).toISOString(),
  }))
}
