import type { Endpoint } from '@vitrine/shared-types/primitives/endpoint'
import { endpoints, type EndpointId } from '@vitrine/shared-types/store-api/v1/endpoints'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import type { Cards } from '../domains/catalogue/queries/index.ts'
import { catalogueRoutes } from '../domains/catalogue/routes.ts'
import { contentRoutes } from '../domains/content/routes.ts'
import { reviewReads } from '../domains/reviews/index.ts'
import {
  collectionRoutes,
  countsOf,
  searchRoutes,
  type CatalogueIndex,
  type SearchSeams,
} from '../domains/search/index.ts'
import type { Follower } from '../outbox/follow.ts'
import type { ReadDatabase } from '../platform/read-database.ts'
import type { StoreHandlers } from '../platform/store-handler.ts'
import { readThrough, type AnyHandler } from './cache/reads.ts'
import type { ResponseCache } from './cache/response-cache.ts'
import { toWire, type WireAnswer, type WireOptions } from './cache/wire.ts'
import { checkReadiness, type ReadinessDependencies } from './health.ts'

const NO_INPUT = { params: undefined, query: undefined, uses: () => undefined, revision: null }

export interface RouteDependencies {
  db: ReadDatabase
  index: CatalogueIndex
  cards: Cards
  seams: SearchSeams
  mediaDir: string
  follower?: Follower | undefined
  rebuilding?: ReadinessDependencies['rebuilding']
  cache: ResponseCache
  wire: WireOptions
}

/** Registers every endpoint of the contract; one without a handler does not compile. */
export function useEndpoints(app: FastifyInstance, dependencies: RouteDependencies): void {
  const { db, index } = dependencies
  const countProducts = countsOf(index)
  const handlers: StoreHandlers<EndpointId> = {
    ...catalogueRoutes(db, countProducts),
    ...searchRoutes(dependencies),
    ...collectionRoutes(db),
    ...contentRoutes(db, countProducts),
    ...reviewReads(db),
    getLiveness: async () => ({ status: 'ok' }),
    getReadiness: () => checkReadiness(dependencies),
  }
  app.setValidatorCompiler(validatorCompiler)
  for (const [id, endpoint] of Object.entries(endpoints)) {
    register(app, endpoint, handlers[id as EndpointId] as AnyHandler, dependencies)
  }
}

function register(
  app: FastifyInstance,
  endpoint: Endpoint,
  handle: AnyHandler,
  { cache, wire }: RouteDependencies,
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/gu, ':$1'),
    schema: {
      ...(endpoint.params !== undefined && { params: endpoint.params }),
      ...(endpoint.query !== undefined && { querystring: endpoint.query }),
    },
    async handler(request, reply) {
      if (endpoint.path.startsWith('/health/')) return sendHealth(reply, await handle(NO_INPUT))
      const answer = await readThrough(cache, endpoint, handle, request)
      return sendRead(reply, toWire(answer, request.headers, wire))
    },
  })
}

function sendRead(reply: FastifyReply, { status, headers, bytes }: WireAnswer): FastifyReply {
  for (let at = 0; at < headers.length; at += 2) reply.header(String(headers[at]), headers[at + 1])
  return reply.code(status).send(bytes)
}

function sendHealth(reply: FastifyReply, answer: unknown): FastifyReply {
  const isFailing = (answer as { status: string }).status === 'failing'
  return reply
    .code(isFailing ? 503 : 200)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer))
}
