import type Stripe from 'stripe'
import type { Database } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import type {
  InitiatedPayment,
  InitiatePayment,
  PaymentProvider,
  PaymentReading,
  PaymentTransaction,
} from '../provider.ts'
import { readPaymentSettings } from '../settings.ts'
import { isEnoughForStripe } from './amounts.ts'
import { askStripe, isRefusal, stripeClient, type StripeSetup } from './client.ts'
import { readRefundAtStripe, refundAtStripe } from './refunds.ts'
import { readingOf, sessionOf } from './sessions.ts'
import { readStripeWebhook } from './webhook.ts'

/**
 * Cards through Stripe's hosted Checkout: the shopper types the number on Stripe's page alone
 * (PCI SAQ A). A payment's reference is the id of its session.
 */
export function stripeProvider({
  db,
  setup,
}: {
  db: Pick<Database, 'execute'>
  setup: StripeSetup
}): PaymentProvider {
  const stripe = stripeClient(setup)
  return {
    name: 'stripe',
    methods: ['card'],
    async isAvailable(_method, { currency, amountMinor }) {
      const { card } = await readPaymentSettings(db)
      const isTaken = card.isOn && card.currencies.includes(currency)
      return isTaken && isEnoughForStripe(amountMinor, currency)
    },
    initiatePayment: (input) => initiate(stripe, input),
    readPayment: (transaction) => read(stripe, transaction),
    cancelPayment: (transaction) => cancel(stripe, transaction),
    refundPayment: (refund) => refundAtStripe(stripe, refund),
    readRefund: (refund) => readRefundAtStripe(stripe, refund),
    // A promise even of a refusal.
    readWebhook: async (raw, headers) =>
      await Promise.resolve(readStripeWebhook(stripe, setup.webhookSecret, raw, headers)),
  }
}

async function initiate(stripe: Stripe, input: InitiatePayment): Promise<InitiatedPayment> {
  const session = await askStripe(() =>
    stripe.checkout.sessions.create(sessionOf(input), { idempotencyKey: input.key }),
  )
  if (session.url === null) throw new DomainError('payment_provider', { session: session.id })
  const step = { kind: 'redirect', url: session.url } as const
  return { providerRef: session.id, status: 'requires_action', step }
}

async function read(stripe: Stripe, transaction: PaymentTransaction): Promise<PaymentReading> {
  const { providerRef, amountMinor, currency } = transaction
  // Whoever has not seen the page's address cannot have paid there.
  if (providerRef === null) return { status: 'pending', amountMinor, currency }
  const session = await askStripe(() =>
    stripe.checkout.sessions.retrieve(providerRef, { expand: ['payment_intent'] }),
  )
  return readingOf(session)
}

async function cancel(stripe: Stripe, transaction: PaymentTransaction): Promise<PaymentReading> {
  const { providerRef, amountMinor, currency } = transaction
  if (providerRef === null) return { status: 'cancelled', amountMinor, currency }
  try {
    return readingOf(await askStripe(() => stripe.checkout.sessions.expire(providerRef)))
  } catch (error) {
    // It is not open any more: paid, or expired already.
    if (isRefusal(error)) return await read(stripe, transaction)
    throw error
  }
}
