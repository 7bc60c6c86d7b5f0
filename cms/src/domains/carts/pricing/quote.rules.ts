import type { Quote, QuoteShipping } from '@vitrine/shared-types/store-api/v1/quote'
import { sumOf } from '../../../platform/amounts.ts'
import { applyOffers, type Used } from '../../promotions/index.ts'
import { taxSums, weightOf, type Load, type Method, type Taxed } from '../../shipping/index.ts'
import { knownMethods, presentCoupons } from './coupon-states.rules.ts'
import { nudgesOf } from './nudges.rules.ts'
import {
  computeLine,
  presentShipping,
  type Computed,
  type QuoteInput,
} from './quote-lines.rules.ts'
import {
  freeingOffers,
  isFreeBy,
  loadOf,
  priceMethod,
  type PricedMethod,
} from './shipping-quote.rules.ts'

export interface Quoted {
  quote: Quote
  used: Used[]
  method: Method | null
  /** The way that was asked for is not offered. */
  isUndeliverable: boolean
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
    nudges: nudgesOf(inForce.offers, lines, (offer) => isFreeBy(offer, knownMethods(delivery))),
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
  const freeing = freeingOffers(inForce.offers, lines)
  return zone.methods.flatMap((method) => priceMethod(method, load, freeing) ?? [])
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
