import type Stripe from 'stripe'
import type { InitiatePayment, PaymentReading, PaymentState } from '../provider.ts'
import { fromStripe, toStripeAmount } from './amounts.ts'

/** Stripe wants at least half an hour from now on; we expire the session ourselves when it is due. */
const MARGIN_MS = 35 * 60_000

/**
 * What a hosted Checkout page is made of. Nothing in here may depend on the clock or a random
 * number: Stripe refuses a key that comes back with other values.
 */
export function sessionOf({
  transaction,
  locale,
  email,
  returnUrl,
}: InitiatePayment): Stripe.Checkout.SessionCreateParams {
  const { id, orderId, orderNumber, amountMinor, currency, expiresAt } = transaction
  const metadata = { transactionId: String(id), orderId: String(orderId) }
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: currency.toLowerCase(),
          unit_amount: toStripeAmount(amountMinor, currency),
          product_data: { name: orderNumber },
        },
      },
    ],
    success_url: returnUrl,
    cancel_url: returnUrl,
    client_reference_id: orderNumber,
    locale,
    metadata,
    payment_intent_data: { metadata, description: orderNumber },
    ...(email !== null && { customer_email: email }),
    ...(expiresAt !== null && { expires_at: Math.floor((expiresAt.getTime() + MARGIN_MS) / 1000) }),
  }
}

/** A session in our words. Read it with `expand: ['payment_intent']`. */
export function readingOf(session: Stripe.Checkout.Session): PaymentReading {
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null
  const status = stateOf(session, intent)
  const received = intent?.amount_received ?? session.amount_total ?? 0
  const amount = status === 'succeeded' ? received : (session.amount_total ?? 0)
  const error = intent?.last_payment_error?.decline_code ?? intent?.last_payment_error?.code
  return {
    status,
    ...fromStripe(amount, session.currency ?? ''),
    ...(status === 'failed' && error !== undefined && { error }),
  }
}

function stateOf(
  { status, payment_status }: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
): PaymentState {
  if (payment_status === 'paid' || payment_status === 'no_payment_required') return 'succeeded'
  if (status === 'expired') return 'expired'
  if (status === 'open') return 'requires_action'
  // The page is through, the money is not here: a bank takes its time, or has refused.
  const hasFailed = intent?.status === 'requires_payment_method' || intent?.status === 'canceled'
  return hasFailed ? 'failed' : 'processing'
}
