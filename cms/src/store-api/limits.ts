import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../platform/errors.ts'

/** No request may carry more. */
export const BODY_LIMIT_BYTES = 1_048_576
const WINDOW_MS = 60_000

/** Limits how often one address may ask. The supervisor's health checks are never refused. */
export async function useRateLimit(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return
  await app.register(rateLimit, { global: false, max: perMinute, timeWindow: WINDOW_MS })
  const check = app.createRateLimit()
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/health/')) return
    const limit = await check(request)
    if (limit.isAllowed || !limit.isExceeded) return
    reply.header('retry-after', Math.max(1, limit.ttlInSeconds))
    throw new DomainError('rate_limited')
  })
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
  app.addHook('preValidation', async ({ query, params }) => {
    for (const [part, values] of Object.entries({ query, path: params })) {
      for (const [name, value] of Object.entries(values ?? {})) {
        if (!`${name}${String(value)}`.includes('\0')) continue
        throw new DomainError('invalid_request', {
          message: `The ${part} contains a NUL character`,
        })
      }
    }
  })
}
