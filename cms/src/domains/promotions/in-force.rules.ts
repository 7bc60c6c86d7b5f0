import { ppmOfPercent } from '../../platform/amounts.ts'
import type { Offer } from './offers.rules.ts'

/** When something holds and how often; moments in milliseconds since 1970. */
export interface Limits {
  isActive: boolean
  startsAt: number | null
  endsAt: number | null
  usageLimit: number | null
  usageLimitPerBuyer: number | null
  used: number
  usedByBuyer: number
}

/** A promotion as it is stored, with its figures in one currency. */
export interface StoredPromotion extends Limits {
  id: number
  label: string
  kind: Offer['kind']
  /** As the database writes it. */
  percent: string | null
  amountMinor: number | null
  buyQuantity: number | null
  getQuantity: number | null
  minimumMinor: number | null
  hasMinimum: boolean
  categorySlugs: string[]
  productIds: number[]
  groupIds: number[]
  methodIds: number[]
  needsCoupon: boolean
  isExclusive: boolean
  priority: number
}

/** A coupon whose code was typed in. */
export interface StoredCoupon extends Limits {
  id: number
  code: string
  promotionId: number
}

export type CouponState = 'not_found' | 'expired' | 'used_up' | 'not_for_you' | 'valid'

/** Offers that are in force, and what is to be said of each code. */
export interface InForce {
  offers: Offer[]
  coupons: { code: string; state: CouponState; promotionId: number | null; label: string | null }[]
}

/** Which promotions hold for this buyer now: by themselves, or because of a code. */
export function findInForce({
  promotions,
  coupons,
  codes,
  groupIds,
  now,
}: {
  promotions: readonly StoredPromotion[]
  coupons: readonly StoredCoupon[]
  /** As typed, in the cart's order; capitals do not matter. */
  codes: readonly string[]
  groupIds: readonly number[]
  now: Date
}): InForce {
  const typed = [...new Set(codes.map((code) => code.trim().toUpperCase()))]
  const known = typed.map((code) => {
    const coupon = coupons.find((one) => one.code.toUpperCase() === code)
    const promotion = promotions.find((one) => one.id === coupon?.promotionId)
    return { code, coupon, promotion, state: couponState(coupon, promotion, groupIds, now) }
  })
  const valid = known.filter(({ state }) => state === 'valid')
  const offers = promotions.flatMap((promotion) => {
    // Of two codes of one promotion the older coupon counts.
    const [first] = valid
      .flatMap(({ coupon }) => (coupon?.promotionId === promotion.id ? [coupon] : []))
      .toSorted((a, b) => a.id - b.id)
    const coupon = promotion.needsCoupon ? (first ?? null) : null
    if (promotion.needsCoupon && coupon === null) return []
    const holds = stateOf(promotion, now) === 'valid' && isForGroups(promotion, groupIds)
    return holds ? [offerOf(promotion, coupon)] : []
  })
  return {
    offers,
    coupons: known.map(({ code, state, promotion }) => ({
      code,
      state,
      promotionId: promotion?.id ?? null,
      // Who may not know of it does not learn its name.
      label: state === 'valid' ? (promotion?.label ?? null) : null,
    })),
  }
}

function couponState(
  coupon: StoredCoupon | undefined,
  promotion: StoredPromotion | undefined,
  groupIds: readonly number[],
  now: Date,
): CouponState {
  if (coupon === undefined || promotion === undefined) return 'not_found'
  const own = stateOf(coupon, now)
  if (own === 'not_found' || own === 'expired') return own
  const behind = stateOf(promotion, now)
  if (behind === 'not_found' || behind === 'expired') return behind
  if (!isForGroups(promotion, groupIds)) return 'not_for_you'
  return own === 'used_up' ? own : behind
}

/** What is switched off or not yet begun does not exist to shoppers. The end itself is too late. */
function stateOf(limits: Limits, now: Date): Exclude<CouponState, 'not_for_you'> {
  const at = now.getTime()
  if (!limits.isActive || (limits.startsAt !== null && at < limits.startsAt)) return 'not_found'
  if (limits.endsAt !== null && at >= limits.endsAt) return 'expired'
  const isUsedUp =
    (limits.usageLimit !== null && limits.used >= limits.usageLimit) ||
    (limits.usageLimitPerBuyer !== null && limits.usedByBuyer >= limits.usageLimitPerBuyer)
  return isUsedUp ? 'used_up' : 'valid'
}

function isForGroups({ groupIds }: StoredPromotion, of: readonly number[]): boolean {
  return groupIds.length === 0 || groupIds.some((id) => of.includes(id))
}

function offerOf(promotion: StoredPromotion, coupon: StoredCoupon | null): Offer {
  const { id, label, kind, amountMinor, categorySlugs, productIds, methodIds } = promotion
  return {
    id,
    label,
    kind,
    ratePpm: promotion.percent === null ? 0 : ppmOfPercent(promotion.percent),
    amountMinor,
    buyQuantity: promotion.buyQuantity ?? 0,
    getQuantity: promotion.getQuantity ?? 0,
    minimumMinor: promotion.minimumMinor ?? (promotion.hasMinimum ? 'unreachable' : null),
    categorySlugs,
    productIds,
    methodIds,
    isExclusive: promotion.isExclusive,
    priority: promotion.priority,
    coupon: coupon === null ? null : { id: coupon.id, code: coupon.code },
  }
}
