import type { Problem } from '@vitrine/shared-types/primitives/problem'
import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import type { ChangedTotal, Shortages } from '@vitrine/shared-types/store-api/v1/carts'
import type { Destination } from '@vitrine/shared-types/store-api/v1/checkout'
import { fill } from '../../i18n/fill.ts'
import type { CheckoutWords } from './words.ts'

/** Troubles that their name says it all of. */
type PlainTrouble =
  | 'coupon'
  | 'shipping'
  | 'payment'
  | 'changed'
  | 'price'
  | 'limit'
  | 'away'
  | 'busy'

/** What keeps an order from being placed, and what the shopper can do about it. */
export type Trouble =
  | { kind: 'total'; before: number; quote: ChangedTotal['quote'] }
  | { kind: 'stock'; shortages: Shortages['shortages'] }
  | { kind: PlainTrouble }
  | { kind: 'failed'; text: string }

const KINDS: Partial<Record<Problem['code'], PlainTrouble>> = {
  coupon_not_valid: 'coupon',
  shipping_unavailable: 'shipping',
  payment_method_unavailable: 'payment',
  payment_provider: 'payment',
  cart_changed: 'changed',
  cart_empty: 'changed',
  cart_not_found: 'changed',
  price_missing: 'price',
  line_limit: 'limit',
  idempotency_key_busy: 'busy',
  unavailable: 'away',
}

/** What a refusal to place an order means on the page. */
export function troubleOf(
  refusal: { problem?: Problem | undefined },
  expectedTotalMinor: number,
  { form }: Pick<CheckoutWords, 'form'>,
): Trouble {
  const { problem } = refusal
  if (!problem) return { kind: 'away' }
  // What these two codes carry, by the contract.
  if (problem.code === 'total_changed' && problem.data) {
    const { quote } = problem.data as ChangedTotal
    return { kind: 'total', before: expectedTotalMinor, quote }
  }
  if (problem.code === 'out_of_stock' && problem.data) {
    return { kind: 'stock', shortages: (problem.data as Shortages).shortages }
  }
  const kind = KINDS[problem.code]
  if (kind) return { kind }
  if (problem.code === 'rate_limited') return { kind: 'failed', text: form.limited }
  if (problem.code === 'invalid_request') return { kind: 'failed', text: form.notTaken }
  return { kind: 'failed', text: fill(form.failed, { id: problem.requestId }) }
}

/** Where it goes, as far as delivery and tax need to know. */
export function destinationOf(address: AddressInput): Destination {
  const { country, province, postcode } = address
  return { country, province, postcode }
}

/** How long delivery takes, in words; null when nobody says. */
export function daysWords(
  { minDays, maxDays }: { minDays: number | null; maxDays: number | null },
  { delivery }: CheckoutWords['checkout'],
): string | null {
  const max = maxDays ?? minDays
  // “0–1 days” is said as one day at most.
  const min = minDays === 0 ? max : (minDays ?? maxDays)
  if (min === null || max === null) return null
  if (min !== max) return fill(delivery.days, { min, max })
  if (max === 0) return delivery.today
  return max === 1 ? delivery.dayOne : fill(delivery.daysOne, { min })
}

/** Good enough to be asked about; whether it exists the letter will show. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(text)
}
