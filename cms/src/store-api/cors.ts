import {
  CART_HEADER,
  IDEMPOTENCY_HEADER,
  ORDER_HEADER,
} from '@vitrine/shared-types/primitives/commerce-endpoint'
import { MIN_REVISION_HEADER, REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import cors from 'cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../platform/errors.ts'
import { REQUEST_ID_HEADER } from './request-id.ts'

/** How long a browser may remember the answer to a preflight. */
const PREFLIGHT_SECONDS = 600

/**
 * Lets the listed origins call, without cookies (tokens and secrets go in headers). Any other origin gets no allow header (so its
 * browser hides the answer) and its preflight is refused. A caller without an Origin is no browser
 * page and is served.
 */
export function useCors(app: FastifyInstance, origins: string[]): void {
  const allowed = new Set(origins)
  const step = cors({
    origin: [...allowed],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'If-Match',
      'If-None-Match',
      'Last-Event-ID',
      CART_HEADER,
      IDEMPOTENCY_HEADER,
      ORDER_HEADER,
      MIN_REVISION_HEADER,
      'X-Request-Id',
    ],
    exposedHeaders: [REQUEST_ID_HEADER, REVISION_HEADER, 'etag', 'retry-after'],
    maxAge: PREFLIGHT_SECONDS,
    credentials: false,
    preflightContinue: true,
  })
  app.addHook('onRequest', (request, reply, done) => {
    step(request.raw, reply.raw, (error?: unknown) => {
      if (error instanceof Error) return done(error)
      if (!isPreflight(request)) return done()
      if (allowed.has(request.headers.origin ?? '')) return void reply.code(204).send()
      return done(new DomainError('origin_not_allowed'))
    })
  })
}

function isPreflight({ method, headers }: FastifyRequest): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  )
}
