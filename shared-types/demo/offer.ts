import { MINOR_DIGITS } from '../src/primitives/money.ts'
import type { Currency } from '../src/primitives/money.ts'
import type { DemoAmounts, DemoVariant } from './types.ts'

/** Whole baht and dollars of a variant, and what it cost before a sale. */
export function prices(
  thb: number,
  usd: number,
  before?: { thb: number; usd: number },
): DemoVariant['prices'] {
  return {
    THB: {
      amountMinor: minor(thb, 'THB'),
      compareAtMinor: before ? minor(before.thb, 'THB') : null,
    },
    USD: {
      amountMinor: minor(usd, 'USD'),
      compareAtMinor: before ? minor(before.usd, 'USD') : null,
    },
  }
}

/** Whole baht and dollars. */
export function amounts(thb: number, usd: number): DemoAmounts {
  return { THB: minor(thb, 'THB'), USD: minor(usd, 'USD') }
}

/** EAN-13 of the range kept for a shop's own use: `200`, nine digits of the article, check digit. */
export function inStoreBarcode(article: number): string {
  const digits = `200${String(article).padStart(9, '0')}`
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  )
  return `${digits}${(10 - (sum % 10)) % 10}`
}

function minor(amount: number, currency: Currency): number {
  return amount * 10 ** MINOR_DIGITS[currency]
}
