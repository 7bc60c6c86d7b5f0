import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { baseOf, isFor, type Offer, type OfferLine } from '../../promotions/index.ts'

/**
 * What is nearly reached, the nearest first. Free shipping and a typed coupon are always worth a
 * word; any other threshold from half way on.
 */
export function nudgesOf(
  offers: readonly Offer[],
  lines: readonly OfferLine[],
  isFreeHere: (offer: Offer) => boolean,
): Quote['nudges'] {
  const found = offers.flatMap((offer) => {
    const { minimumMinor } = offer
    if (minimumMinor === null || minimumMinor === 'unreachable') return []
    if (!lines.some((line) => isFor(offer, line))) return []
    const base = baseOf(offer, lines)
    const missingMinor = minimumMinor - base
    if (missingMinor <= 0 || !isWorthAWord(offer, base, missingMinor, isFreeHere)) return []
    return [{ offer, missingMinor }]
  })
  return found
    .toSorted((a, b) => a.missingMinor - b.missingMinor || a.offer.id - b.offer.id)
    .map(({ offer, missingMinor }) => ({
      promotionId: String(offer.id),
      label: offer.label,
      missingMinor,
    }))
}

function isWorthAWord(
  offer: Offer,
  base: number,
  missing: number,
  isFreeHere: (offer: Offer) => boolean,
): boolean {
  if (offer.kind === 'free_shipping') return isFreeHere(offer)
  if (offer.kind === 'fixed' && offer.amountMinor === null) return false
  return offer.coupon !== null || missing <= base
}
