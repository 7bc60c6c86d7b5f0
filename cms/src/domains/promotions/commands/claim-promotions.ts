import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { buyerKeys, type Buyer } from '../buyer.ts'
import { COUNTED, ensureUses, intArray, lockUses, type Counted } from './uses.ts'

/** A promotion that took something off an order. */
export interface Used {
  promotionId: number
  couponId: number | null
  amountMinor: number
}

export interface ClaimPromotions {
  orderId: number
  buyer: Buyer
  used: readonly Used[]
  currency: Currency
}

interface Limit extends Record<string, unknown> {
  id: number
  usage_limit: number | null
  usage_limit_per_buyer: number | null
}

/** More attempts than one buyer has orders at the same moment. */
const MAX_ATTEMPTS = 100

/**
 * Takes one use of each promotion and coupon, in the order's transaction; throws `coupon_not_valid`
 * when one is used up. Limits are read under a lock that editors wait for, so that one set this
 * moment holds; counters of unlimited ones are not touched, so that orders don't queue for them.
 */
export async function claimPromotions(tx: Tx, claim: ClaimPromotions): Promise<void> {
  const used = claim.used.toSorted((a, b) => a.promotionId - b.promotionId)
  if (used.length === 0) return
  const ids = {
    promotion: used.map(({ promotionId }) => promotionId),
    coupon: used.flatMap(({ couponId }) => couponId ?? []),
  }
  const limits = {
    promotion: await lockLimits(tx, 'promotion', ids.promotion),
    coupon: await lockLimits(tx, 'coupon', ids.coupon),
  }
  for (const kind of COUNTED) await count(tx, kind, ids[kind], limits[kind])
  for (const one of used) {
    await redeem(tx, claim, one, {
      promotion: perBuyer(limits.promotion, one.promotionId),
      coupon: perBuyer(limits.coupon, one.couponId),
    })
  }
}

function perBuyer(limits: Limit[], of: number | null): number {
  return limits.find(({ id }) => id === of)?.usage_limit_per_buyer ?? Infinity
}

/** Locks what editors change, lowest id first; refuses what is gone or switched off. */
async function lockLimits(tx: Tx, kind: Counted, ids: number[]): Promise<Limit[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.execute<Limit>(sql`
    SELECT id, usage_limit::int, usage_limit_per_buyer::int FROM ${sql.identifier(`${kind}s`)}
    WHERE id = ANY(${intArray(ids)}) AND is_active ORDER BY id FOR SHARE`)
  if (rows.length < new Set(ids).size) throw usedUp()
  return rows
}

/** Raises the counters that exist or must exist now, each only below its limit. */
async function count(tx: Tx, kind: Counted, ids: number[], limits: Limit[]): Promise<void> {
  if (limits.some(({ usage_limit: limit }) => limit !== null)) await ensureUses(tx, kind, ids)
  const locked = await lockUses(tx, kind, ids)
  if (locked === 0) return
  const column = sql.identifier(`${kind}_id`)
  const raised = await tx.execute(sql`
    UPDATE ${sql.identifier(`${kind}_uses`)} u SET used = u.used + 1
    FROM ${sql.identifier(`${kind}s`)} p
    WHERE p.id = u.${column} AND p.id = ANY(${intArray(ids)})
      AND (p.usage_limit IS NULL OR u.used < p.usage_limit)
    RETURNING 1`)
  if (raised.rows.length < locked) throw usedUp()
}

interface Turn extends Record<string, unknown> {
  by_promotion: number
  by_coupon: number
  ordinal: number
}

/**
 * Writes the use down under the buyer's lowest free number, as it was when their uses were counted.
 * Of two orders of one buyer at the same moment both find the same number: the second waits for the
 * first at the unique index and counts anew.
 */
async function redeem(
  tx: Tx,
  { orderId, buyer, currency }: ClaimPromotions,
  { promotionId, couponId, amountMinor }: Used,
  limits: { promotion: number; coupon: number },
): Promise<void> {
  const keys = buyerKeys(buyer)
  const [key] = keys
  if (key === undefined) throw new Error('A promotion is claimed for a buyer without a name')
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { by_promotion, by_coupon, ordinal } = await turnOf(tx, keys, promotionId, couponId)
    if (by_promotion >= limits.promotion) break
    if (by_coupon >= limits.coupon) break
    const { rows } = await tx.execute(sql`
      INSERT INTO promotion_redemptions
        (order_id, promotion_id, coupon_id, buyer, ordinal, amount_minor, currency)
      VALUES (${orderId}, ${promotionId}, ${couponId}, ${key}, ${ordinal}, ${amountMinor}, ${currency})
      ON CONFLICT (promotion_id, buyer, ordinal) WHERE released_at IS NULL DO NOTHING
      RETURNING 1`)
    if (rows.length > 0) return
  }
  throw usedUp()
}

/** How often the buyer used it, and the lowest number that is free: of one and the same moment. */
async function turnOf(
  tx: Tx,
  keys: string[],
  promotionId: number,
  couponId: number | null,
): Promise<Turn> {
  const { rows } = await tx.execute<Turn>(sql`
    WITH mine AS MATERIALIZED (
      SELECT r.coupon_id, r.buyer, r.ordinal FROM promotion_redemptions r
      WHERE r.promotion_id = ${promotionId} AND r.released_at IS NULL
        AND r.buyer IN (SELECT jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)))
    SELECT (SELECT count(*)::int FROM mine) AS by_promotion,
      (SELECT count(*)::int FROM mine WHERE coupon_id = ${couponId}::int) AS by_coupon,
      (SELECT min(free.n)::int FROM generate_series(1, (SELECT count(*)::int + 1 FROM mine)) free(n)
        WHERE NOT EXISTS (SELECT FROM mine
          WHERE buyer = ${keys[0]} AND ordinal = free.n)) AS ordinal`)
  const [turn] = rows
  if (turn === undefined) throw new Error('Postgres counted nothing')
  return turn
}

function usedUp(): DomainError {
  return new DomainError('coupon_not_valid', { message: 'A promotion of this order is used up.' })
}
