import { z } from 'zod'

/** Ways to pay. `card` leads to the provider's own page; `test` exists outside production only. */
export const PAYMENT_METHODS = [
  'promptpay',
  'bank_transfer',
  'cash_on_delivery',
  'card',
  'test',
] as const
export const PaymentMethod = z.enum(PAYMENT_METHODS).meta({ id: 'PaymentMethod' })
export type PaymentMethod = z.infer<typeof PaymentMethod>
