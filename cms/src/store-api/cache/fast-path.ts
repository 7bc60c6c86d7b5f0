import { compile, default as proxyAddress } from '@fastify/proxy-addr'
import { MIN_REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import type { FastifyInstance } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answersFromMemory } from '../../platform/metrics.ts'
import type { AddressLimit } from '../limits.ts'
import { REQUEST_ID_HEADER, requestIdOf } from '../request-id.ts'
import { toWire, type WireOptions } from './wire.ts'
import type { ReadAnswer, ResponseCache } from './response-cache.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Answers what is in memory before the framework is asked. All else goes on to the framework. */
export interface FastPath {
  /** Tries memory, then the framework. */
  around(handler: Handler): Handler
  /** Memory is tried from now on, with what every answer of the app carries. */
  open(app: FastifyInstance, limit: AddressLimit | undefined): Promise<void>
  close(): void
}

export interface FastPathOptions extends WireOptions {
  cache: ResponseCache
  corsOrigins: readonly string[]
  trustProxy: string
}

/** What differs from answer to answer, and so is not taken from a sample. */
const OWN_HEADERS = new Set([
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'vary',
  REQUEST_ID_HEADER,
])

export function createFastPath(options: FastPathOptions): FastPath {
  const { cache, corsOrigins } = options
  const allowed = new Set(corsOrigins)
  const isTrusted = compile(options.trustProxy.split(',').map((one) => one.trim()))
  let always: string[] | undefined
  let limit: AddressLimit | undefined

  function send(request: IncomingMessage, response: ServerResponse, found: ReadAnswer): void {
    const { status, headers, bytes } = toWire(found, request.headers, options)
    const { origin } = request.headers
    headers.push(REQUEST_ID_HEADER, requestIdOf(request), ...(always ?? []))
    if (origin !== undefined && allowed.has(origin)) {
      headers.push('access-control-allow-origin', origin)
    }
    answersFromMemory.inc({ status })
    response.writeHead(status, headers)
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  return {
    around: (handler) => (request, response) => {
      const found = always === undefined ? undefined : lookUp(cache, request)
      if (found === undefined) return handler(request, response)
      if (limit === undefined) return send(request, response, found)
      limit(proxyAddress(request, isTrusted)).then(
        // The framework knows how to refuse.
        (seconds) => (seconds > 0 ? handler : send)(request, response, found),
        () => handler(request, response),
      )
    },
    async open(app, addressLimit) {
      const { headers } = await app.inject({ url: '/health/live' })
      limit = addressLimit
      always = Object.entries(headers).flatMap(([name, value]) =>
        OWN_HEADERS.has(name) || typeof value !== 'string' ? [] : [name, value],
      )
    },
    close: () => (always = undefined),
  }
}

/** Only what needs no second thought: a plain read without demands or a body. */
function lookUp(cache: ResponseCache, request: IncomingMessage): ReadAnswer | undefined {
  const { method, url, headers } = request
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (url === undefined || headers[MIN_REVISION_HEADER] !== undefined) return undefined
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) {
    return undefined
  }
  return cache.find(url)
}
