import type { IncomingHttpHeaders } from 'node:http'
import type Stripe from 'stripe'
import { DomainError } from '../../../platform/errors.ts'
import type { PaymentEvent } from '../provider.ts'

const TOLERANCE_S = 300
/** Of a Postgres integer: another shop may count higher. */
const MAX_ID = 2_147_483_647

/** The events that can change an order; refunds are asked about instead. */
const TOLD_OF = new Set([
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
])

/** Checks the signature over the very bytes and its age, then reads what concerns us. */
export function readStripeWebhook(
  stripe: Stripe,
  webhookSecret: string,
  raw: Buffer,
  headers: IncomingHttpHeaders,
): PaymentEvent | null {
  const event = verified(stripe, webhookSecret, raw, headers['stripe-signature'])
  if (!TOLD_OF.has(event.type)) return null
  const session = event.data.object as Stripe.Checkout.Session
  const transactionId = Number(session.metadata?.['transactionId'])
  // Others may sell through the same account.
  if (!Number.isInteger(transactionId) || transactionId <= 0 || transactionId > MAX_ID) return null
  return {
    provider: 'stripe',
    eventId: event.id,
    type: event.type,
    providerRef: session.id,
    transactionId,
    facts: {
      status: session.status,
      paymentStatus: session.payment_status,
      amount: session.amount_total,
      currency: session.currency,
    },
  }
}

function verified(
  stripe: Stripe,
  secret: string,
  raw: Buffer,
  signature: string | string[] | undefined,
): Stripe.Event {
  if (typeof signature !== 'string') throw new DomainError('not_authorised')
  try {
    return stripe.webhooks.constructEvent(raw, signature, secret, TOLERANCE_S)
  } catch {
    // The SDK has more than one kind of error for a header that is nonsense.
    throw new DomainError('not_authorised')
  }
}
