import { z } from 'zod'

/** The currencies the shop sells in, the default first. */
export const CURRENCIES = ['THB', 'USD'] as const

/** ISO 4217 code of a currency the shop sells in. */
export const Currency = z
  .enum(CURRENCIES)
  .meta({ id: 'Currency', description: 'ISO 4217 code of a currency the shop sells in.' })
export type Currency = z.infer<typeof Currency>

/** The currency a reader gets who asked for none. */
export const DEFAULT_CURRENCY: Currency = 'THB'

/** Decimal places of each currency: 2 means that 100 minor units make one. */
export const MINOR_DIGITS: Record<Currency, number> = { THB: 2, USD: 2 }

/** An amount in minor units (satang, cents): a whole number, never a fraction, never negative. */
export const AmountMinor = z.int().min(0).max(Number.MAX_SAFE_INTEGER).meta({
  id: 'AmountMinor',
  description: 'Amount in minor units of the currency: 129000 THB is ฿1,290.00.',
})
export type AmountMinor = z.infer<typeof AmountMinor>

/** What one thing costs now, and what it cost before when it is on sale. */
export const Price = z
  .strictObject({
    currency: Currency,
    amountMinor: AmountMinor,
    compareAtMinor: AmountMinor.nullable().meta({
      description: 'The price before the sale, in minor units; null when there is no sale.',
    }),
  })
  .meta({ id: 'Price' })
export type Price = z.infer<typeof Price>

/** The prices of a product's variants, from the lowest to the highest. */
export const PriceRange = z
  .strictObject({
    currency: Currency,
    minMinor: AmountMinor,
    maxMinor: AmountMinor,
    compareAtMinor: AmountMinor.nullable().meta({
      description: 'The former price of the cheapest variant; null when it is not on sale.',
    }),
  })
  .meta({ id: 'PriceRange' })
export type PriceRange = z.infer<typeof PriceRange>
