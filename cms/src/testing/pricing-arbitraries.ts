import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import fc from 'fast-check'
import type { PriceableLine, QuoteInput } from '../domains/carts/pricing/quote-lines.rules.ts'
import type { Offer } from '../domains/promotions/index.ts'
import type { Method, TaxRate } from '../domains/shipping/index.ts'
import { aLine, aMethod, anOffer, aRate } from './pricing-values.ts'

const SHELVES = ['cups', 'bowls', 'lamps', 'chairs']
const CLASSES = ['standard', 'reduced', 'exempt']
const METHOD_IDS = [1, 2, 3]
const minor = fc.oneof(fc.nat({ max: 5000 }), fc.nat({ max: 900_000_000 }))
const ppm = fc.oneof(fc.constantFrom(0, 70_000, 100_000, 333_333, 1_000_000), fc.nat(1_000_000))

const line = fc
  .record({
    unitMinor: minor,
    reducedBy: fc.nat({ max: 10_000 }),
    quantity: fc.integer({ min: 1, max: 99 }),
    categorySlugs: fc.subarray(SHELVES),
    weightGrams: fc.option(fc.nat({ max: 20_000 })),
    taxClass: fc.constantFrom(...CLASSES),
  })
  .map(({ reducedBy, ...one }) => ({ ...one, listMinor: one.unitMinor + reducedBy }))

/** Carts of one to eight different variants. */
export const lines: fc.Arbitrary<PriceableLine[]> = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((one, index) => aLine(index + 1, one)))

const offer = fc.record({
  kind: fc.constantFrom('percent', 'fixed', 'buy_x_get_y', 'free_shipping'),
  ratePpm: ppm,
  amountMinor: fc.option(minor),
  buyQuantity: fc.integer({ min: 1, max: 5 }),
  getQuantity: fc.integer({ min: 1, max: 3 }),
  minimumMinor: fc.oneof(fc.constant(null), minor, fc.constant('unreachable' as const)),
  categorySlugs: fc.oneof(fc.constant([]), fc.subarray(SHELVES)),
  productIds: fc.oneof(fc.constant([]), fc.subarray([1, 2, 3, 4])),
  methodIds: fc.oneof(fc.constant([]), fc.subarray(METHOD_IDS)),
  isExclusive: fc.boolean(),
  priority: fc.integer({ min: 1, max: 3 }),
})

/** Up to seven promotions of every kind, some with equal turns. */
export const offers: fc.Arbitrary<Offer[]> = fc
  .array(offer, { maxLength: 7 })
  .map((all) => all.map((one, index) => anOffer(index + 1, one)))

const rates: fc.Arbitrary<TaxRate[]> = fc
  .tuple(...CLASSES.map(() => fc.option(fc.record({ ratePpm: ppm, isIncluded: fc.boolean() }))))
  .chain((ofClass) =>
    fc.boolean().map((appliesToShipping) =>
      ofClass.flatMap((rate, index) => {
        const taxClass = CLASSES[index] ?? ''
        if (rate === null || rate === undefined) return []
        return [aRate({ ...rate, id: index + 1, label: taxClass, taxClass, appliesToShipping })]
      }),
    ),
  )

const method = fc.record({
  kind: fc.constantFrom('flat', 'by_weight', 'by_price', 'pickup'),
  priceMinor: fc.option(minor),
  steps: fc.array(
    fc.record({
      upToGrams: fc.option(minor),
      upToMinor: fc.option(minor),
      priceMinor: fc.option(minor),
    }),
    { maxLength: 4 },
  ),
  freeFromMinor: fc.option(minor),
})

const methods: fc.Arbitrary<Method[]> = fc
  .array(method, { maxLength: METHOD_IDS.length })
  .map((all) => all.map((one, index) => aMethod(index + 1, one)))

/** Carts with promotions, a destination or none, and a way to deliver or none. */
export const quoteInputs: fc.Arbitrary<QuoteInput> = fc
  .record({
    currency: fc.constantFrom(...CURRENCIES),
    lines,
    offers,
    delivery: fc.option(fc.record({ rates, methods })),
    methodId: fc.option(fc.constantFrom(...METHOD_IDS)),
  })
  .map(({ offers: all, delivery, ...rest }) => ({
    ...rest,
    inForce: { offers: all, coupons: [] },
    delivery: delivery && {
      country: 'TH',
      rates: delivery.rates,
      zone: { id: 1, countries: ['TH'], postcodes: [], methods: delivery.methods },
    },
  }))
