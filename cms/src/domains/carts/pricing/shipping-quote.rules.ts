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

/**
 * A method with its price for this load; null when it is not offered. Of several promotions that
 * pay for it, the one whose turn is first does.
 */
export function priceMethod(
  method: Method,
  load: Load,
  offers: readonly Offer[],
): PricedMethod | null {
  const listMinor = priceOfMethod(method, load)
  if (listMinor === null) return null
  const [first] = offers.filter((offer) => isFreeBy(offer, [method])).toSorted(byTurn)
  const offer = listMinor > 0 ? (first ?? null) : null
  return { method, listMinor, offer, totalMinor: offer === null ? listMinor : 0 }
}

/** The promotions that pay for some way to deliver these lines. */
export function freeingOffers(offers: readonly Offer[], lines: readonly OfferLine[]): Offer[] {
  return offers.filter((offer) => offer.kind === 'free_shipping' && isReached(offer, lines))
}

/** Whether one of these ways is free with it; before they are known (null) it may be. */
export function isFreeBy({ methodIds }: Offer, methods: readonly Method[] | null): boolean {
  if (methods === null || methodIds.length === 0) return true
  return methods.some(({ id }) => methodIds.includes(id))
}

/** What is to be delivered, after discounts. */
export function loadOf(totals: readonly number[], weightGrams: number): Load {
  return { goodsMinor: sumOf(totals), weightGrams }
}
