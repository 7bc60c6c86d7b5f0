import { sumOf } from '../../../platform/amounts.ts'
import { byTurn, isReached, type Offer, type OfferLine } from '../../promotions/index.ts'
import { priceOfMethod, type Load, type Method } from '../../shipping/index.ts'

/** What delivery costs and which promotion pays for it. */
export interface PricedMethod {
  method: Method
  listMinor: number
  /** Free shipping that holds here; null when there is none or nothing to take off. */
  offer: Offer | null
  totalMinor: number
}

/** A method with its price for this load; null when it is not offered. */
export function priceMethod(
  method: Method,
  load: Load,
  freeing: Offer | null,
): PricedMethod | null {
  const listMinor = priceOfMethod(method, load)
  if (listMinor === null) return null
  const offer = listMinor > 0 ? freeing : null
  return { method, listMinor, offer, totalMinor: offer === null ? listMinor : 0 }
}

/** The promotion that pays for delivery to this zone: of several, the one whose turn is first. */
export function freeingOffer(
  offers: readonly Offer[],
  lines: readonly OfferLine[],
  zoneId: number,
): Offer | null {
  const holding = offers.filter(
    (offer) => offer.kind === 'free_shipping' && isFreeTo(offer, zoneId) && isReached(offer, lines),
  )
  return holding.toSorted(byTurn)[0] ?? null
}

/** Whether free shipping is for this zone; before the zone is known it may be. */
export function isFreeTo({ zoneIds }: Offer, zoneId: number | null): boolean {
  return zoneId === null || zoneIds.length === 0 || zoneIds.includes(zoneId)
}

/** What is to be delivered, after discounts. */
export function loadOf(totals: readonly number[], weightGrams: number): Load {
  return { goodsMinor: sumOf(totals), weightGrams }
}
