import {
  PAYMENT_METHODS,
  type PaymentMethod,
} from '@vitrine/shared-types/store-api/v1/payment-methods'
import { env } from '../../env.ts'
import type { Database } from '../../platform/commerce-database.ts'
import { DomainError } from '../../platform/errors.ts'
import { manualProvider } from './manual/manual-provider.ts'
import type { PaymentContext, PaymentProvider, Providers } from './provider.ts'
import { readPaymentSettings } from './settings.ts'
import type { StripeSetup } from './stripe/client.ts'
import { stripeProvider } from './stripe/stripe-provider.ts'
import { testProvider } from './test/test-provider.ts'

const HOUR_MS = 3_600_000
/** For those who pay on the spot. */
const CARD_TIME_MS = 15 * 60_000

/** What the providers are made of; the environment decides where something is left out. */
interface ProviderDeps {
  db: Database
  /** Null: no cards. */
  stripe?: StripeSetup | null
  isTestOn?: boolean
}

/** The providers of this shop. */
export function paymentProviders({
  db,
  stripe = stripeSetupOf(env),
  isTestOn = env.TEST_PAYMENTS,
}: ProviderDeps): Providers {
  const all: PaymentProvider[] = [
    manualProvider({ db }),
    ...(stripe === null ? [] : [stripeProvider({ db, setup: stripe })]),
    ...(isTestOn ? [testProvider({ db })] : []),
  ]
  const takerOf = (method: PaymentMethod) => all.find(({ methods }) => methods.includes(method))
  return {
    of(name) {
      const found = all.find((one) => one.name === name)
      if (found === undefined) throw new DomainError('payment_provider', { provider: name })
      return found
    },
    forMethod(method) {
      const found = takerOf(method)
      if (found === undefined) throw new DomainError('payment_method_unavailable', { method })
      return found
    },
    offered: (context) => listOffered(takerOf, context),
    timeToPayMs: (method) => timeToPay(db, method),
  }
}

function stripeSetupOf({
  STRIPE_SECRET_KEY,
  STRIPE_WEBHOOK_SECRET,
}: typeof env): StripeSetup | null {
  if (STRIPE_SECRET_KEY === undefined || STRIPE_WEBHOOK_SECRET === undefined) return null
  return { secretKey: STRIPE_SECRET_KEY, webhookSecret: STRIPE_WEBHOOK_SECRET }
}

async function listOffered(
  takerOf: (method: PaymentMethod) => PaymentProvider | undefined,
  context: PaymentContext,
): Promise<PaymentMethod[]> {
  const answers = await Promise.all(
    PAYMENT_METHODS.map(async (method) => await takerOf(method)?.isAvailable(method, context)),
  )
  return PAYMENT_METHODS.filter((_method, index) => answers[index] === true)
}

async function timeToPay(db: Database, method: PaymentMethod): Promise<number | null> {
  if (method === 'cash_on_delivery') return null
  if (method === 'card' || method === 'test') return CARD_TIME_MS
  const { promptpay, bankTransfer } = await readPaymentSettings(db)
  const { hoursToPay } = method === 'promptpay' ? promptpay : bankTransfer
  return Math.round(hoursToPay * HOUR_MS)
}
