import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../platform/errors.ts'

/** No request may carry more. */
export const BODY_LIMIT_BYTES = 1_048_576
const WINDOW_MS = 60_000

/** Counts a request of this address; answers in how many seconds to come back, 0 for now. */
export type AddressLimit = (address: string) => Promise<number>

/**
 * Limits how often one address may ask; undefined when it is not limited. The supervisor's health
 * checks are never refused.
 */
export async function useRateLimit(
  app: FastifyInstance,
  perMinute: number,
): Promise<AddressLimit | undefined> {
  if (perMinute === 0) return undefined
  await app.register(rateLimit, { global: false, max: perMinute, timeWindow: WINDOW_MS })
  const check = app.createRateLimit()
  const waitOf: AddressLimit = async (address) => {
    const limit = await check(requestFrom(address))
    return limit.isAllowed || !limit.isExceeded ? 0 : Math.max(1, limit.ttlInSeconds)
  }
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/health/')) return
    const seconds = await waitOf(request.ip)
    if (seconds === 0) return
    reply.header('retry-after', seconds)
    throw new DomainError('rate_limited')
  })
  return waitOf
}

/** All that the limit reads of a request: whose it is, and that its route has no limit of its own. */
function requestFrom(ip: string): FastifyRequest {
  return { ip, routeOptions: {} } as FastifyRequest
}

/** Refuses what is too much, or of unknown length, before a byte of it is read. */
export function useBodyLimit(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const refusal = refusalOfBody(request)
    // What is still on its way is not worth reading only to throw it away.
    if (refusal !== undefined) reply.header('connection', 'close')
    done(refusal)
  })
}

function refusalOfBody({ headers, method }: FastifyRequest): DomainError | undefined {
  if (Number(headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) {
    return new DomainError('payload_too_large')
  }
  // Fastify reads no body of these, so its own limit would never be met.
  const isRead = method === 'GET' || method === 'HEAD'
  if (isRead && headers['transfer-encoding'] !== undefined) {
    return new DomainError('invalid_request', { message: 'A read takes no body' })
  }
  return undefined
}

/** Postgres cannot store a NUL in text, so nothing with one in it can match anything. */
export function useNulGuard(app: FastifyInstance): void {
  app.addHook('preValidation', ({ query, params, raw }, _reply, done) => {
    // There is no other way to write one in an address.
    if (raw.url?.includes('%00') !== true) return done()
    const part = Object.entries({ query, path: params }).find(([, values]) => hasNul(values))?.[0]
    if (part === undefined) return done()
    done(new DomainError('invalid_request', { message: `The ${part} contains a NUL character` }))
  })
}

function hasNul(values: unknown): boolean {
  const pairs = Object.entries(values ?? {}) as [string, unknown][]
  return pairs.some(([name, value]) => `${name}${String(value)}`.includes('\0'))
}
