import type { PriceableLine } from '../domains/carts/pricing/quote-lines.rules.ts'
import type { Offer } from '../domains/promotions/index.ts'
import type { Method, TaxRate } from '../domains/shipping/index.ts'

/** A line of one piece for 100.00 with the standard tax. */
export function aLine(variantId: number, given: Partial<PriceableLine> = {}): PriceableLine {
  const { unitMinor = 10_000 } = given
  return {
    lineId: String(variantId),
    variantId,
    productId: variantId,
    categorySlugs: [],
    quantity: 1,
    unitMinor,
    listMinor: unitMinor,
    weightGrams: 250,
    taxClass: 'standard',
    ...given,
  }
}

/** Ten percent off everything, combining with others. */
export function anOffer(id: number, given: Partial<Offer> = {}): Offer {
  return {
    id,
    label: `Offer ${id}`,
    kind: 'percent',
    ratePpm: 100_000,
    amountMinor: null,
    buyQuantity: 0,
    getQuantity: 0,
    minimumMinor: null,
    categorySlugs: [],
    productIds: [],
    methodIds: [],
    isExclusive: false,
    priority: 100,
    coupon: null,
    ...given,
  }
}

/** Delivery for 60.00, whatever it is. */
export function aMethod(id: number, given: Partial<Method> = {}): Method {
  return {
    id,
    label: `Method ${id}`,
    description: null,
    kind: 'flat',
    priceMinor: 6000,
    steps: [],
    freeFromMinor: null,
    minDays: 1,
    maxDays: 2,
    allowsCashOnDelivery: false,
    ...given,
  }
}

/** Thai VAT: 7 %, contained in prices and in delivery. */
export function aRate(given: Partial<TaxRate> = {}): TaxRate {
  return {
    id: 1,
    label: 'VAT',
    country: 'TH',
    taxClass: 'standard',
    ratePpm: 70_000,
    isIncluded: true,
    appliesToShipping: true,
    ...given,
  }
}
