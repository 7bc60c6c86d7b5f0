import type { Currency } from '@vitrine/shared-types/primitives/money'
import type {
  Discount,
  Quote,
  QuoteLine,
  QuoteShipping,
} from '@vitrine/shared-types/store-api/v1/quote'
import { sumOf, times } from '../../../platform/amounts.ts'
import {
  applyOffers,
  type InForce,
  type Offer,
  type OfferLine,
  type Taken,
  type Used,
} from '../../promotions/index.ts'
import {
  rateOf,
  shippingRateOf,
  tax,
  taxSums,
  weightOf,
  type Delivery,
  type Load,
  type Method,
  type Taxed,
} from '../../shipping/index.ts'
import { nudgesOf } from './nudges.rules.ts'
import {
  freeingOffer,
  isFreeTo,
  loadOf,
  priceMethod,
  type PricedMethod,
} from './shipping-quote.rules.ts'

/** A line that can be bought. */
export interface PriceableLine extends OfferLine {
  /** One piece before the sale; never below `unitMinor`. */
  listMinor: number
  weightGrams: number | null
  taxClass: string
}

/** All that a quote depends on. */
export interface QuoteInput {
  currency: Currency
  lines: readonly PriceableLine[]
  inForce: InForce
  /** Null: the destination is not known. */
  delivery: (Delivery & { country: string }) | null
  methodId: number | null
}

export interface Quoted {
  quote: Quote
  used: Used[]
  method: Method | null
  /** The way that was asked for is not offered. */
  isUndeliverable: boolean
}

/** A line with what is taken off and the tax. */
interface Computed {
  line: PriceableLine
  taken: Taken[]
  shown: QuoteLine
  taxed: Taxed
}

/** What a cart costs and why. The order of lines and promotions makes no difference to any sum. */
export function quoteOf(input: QuoteInput): Quoted {
  const { currency, lines, inForce, delivery } = input
  const taken = applyOffers(lines, inForce.offers)
  const computed = lines.map((line) => computeLine(line, taken.get(line.lineId) ?? [], delivery))
  const options = methodsOf(input, loadOfComputed(computed))
  const chosen = options.find(({ method }) => method.id === input.methodId) ?? null
  const shipping = chosen === null ? null : presentShipping(chosen, delivery)
  const taxed = [
    ...computed.map((one) => one.taxed),
    ...(shipping === null ? [] : [shipping.taxed]),
  ]
  const taxes = taxSums(taxed)
  const used = usedIn(computed, chosen)
  const quote = {
    currency,
    lines: computed.map(({ shown }) => shown),
    ...totalsOf(computed, shipping?.shown ?? null, taxed),
    shipping: shipping?.shown ?? null,
    taxes,
    coupons: presentCoupons(input, used, chosen),
    nudges: nudgesOf(inForce.offers, lines, (offer) => isFreeTo(offer, delivery?.zone?.id ?? null)),
  }
  const isUndeliverable = input.methodId !== null && chosen === null
  return { quote, used, method: chosen?.method ?? null, isUndeliverable }
}

/** The ways to deliver these lines with their prices, in the editor's order. */
export function optionsOf(input: QuoteInput): PricedMethod[] {
  const taken = applyOffers(input.lines, input.inForce.offers)
  const computed = input.lines.map((line) =>
    computeLine(line, taken.get(line.lineId) ?? [], input.delivery),
  )
  return methodsOf(input, loadOfComputed(computed))
}

function loadOfComputed(computed: readonly Computed[]): Load {
  return loadOf(
    computed.map(({ shown }) => shown.totalMinor),
    weightOf(computed.map(({ line }) => line)),
  )
}

function methodsOf({ delivery, inForce, lines }: QuoteInput, load: Load): PricedMethod[] {
  const zone = delivery?.zone ?? null
  if (zone === null || lines.length === 0) return []
  const freeing = freeingOffer(inForce.offers, lines, zone.id)
  return zone.methods.flatMap((method) => priceMethod(method, load, freeing) ?? [])
}

function computeLine(
  line: PriceableLine,
  taken: Taken[],
  delivery: QuoteInput['delivery'],
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

function presentShipping(
  { method, listMinor, offer, totalMinor }: PricedMethod,
  delivery: QuoteInput['delivery'],
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

function totalsOf(
  computed: readonly Computed[],
  shipping: QuoteShipping | null,
  taxed: readonly Taxed[],
): Pick<Quote, 'subtotalMinor' | 'discountMinor' | 'taxMinor' | 'includedTaxMinor' | 'totalMinor'> {
  const sum = (figure: 'subtotalMinor' | 'discountMinor' | 'totalMinor') =>
    sumOf(computed.map(({ shown }) => shown[figure]))
  const taxOf = (isIncluded: boolean) =>
    sumOf(taxed.flatMap((one) => (one.rate?.isIncluded === isIncluded ? one.taxMinor : [])))
  const taxMinor = taxOf(false)
  return {
    subtotalMinor: sum('subtotalMinor'),
    discountMinor: sum('discountMinor'),
    taxMinor,
    includedTaxMinor: taxOf(true),
    totalMinor: sumOf([sum('totalMinor'), shipping?.totalMinor ?? 0, taxMinor]),
  }
}

/** One entry for each promotion that took something off, by its id. */
function usedIn(computed: readonly Computed[], chosen: PricedMethod | null): Used[] {
  const onGoods = computed.flatMap(({ taken }) => taken)
  const onShipping =
    chosen === null || chosen.offer === null
      ? []
      : [{ offer: chosen.offer, amountMinor: chosen.listMinor - chosen.totalMinor }]
  const byOffer = Map.groupBy([...onGoods, ...onShipping], ({ offer }) => offer)
  return [...byOffer]
    .map(([offer, all]) => ({
      promotionId: offer.id,
      couponId: offer.coupon?.id ?? null,
      amountMinor: sumOf(all.map(({ amountMinor }) => amountMinor)),
    }))
    .toSorted((a, b) => a.promotionId - b.promotionId)
}

/** A code for free shipping counts as soon as it would apply, even before a way is chosen. */
function presentCoupons(
  { inForce, lines, delivery }: QuoteInput,
  used: readonly Used[],
  chosen: PricedMethod | null,
): Quote['coupons'] {
  const isWaiting = (offer: Offer) =>
    chosen === null &&
    freeingOffer([offer], lines, delivery?.zone?.id ?? offer.zoneIds[0] ?? 0) !== null
  const applying = new Set([
    ...used.map(({ promotionId }) => promotionId),
    ...inForce.offers.filter(isWaiting).map(({ id }) => id),
  ])
  const byCode = new Map(inForce.offers.map((offer) => [offer.coupon?.code.toUpperCase(), offer]))
  return inForce.coupons.map(({ code, state, label }) => {
    if (state !== 'valid') return { code, state, label }
    const offer = byCode.get(code)
    const isApplied = offer !== undefined && applying.has(offer.id)
    return { code, state: isApplied ? 'applied' : 'no_effect', label }
  })
}
