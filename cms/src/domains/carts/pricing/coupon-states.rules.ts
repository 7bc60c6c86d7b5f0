import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import type { Used } from '../../promotions/index.ts'
import type { Method } from '../../shipping/index.ts'
import type { KnownDelivery, QuoteInput } from './quote-lines.rules.ts'
import { freeingOffers, isFreeBy, type PricedMethod } from './shipping-quote.rules.ts'

/**
 * What is to be said of each code. One for free shipping counts as soon as it would apply, even
 * before a way to deliver is chosen.
 */
export function presentCoupons(
  { inForce, lines, delivery }: QuoteInput,
  used: readonly Used[],
  chosen: PricedMethod | null,
): Quote['coupons'] {
  const waiting = chosen === null ? freeingOffers(inForce.offers, lines) : []
  const applying = new Set([
    ...used.map(({ promotionId }) => promotionId),
    ...waiting.filter((offer) => isFreeBy(offer, knownMethods(delivery))).map((offer) => offer.id),
  ])
  const byCode = new Map(inForce.offers.map((offer) => [offer.coupon?.code.toUpperCase(), offer]))
  return inForce.coupons.map(({ code, state, label }) => {
    if (state !== 'valid') return { code, state, label }
    const offer = byCode.get(code)
    const isApplied = offer !== undefined && applying.has(offer.id)
    return { code, state: isApplied ? 'applied' : 'no_effect', label }
  })
}

/** Null while the destination is not known; none where nothing is sent. */
export function knownMethods(delivery: KnownDelivery): readonly Method[] | null {
  return delivery === null ? null : (delivery.zone?.methods ?? [])
}
