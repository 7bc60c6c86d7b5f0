import type Stripe from 'stripe'
import type { RefundPayment, RefundResult } from '../provider.ts'
import { toStripeAmount } from './amounts.ts'
import { askStripe } from './client.ts'

/**
 * Pays back once for each key. Stripe forgets keys after a day, so the refunds that are there are
 * looked at first: ours carry their key.
 */
export async function refundAtStripe(stripe: Stripe, refund: RefundPayment): Promise<RefundResult> {
  const { transaction, amountMinor, key } = refund
  const payment_intent = await intentOf(stripe, transaction.providerRef)
  if (payment_intent === null) return NOTHING_TO_REFUND
  const found = await findRefund(stripe, payment_intent, key)
  if (found !== null) return resultOf(found)
  const amount = toStripeAmount(amountMinor, transaction.currency)
  const metadata = { key, transactionId: String(transaction.id) }
  const made = await askStripe(() =>
    stripe.refunds.create({ payment_intent, amount, metadata }, { idempotencyKey: key }),
  )
  return resultOf(made)
}

export async function readRefundAtStripe(
  stripe: Stripe,
  { transaction, key, providerRef = null }: RefundPayment,
): Promise<RefundResult> {
  if (providerRef !== null) {
    return resultOf(await askStripe(() => stripe.refunds.retrieve(providerRef)))
  }
  const intent = await intentOf(stripe, transaction.providerRef)
  const found = intent === null ? null : await findRefund(stripe, intent, key)
  return found === null ? NOTHING_TO_REFUND : resultOf(found)
}

const NOTHING_TO_REFUND: RefundResult = {
  providerRef: null,
  status: 'failed',
  error: 'nothing_to_refund',
}

async function intentOf(stripe: Stripe, sessionId: string | null): Promise<string | null> {
  if (sessionId === null) return null
  const { payment_intent } = await askStripe(() => stripe.checkout.sessions.retrieve(sessionId))
  return typeof payment_intent === 'string' ? payment_intent : (payment_intent?.id ?? null)
}

async function findRefund(
  stripe: Stripe,
  payment_intent: string,
  key: string,
): Promise<Stripe.Refund | null> {
  const { data } = await askStripe(() => stripe.refunds.list({ payment_intent, limit: 100 }))
  return data.find(({ metadata }) => metadata?.['key'] === key) ?? null
}

function resultOf({ id, status, failure_reason }: Stripe.Refund): RefundResult {
  const isOver = status === 'failed' || status === 'canceled'
  return {
    providerRef: id,
    status: isOver ? 'failed' : status === 'succeeded' ? 'succeeded' : 'pending',
    ...(isOver && { error: failure_reason ?? status ?? 'failed' }),
  }
}
