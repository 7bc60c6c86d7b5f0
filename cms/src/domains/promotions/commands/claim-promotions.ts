import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { Buyer } from '../buyer.ts'
import { lockLimits, perBuyer, type Limit } from './limits.ts'
import { redeem } from './redeem.ts'
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
    promotion: await lockInForce(tx, 'promotion', ids.promotion),
    coupon: await lockInForce(tx, 'coupon', ids.coupon),
  }
  for (const kind of COUNTED) await count(tx, kind, ids[kind], limits[kind])
  for (const one of used) {
    const isRedeemed = await redeem(
      tx,
      { ...claim, ...one },
      {
        promotion: perBuyer(limits.promotion, one.promotionId),
        coupon: perBuyer(limits.coupon, one.couponId),
      },
    )
    if (!isRedeemed) throw usedUp()
  }
}

/** Locks what editors change; refuses what is gone or switched off. */
async function lockInForce(tx: Tx, kind: Counted, ids: number[]): Promise<Limit[]> {
  const limits = await lockLimits(tx, kind, ids)
  const inForce = limits.filter((limit) => limit.is_active)
  if (inForce.length < new Set(ids).size) throw usedUp()
  return inForce
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

function usedUp(): DomainError {
  return new DomainError('coupon_not_valid', { message: 'A promotion of this order is used up.' })
}
