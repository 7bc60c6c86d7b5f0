import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  type CircuitBreakerPolicy,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleAll,
  wrap,
} from 'cockatiel'
import { logger } from '../../platform/logger.ts'
import type { PictureName } from './picture-name.ts'
import type { Bytes } from './picture-store.ts'

export type OriginAnswer =
  | { kind: 'found'; body: Bytes; bytes: number | null }
  | { kind: 'missing' }
  | { kind: 'unavailable' }

export interface PictureOrigin {
  fetch(name: PictureName): Promise<OriginAnswer>
  breaker: CircuitBreakerPolicy
}

/** How patient the shop is with pictures. Times in milliseconds. */
export interface PicturePatience {
  /** Until the answer begins. */
  answerMs: number
  /** Until its last byte. */
  wholeMs: number
  /** Failures in a row after which nobody asks any more. */
  breakAfter: number
  probeAfterMs: number
  probeAfterMaxMs: number
  /** Asked for at once; and how many more may wait for their turn. */
  atOnce: number
  waiting: number
}

const DEFAULT_PATIENCE: PicturePatience = {
  answerMs: 3000,
  wholeMs: 20_000,
  breakAfter: 5,
  probeAfterMs: 1000,
  probeAfterMaxMs: 10_000,
  atOnce: 24,
  waiting: 200,
}

/** Answers that mean "there is no such file", as opposed to "not now". */
const MISSING = new Set([400, 404, 410])

/** The store API's pictures over HTTP, with time-outs, a limit and a circuit breaker. */
export function createPictureOrigin(
  baseUrl: string,
  patience: PicturePatience = DEFAULT_PATIENCE,
): PictureOrigin {
  const breaker = circuitBreaker(handleAll, {
    breaker: new ConsecutiveBreaker(patience.breakAfter),
    halfOpenAfter: new ExponentialBackoff({
      initialDelay: patience.probeAfterMs,
      maxDelay: patience.probeAfterMaxMs,
    }),
  })
  const policy = wrap(bulkhead(patience.atOnce, patience.waiting), breaker)
  return {
    breaker,
    async fetch(name) {
      try {
        return await policy.execute(() => ask(baseUrl, name, patience))
      } catch (error) {
        if (error instanceof Unavailable) return { kind: 'unavailable' }
        if (error instanceof BrokenCircuitError) return { kind: 'unavailable' }
        if (error instanceof BulkheadRejectedError) return { kind: 'unavailable' }
        throw error
      }
    },
  }
}

class Unavailable extends Error {}

async function ask(
  baseUrl: string,
  name: PictureName,
  { answerMs, wholeMs }: PicturePatience,
): Promise<OriginAnswer> {
  const response = await begin(`${baseUrl}/${encodeURIComponent(name.file)}`, answerMs, wholeMs)
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  // Whatever else says 200 (a proxy's page, say) is not the picture, and would be kept for ever.
  if (response.status === 200 && type === name.type && response.body) {
    return { kind: 'found', body: response.body, bytes: lengthOf(response) }
  }
  await response.body?.cancel()
  if (MISSING.has(response.status)) return { kind: 'missing' }
  logger.warn({ msg: 'the store sent no picture', status: response.status, type })
  throw new Unavailable(`status ${response.status}`)
}

/** Null when it is not known, or is that of something packed. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? null : Number(length)
}

async function begin(url: string, answerMs: number, wholeMs: number): Promise<Response> {
  const impatience = new AbortController()
  const late = setTimeout(() => impatience.abort(), answerMs)
  try {
    return await fetch(url, {
      headers: { accept: 'image/*', 'accept-encoding': 'identity' },
      signal: AbortSignal.any([impatience.signal, AbortSignal.timeout(wholeMs)]),
      redirect: 'manual',
      cache: 'no-store',
    })
  } catch (error) {
    throw new Unavailable('no answer', { cause: error })
  } finally {
    clearTimeout(late)
  }
}
