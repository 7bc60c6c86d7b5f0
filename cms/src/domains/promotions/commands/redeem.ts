import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Tx } from '../../../platform/transaction.ts'
import { buyerKeys, type Buyer } from '../buyer.ts'

/** One use of a promotion by an order. */
export interface Redemption {
  orderId: number
  buyer: Buyer
  promotionId: number
  couponId: number | null
  amountMinor: number
  currency: Currency
  /** Honoured although a limit was reached. */
  isBeyondLimit?: boolean
}

/** More attempts than one buyer has orders at the same moment. */
const MAX_ATTEMPTS = 100

interface Turn extends Record<string, unknown> {
  by_promotion: number
  by_coupon: number
  ordinal: number
}

/**
 * Writes a use down under the buyer's lowest free number, as it was when their uses were counted;
 * says false when the buyer has reached a limit. Of two orders of one buyer at the same moment both
 * find the same number: the second waits for the first at the unique index and counts anew.
 */
export async function redeem(
  tx: Tx,
  { orderId, buyer, promotionId, couponId, amountMinor, currency, isBeyondLimit }: Redemption,
  limits: { promotion: number; coupon: number },
): Promise<boolean> {
  const keys = buyerKeys(buyer)
  const [key] = keys
  if (key === undefined) throw new Error('A promotion is claimed for a buyer without a name')
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { by_promotion, by_coupon, ordinal } = await turnOf(tx, keys, promotionId, couponId)
    if (by_promotion >= limits.promotion || by_coupon >= limits.coupon) return false
    const { rows } = await tx.execute(sql`
      INSERT INTO promotion_redemptions (order_id, promotion_id, coupon_id, buyer, ordinal,
        amount_minor, currency, is_beyond_limit)
      VALUES (${orderId}, ${promotionId}, ${couponId}, ${key}, ${ordinal}, ${amountMinor},
        ${currency}, ${isBeyondLimit ?? false})
      ON CONFLICT (promotion_id, buyer, ordinal) WHERE released_at IS NULL DO NOTHING
      RETURNING 1`)
    if (rows.length > 0) return true
  }
  return false
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
