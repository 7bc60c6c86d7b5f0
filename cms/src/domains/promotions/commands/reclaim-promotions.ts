import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { audit } from '../../../platform/audit-log.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { Buyer } from '../buyer.ts'
import { lockLimits, perBuyer, type Limit } from './limits.ts'
import { redeem, type Redemption } from './redeem.ts'
import { COUNTED, ensureUses, intArray, lockUses, type Counted } from './uses.ts'

interface Released extends Record<string, unknown> {
  promotionId: number
  couponId: number | null
  amountMinor: number
  currency: Currency
}

/**
 * Takes again what an order gave back when it ran out, because its money came after all. The buyer
 * has paid exactly what was asked, so a discount is never taken away by that: where a limit was
 * reached meanwhile, the use is taken beyond it, counted like any other (so nobody else gets one
 * until the uses are below the limit again), marked `is_beyond_limit` and audited. Of the uses
 * without that mark there are never more than the limit. Answers the promotions that were honoured
 * beyond a limit. Hold the order's lock; give all back with `releasePromotions` if it fails later.
 */
export async function reclaimPromotions(
  tx: Tx,
  { orderId, buyer }: { orderId: number; buyer: Buyer },
): Promise<number[]> {
  const uses = await takeReleased(tx, orderId)
  if (uses.length === 0) return []
  const limits: Record<Counted, Limit[]> = {
    promotion: await lockLimits(tx, 'promotion', idsOf(uses, 'promotion')),
    coupon: await lockLimits(tx, 'coupon', idsOf(uses, 'coupon')),
  }
  const full = { promotion: new Set<number>(), coupon: new Set<number>() }
  for (const kind of COUNTED) full[kind] = await countAgain(tx, kind, idsOf(uses, kind))
  const beyond: number[] = []
  for (const use of uses) {
    const { promotionId, couponId } = use
    const isFull = full.promotion.has(promotionId) || full.coupon.has(couponId ?? 0)
    if (!(await writeAgain(tx, { ...use, orderId, buyer, isBeyondLimit: isFull }, limits))) continue
    beyond.push(promotionId)
    await noteBeyond(tx, orderId, use)
  }
  return beyond
}

/** A use has one row for each order and promotion: the one that was given back makes room. */
async function takeReleased(tx: Tx, orderId: number): Promise<Released[]> {
  const { rows } = await tx.execute<Released>(sql`
    DELETE FROM promotion_redemptions WHERE order_id = ${orderId} AND released_at IS NOT NULL
    RETURNING promotion_id AS "promotionId", coupon_id AS "couponId",
      amount_minor::float8 AS "amountMinor", currency`)
  return rows.toSorted((one, other) => one.promotionId - other.promotionId)
}

function idsOf(uses: readonly Released[], kind: Counted): number[] {
  return uses.flatMap((use) => (kind === 'promotion' ? use.promotionId : (use.couponId ?? [])))
}

/** Raises the counters whatever their limits are; answers which of them are beyond it now. */
async function countAgain(tx: Tx, kind: Counted, ids: number[]): Promise<Set<number>> {
  await ensureUses(tx, kind, ids)
  if ((await lockUses(tx, kind, ids)) === 0) return new Set()
  const column = sql.identifier(`${kind}_id`)
  const { rows } = await tx.execute<{ id: number; isBeyond: boolean }>(sql`
    UPDATE ${sql.identifier(`${kind}_uses`)} u SET used = u.used + 1
      FROM ${sql.identifier(`${kind}s`)} p
     WHERE p.id = u.${column} AND p.id = ANY(${intArray(ids)})
    RETURNING p.id, coalesce(u.used > p.usage_limit, false) AS "isBeyond"`)
  return new Set(rows.filter(({ isBeyond }) => isBeyond).map(({ id }) => id))
}

/** Says whether it is beyond a limit, be it the one in all or the buyer's own. */
async function writeAgain(
  tx: Tx,
  use: Redemption,
  limits: Record<Counted, Limit[]>,
): Promise<boolean> {
  const own = {
    promotion: perBuyer(limits.promotion, use.promotionId),
    coupon: perBuyer(limits.coupon, use.couponId),
  }
  if (!use.isBeyondLimit && (await redeem(tx, use, own))) return false
  const unlimited = { promotion: Infinity, coupon: Infinity }
  if (!(await redeem(tx, { ...use, isBeyondLimit: true }, unlimited))) {
    throw new Error('A use of a promotion could not be written')
  }
  return true
}

async function noteBeyond(tx: Tx, orderId: number, { promotionId, couponId }: Released) {
  await audit(tx, {
    actor: 'system',
    action: 'honour_beyond_limit',
    subject: couponId === null ? 'promotions' : 'coupons',
    subjectId: couponId ?? promotionId,
    changes: { beyondLimitForOrder: { from: null, to: orderId } },
  })
}
