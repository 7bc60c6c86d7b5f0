import { CURRENCIES, MINOR_DIGITS, type Currency } from '@vitrine/shared-types/primitives/money'

/** Decimal places that Stripe counts in; some currencies have none there (JPY, KRW, …). */
const STRIPE_DIGITS: Record<Currency, number> = { THB: 2, USD: 2 }

/** The least that Stripe charges, in our minor units. */
const LEAST_MINOR: Record<Currency, number> = { THB: 1_000, USD: 50 }

/** Our minor units as Stripe counts them. Refuses what would need a fraction. */
export function toStripeAmount(amountMinor: number, currency: Currency): number {
  return scaled(amountMinor, STRIPE_DIGITS[currency] - MINOR_DIGITS[currency])
}

/** What Stripe says, in our minor units and writing; a currency of others stays as it is. */
export function fromStripe(
  amount: number,
  stripeCurrency: string,
): { amountMinor: number; currency: string } {
  const currency = stripeCurrency.toUpperCase()
  const known = CURRENCIES.find((one) => one === currency)
  if (known === undefined) return { amountMinor: amount, currency }
  return { amountMinor: scaled(amount, MINOR_DIGITS[known] - STRIPE_DIGITS[known]), currency }
}

export function isEnoughForStripe(amountMinor: number, currency: Currency): boolean {
  return amountMinor >= LEAST_MINOR[currency]
}

function scaled(amount: number, digits: number): number {
  const result = digits < 0 ? amount / 10 ** -digits : amount * 10 ** digits
  if (!Number.isSafeInteger(result)) throw new RangeError('The amount cannot be written exactly')
  return result
}
