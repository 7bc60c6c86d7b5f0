import { WEBHOOK_PATH } from '@vitrine/shared-types/store-api/v1/commerce'
import { endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { createServer, type RequestListener, type Server } from 'node:http'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { createCatalogueIndex, createSearchSeams } from '../domains/search/index.ts'
import type { Follower } from '../outbox/follow.ts'
import type { ReadDatabase } from '../platform/read-database.ts'
import { createMemory, useFastPath, type CacheOptions } from './cache/memory.ts'
import { answerClientError } from './client-error.ts'
import { COMMERCE_METHODS, useCommerce, type CommerceRouting } from './commerce/router.ts'
import { useWebhooks, type ReceiveWebhook } from './commerce/webhooks.ts'
import { useCors } from './cors.ts'
import { EXPLANATION_METHODS, useExplanations } from './explanations.ts'
import { useEvents, EVENT_METHODS, type EventOptions } from './events/routes.ts'
import { BODY_LIMIT_BYTES, useBodyLimit, useNulGuard, useRateLimit } from './limits.ts'
import { useMedia } from './media.ts'
import { METRICS_PATH, useMetrics } from './metrics.ts'
import { answerProblem } from './problem.ts'
import { REFERENCE_PATHS, useReference } from './reference.ts'
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.ts'
import { useEndpoints } from './routes.ts'
import { useSecurityHeaders } from './security-headers.ts'
import { READ_METHODS, routableUrl, useUnmatchedRoutes } from './unmatched.ts'

export interface StoreApiOptions {
  db: ReadDatabase
  logger: FastifyBaseLogger
  mediaDir: string
  corsOrigins: string[]
  rateLimitPerMinute: number
  trustProxy: string
  /** Without one there are no streams and nothing is kept in memory. */
  follower?: Follower | undefined
  events?: EventOptions
  /** Without it the shop is only looked at. */
  commerce?: (CommerceRouting & { receiveWebhook: ReceiveWebhook }) | undefined
  cache?: CacheOptions
  /** How far rows of older code are made anew, for `/health/ready`. */
  rebuilding?: (() => { done: number; of: number } | null) | undefined
  /** Who brings it may read `/metrics`. */
  metricsToken?: string | undefined
}

const READS = Object.values(endpoints).map((endpoint) => endpoint.path)
const REQUEST_TIMEOUT_MS = 15_000
const KEEP_ALIVE_TIMEOUT_MS = 65_000
/** Longer than any address Node accepts: how long a slug may be is the contract's to say. */
const MAX_PARAM_LENGTH = 16_384

/** Builds the store API without listening, so that tests can `inject` requests. */
export async function buildStoreApi(options: StoreApiOptions): Promise<FastifyInstance> {
  const memory = createMemory(options)
  const index = createCatalogueIndex(options)
  const seams = createSearchSeams(options)
  const app: FastifyInstance = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: options.trustProxy,
    // An open keep-alive connection must not hold up a shutdown.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    requestIdHeader: false,
    genReqId: requestIdOf,
    rewriteUrl: (request) => routableUrl(request.url),
    clientErrorHandler: answerClientError,
    serverFactory: (handler) => createHttpServer(memory.fastPath.around(handler)),
  })
  app.setErrorHandler(answerProblem)
  useRequestIdAndLog(app)
  await useSecurityHeaders(app)
  useCors(app, options.corsOrigins)
  const limit = await useRateLimit(app, options.rateLimitPerMinute)
  useBodyLimit(app)
  useUnmatchedRoutes(app, {
    ...Object.fromEntries([...READS, ...REFERENCE_PATHS].map((path) => [path, READ_METHODS])),
    ...EVENT_METHODS,
    [METRICS_PATH]: READ_METHODS,
    ...EXPLANATION_METHODS,
    ...(options.commerce && { ...COMMERCE_METHODS, [WEBHOOK_PATH]: 'POST, OPTIONS' }),
  })
  useNulGuard(app)
  useMetrics(app, { ...options, index })
  useEndpoints(app, { ...options, ...memory, index, seams })
  app.addHook('onClose', async () => {
    seams.stop()
    await index.stop()
  })
  useExplanations(app, { ...options, index, seams })
  useEvents(app, options)
  if (options.commerce) {
    useCommerce(app, options.commerce)
    await useWebhooks(app, options.commerce.receiveWebhook)
  }
  await useMedia(app, options.mediaDir)
  await useReference(app)
  useFastPath(app, memory.fastPath, limit)
  return app
}

function createHttpServer(handler: RequestListener): Server {
  const server = createServer(handler)
  server.requestTimeout = REQUEST_TIMEOUT_MS
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS
  return server
}

/** Every answer carries its request id. The log names the route, never the address asked for. */
function useRequestIdAndLog(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader(REQUEST_ID_HEADER, request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const status = reply.statusCode
    // What failed on our side was logged where it failed.
    const level = status >= 400 && status < 500 ? 'info' : 'debug'
    request.log[level]({
      msg: 'answered',
      method: request.method,
      route: request.routeOptions.url ?? null,
      status,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
    })
    done()
  })
}
