import Stripe from 'stripe'
import { DomainError } from '../../../platform/errors.ts'

const TIMEOUT_MS = 10_000
const RETRIES = 2

/** The secrets of an account at Stripe. */
export interface StripeSetup {
  secretKey: string
  webhookSecret: string
  /** Who carries requests; Node itself when left out. */
  httpClient?: ReturnType<typeof Stripe.createNodeHttpClient>
}

/** Speaks the API version that this release of the SDK was made for. */
export function stripeClient({ secretKey, httpClient }: StripeSetup): Stripe {
  return new Stripe(secretKey, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    ...(httpClient && { httpClient }),
  })
}

/** Runs a call; whatever goes wrong becomes `payment_provider`, with Stripe's ids for the log. */
export async function askStripe<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    const { type, code, statusCode, requestId } = error
    throw new DomainError('payment_provider', {
      cause: error,
      stripe: { type, code, statusCode, requestId },
    })
  }
}

/** Stripe understood and refused, such as expiring a session that is not open any more. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof DomainError &&
    error.detail.cause instanceof Stripe.errors.StripeInvalidRequestError
  )
}
