import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  circuitBreaker,
  halfJitterGenerator,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel'
import type { UnreachableReason } from '../result.ts'

/** How patient the shop is. Everything in milliseconds. */
export interface Patience {
  /** One attempt, from connecting to the last byte. */
  attemptMs: number
  /** All attempts of one call together with the pauses between them. */
  budgetMs: number
  retries: number
  retryDelayMs: number
  /** Failed attempts in a row after which nobody asks any more. */
  breakAfter: number
  /** First and longest pause before one request may probe again. */
  probeAfterMs: number
  probeAfterMaxMs: number
}

/** A page that meets a hanging API still comes within 2.5 s: one budget and some rendering. */
export const DEFAULT_PATIENCE: Patience = {
  attemptMs: 1000,
  budgetMs: 1800,
  retries: 2,
  retryDelayMs: 60,
  breakAfter: 5,
  probeAfterMs: 1000,
  probeAfterMaxMs: 10_000,
}

/** Nobody answered, or only to say "not now". What retries and the breaker count. */
export class Silence extends Error {
  readonly reason: UnreachableReason
  readonly isWorthAnother: boolean

  constructor(reason: UnreachableReason, isWorthAnother: boolean, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
    this.isWorthAnother = isWorthAnother
  }
}

/** Retries each attempt that met silence, until the breaker has counted enough of them. */
export function createPolicy(patience: Patience) {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof Silence),
    {
      breaker: new ConsecutiveBreaker(patience.breakAfter),
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: patience.probeAfterMs,
        maxDelay: patience.probeAfterMaxMs,
        generator: halfJitterGenerator,
      }),
    },
  )
  const retries = retry(
    handleWhen((error) => error instanceof Silence && error.isWorthAnother),
    {
      maxAttempts: patience.retries,
      backoff: new ExponentialBackoff({
        initialDelay: patience.retryDelayMs,
        maxDelay: patience.retryDelayMs * 4,
        generator: halfJitterGenerator,
      }),
    },
  )
  return { breaker, policy: wrap(retries, breaker) }
}

/** Lets requests through again: the store was heard in another way. */
export function closeCircuit(breaker: CircuitBreakerPolicy): void {
  if (breaker.state === CircuitState.Closed) return
  // The breaker has no other way to be closed by hand: what ends an isolation closes it.
  breaker.isolate().dispose()
}
