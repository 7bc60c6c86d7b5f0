import type { PaymentTransaction } from '../provider.ts'

/**
 * What the `test` provider does with a payment, by the last three digits of its amount in minor
 * units (…9.01 baht and so on); any other amount succeeds.
 */
export const BEHAVIOURS = {
  /** The card is declined. */
  901: 'fails',
  /** Answers late, and decides after three seconds. */
  902: 'slow',
  /** Keeps the payment, but its first answer is lost on the way: `payment_provider`. */
  903: 'dies',
  /** Succeeds and calls back twice, with two ids. */
  904: 'calls_twice',
  /** Waits until `decideTestPayment` says what became of it. */
  905: 'undecided',
  /** Takes one minor unit less than was asked for. */
  906: 'takes_less',
  /** Succeeds but never calls back: only asking finds out. */
  907: 'silent',
  /** Succeeds at the very moment it is cancelled. */
  908: 'too_late_to_cancel',
  /** Succeeds; paying back fails. */
  909: 'refund_fails',
  /** Succeeds; paying back is `pending` at first and done when asked again. */
  910: 'refund_slow',
} as const
export type TestBehaviour = (typeof BEHAVIOURS)[keyof typeof BEHAVIOURS] | 'succeeds'

const byDigits: Record<number, TestBehaviour> = BEHAVIOURS

export function behaviourOf({
  amountMinor,
}: Pick<PaymentTransaction, 'amountMinor'>): TestBehaviour {
  return byDigits[amountMinor % 1000] ?? 'succeeds'
}
