import { z } from 'zod'
import { AmountMinor, Currency } from '../../primitives/money.ts'
import { Quantity } from '../../primitives/text.ts'

/** A rate in parts per million: 70000 is 7 %. Never a fraction. */
export const RatePpm = z.int().min(0).max(1_000_000).meta({ id: 'RatePpm' })

/** What a promotion or a coupon takes off, and why. */
export const Discount = z
  .strictObject({
    promotionId: z.string(),
    label: z.string().meta({ description: 'The promotion’s name in the language of the cart.' }),
    coupon: z.string().nullable().meta({ description: 'The code that made it apply.' }),
    amountMinor: AmountMinor,
  })
  .meta({ id: 'Discount' })
export type Discount = z.infer<typeof Discount>

/** One line of a quote. `totalMinor = subtotalMinor − discountMinor`, with tax as it is priced. */
export const QuoteLine = z
  .strictObject({
    lineId: z.string(),
    variantId: z.string(),
    quantity: Quantity,
    listMinor: AmountMinor.meta({ description: 'One piece before the sale.' }),
    unitMinor: AmountMinor.meta({ description: 'One piece now, before promotions.' }),
    subtotalMinor: AmountMinor.meta({ description: '`unitMinor × quantity`.' }),
    discounts: z.array(Discount),
    discountMinor: AmountMinor.meta({ description: 'Σ of `discounts`, at most the subtotal.' }),
    totalMinor: AmountMinor,
    taxClass: z.string(),
    taxRatePpm: RatePpm,
    taxMinor: AmountMinor.meta({ description: 'Contained in the total, or to be added to it.' }),
  })
  .meta({ id: 'QuoteLine' })
export type QuoteLine = z.infer<typeof QuoteLine>

export const QuoteShipping = z
  .strictObject({
    methodId: z.string(),
    label: z.string(),
    listMinor: AmountMinor,
    discounts: z.array(Discount),
    discountMinor: AmountMinor,
    totalMinor: AmountMinor,
    taxRatePpm: RatePpm,
    taxMinor: AmountMinor,
    minDays: z.int().min(0).nullable(),
    maxDays: z.int().min(0).nullable(),
    isPickup: z.boolean(),
  })
  .meta({ id: 'QuoteShipping' })
export type QuoteShipping = z.infer<typeof QuoteShipping>

export const TaxLine = z
  .strictObject({
    label: z.string(),
    ratePpm: RatePpm,
    isIncluded: z.boolean().meta({ description: 'Contained in the prices already.' }),
    baseMinor: AmountMinor,
    amountMinor: AmountMinor,
  })
  .meta({ id: 'TaxLine' })
export type TaxLine = z.infer<typeof TaxLine>

/**
 * What a cart costs and why. `totalMinor = Σ lines.totalMinor + shipping.totalMinor + Σ tax that is
 * not included`. Every figure is a whole number of minor units of `currency`.
 */
export const Quote = z
  .strictObject({
    currency: Currency,
    lines: z.array(QuoteLine),
    subtotalMinor: AmountMinor.meta({ description: 'Σ of the lines before discounts.' }),
    discountMinor: AmountMinor.meta({ description: 'Σ of the lines’ discounts.' }),
    shipping: QuoteShipping.nullable().meta({
      description: 'Null until a method is chosen; then the total is without shipping.',
    }),
    taxes: z.array(TaxLine),
    taxMinor: AmountMinor.meta({ description: 'Tax to be added; what is included is not here.' }),
    includedTaxMinor: AmountMinor,
    totalMinor: AmountMinor,
    coupons: z.array(
      z.strictObject({
        code: z.string(),
        state: z.enum(['applied', 'no_effect', 'not_found', 'expired', 'used_up', 'not_for_you']),
        label: z.string().nullable(),
      }),
    ),
    nudges: z
      .array(
        z.strictObject({
          promotionId: z.string(),
          label: z.string(),
          missingMinor: AmountMinor.meta({ description: 'Buy for so much more to get it.' }),
        }),
      )
      .meta({ description: 'What is nearly reached, such as free shipping.' }),
  })
  .meta({ id: 'Quote' })
export type Quote = z.infer<typeof Quote>
