import { hash } from 'node:crypto'
import type { Endpoint } from '@vitrine/shared-types/primitives/endpoint'
import { endpoints, type EndpointId } from '@vitrine/shared-types/store-api/v1/endpoints'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { catalogueRoutes } from '../domains/catalogue/routes.ts'
import { contentRoutes } from '../domains/content/routes.ts'
import type { ReadDatabase } from '../platform/read-database.ts'
import { JsonText, type StoreHandlers } from '../platform/store-handler.ts'
import { checkReadiness } from './health.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** A handler of any endpoint, as the router sees it: the contract has checked its input. */
type AnyHandler = (input: { params: unknown; query: unknown }) => Promise<unknown>

export interface RouteDependencies {
  db: ReadDatabase
  mediaDir: string
}

/** Registers every endpoint of the contract; one without a handler does not compile. */
export function useEndpoints(app: FastifyInstance, { db, mediaDir }: RouteDependencies): void {
  const handlers: StoreHandlers<EndpointId> = {
    ...catalogueRoutes(db),
    ...contentRoutes(db),
    getLiveness: async () => ({ status: 'ok' }),
    getReadiness: () => checkReadiness(db, mediaDir),
  }
  app.setValidatorCompiler(validatorCompiler)
  for (const [id, endpoint] of Object.entries(endpoints)) {
    register(app, endpoint, handlers[id as EndpointId] as AnyHandler)
  }
}

function register(app: FastifyInstance, endpoint: Endpoint, handle: AnyHandler): void {
  const isHealth = endpoint.path.startsWith('/health/')
  app.route({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/gu, ':$1'),
    schema: {
      ...(endpoint.params !== undefined && { params: endpoint.params }),
      ...(endpoint.query !== undefined && { querystring: endpoint.query }),
    },
    async handler(request, reply) {
      const answer = await handle({ params: request.params, query: request.query })
      reply.type(JSON_TYPE)
      return isHealth ? sendHealth(reply, answer) : sendRead(request, reply, answer)
    },
  })
}

/** A read may be kept, but must be checked again before it is shown: nothing is ever stale. */
function sendRead(request: FastifyRequest, reply: FastifyReply, answer: unknown): FastifyReply {
  const body = Buffer.from(answer instanceof JsonText ? answer.text : JSON.stringify(answer))
  const etag = `W/"${hash('sha1', body, 'base64url')}"`
  reply.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', etag)
  return isKnown(request.headers['if-none-match'], etag)
    ? reply.removeHeader('content-type').code(304).send()
    : reply.send(body)
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^(?!W\/)/u, 'W/'))
  return known.includes(etag) || ifNoneMatch.trim() === '*'
}

function sendHealth(reply: FastifyReply, answer: unknown): FastifyReply {
  const isFailing = (answer as { status: string }).status === 'failing'
  return reply
    .code(isFailing ? 503 : 200)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(answer))
}
