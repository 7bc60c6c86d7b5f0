import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Discount, QuoteLine, QuoteShipping } from '@vitrine/shared-types/store-api/v1/quote'
import { sumOf, times } from '../../../platform/amounts.ts'
import type { InForce, Offer, OfferLine, Taken } from '../../promotions/index.ts'
import { rateOf, shippingRateOf, tax, type Delivery, type Taxed } from '../../shipping/index.ts'
import type { PricedMethod } from './shipping-quote.rules.ts'

/** A line that can be bought. */
export interface PriceableLine extends OfferLine {
  /** One piece before the sale; never below `unitMinor`. */
  listMinor: number
  weightGrams: number | null
  taxClass: string
}

/** Where it goes; null while that is not known. */
export type KnownDelivery = (Delivery & { country: string }) | null

/** All that a quote depends on. */
export interface QuoteInput {
  currency: Currency
  lines: readonly PriceableLine[]
  inForce: InForce
  /** Null: the destination is not known. */
  delivery: KnownDelivery
  methodId: number | null
}

/** A line with what is taken off and the tax. */
export interface Computed {
  line: PriceableLine
  taken: Taken[]
  shown: QuoteLine
  taxed: Taxed
}

/** A line with its discounts and the tax of where it goes. */
export function computeLine(
  line: PriceableLine,
  taken: Taken[],
  delivery: KnownDelivery,
): Computed {
  const { lineId, quantity, listMinor, unitMinor, taxClass } = line
  const subtotalMinor = times(unitMinor, quantity)
  const discountMinor = sumOf(taken.map(({ amountMinor }) => amountMinor))
  const totalMinor = subtotalMinor - discountMinor
  const rate = delivery === null ? null : rateOf(delivery.rates, delivery.country, taxClass)
  const taxed = tax(totalMinor, rate)
  const shown = {
    lineId,
    variantId: String(line.variantId),
    quantity,
    listMinor,
    unitMinor,
    subtotalMinor,
    discounts: taken.map(({ offer, amountMinor }) => discountOf(offer, amountMinor)),
    discountMinor,
    totalMinor,
    taxClass,
    taxRatePpm: rate?.ratePpm ?? 0,
    taxMinor: taxed.taxMinor,
  }
  return { line, taken, shown, taxed }
}

function discountOf({ id, label, coupon }: Offer, amountMinor: number): Discount {
  return { promotionId: String(id), label, coupon: coupon?.code ?? null, amountMinor }
}

/** Delivery with its discount and its own tax. */
export function presentShipping(
  { method, listMinor, offer, totalMinor }: PricedMethod,
  delivery: KnownDelivery,
): { shown: QuoteShipping; taxed: Taxed } {
  const rate = delivery === null ? null : shippingRateOf(delivery.rates, delivery.country)
  const taxed = tax(totalMinor, rate)
  const discountMinor = listMinor - totalMinor
  const shown = {
    methodId: String(method.id),
    label: method.label,
    listMinor,
    discounts: offer === null ? [] : [discountOf(offer, discountMinor)],
    discountMinor,
    totalMinor,
    taxRatePpm: rate?.ratePpm ?? 0,
    taxMinor: taxed.taxMinor,
    minDays: method.minDays,
    maxDays: method.maxDays,
    isPickup: method.kind === 'pickup',
  }
  return { shown, taxed }
}
