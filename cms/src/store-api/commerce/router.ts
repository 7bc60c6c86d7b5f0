import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import {
  commerceEndpoints,
  type CommerceEndpointId,
} from '@vitrine/shared-types/store-api/v1/commerce'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { CommerceHandlers, CommerceInput } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'
import { JsonText } from '../../platform/json-answers.ts'
import { callerOf, type FindSession } from './caller.ts'
import { idempotencyKeyOf, versionOf } from './conditions.ts'

/** All that the router needs to serve commerce. */
export interface CommerceRouting {
  handlers: CommerceHandlers<CommerceEndpointId>
  findSession: FindSession
}

/** A handler of any endpoint, as the router sees it: the contract has checked its input. */
type AnyHandler = (input: CommerceInput<CommerceEndpoint>) => Promise<unknown>

/** Which methods each path of commerce takes, for `Allow`. */
export const COMMERCE_METHODS: Record<string, string> = Object.fromEntries(
  [...Map.groupBy(Object.values(commerceEndpoints), ({ path }) => path)].map(([path, group]) => {
    const methods = group.map(({ method }) => method).flatMap((method) => withHead(method))
    return [path, [...methods, 'OPTIONS'].join(', ')]
  }),
)

function withHead(method: string): string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method]
}

/** Registers every endpoint that belongs to somebody or changes something. */
export function useCommerce(app: FastifyInstance, routing: CommerceRouting): void {
  for (const [id, endpoint] of Object.entries(commerceEndpoints)) {
    const handle = routing.handlers[id as CommerceEndpointId] as unknown as AnyHandler
    register(app, endpoint, handle, routing.findSession)
  }
}

function register(
  app: FastifyInstance,
  endpoint: CommerceEndpoint,
  handle: AnyHandler,
  findSession: FindSession,
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/gu, ':$1'),
    schema: {
      ...(endpoint.params !== undefined && { params: endpoint.params }),
      ...(endpoint.query !== undefined && { querystring: endpoint.query }),
      ...(endpoint.body !== undefined && { body: endpoint.body }),
    },
    async handler(request, reply) {
      refuseUnstorable(request.body)
      const caller = await callerOf(endpoint, request, reply, findSession)
      const answer = await handle({
        params: request.params,
        query: request.query,
        body: request.body,
        caller,
        version: versionOf(endpoint, request.headers),
        idempotencyKey: idempotencyKeyOf(endpoint, request.headers),
        requestId: request.id,
        signal: hangUpOf(reply),
      })
      return send(endpoint, answer, reply)
    },
  })
}

function send(endpoint: CommerceEndpoint, answer: unknown, reply: FastifyReply): FastifyReply {
  reply.header('cache-control', 'no-store')
  if (endpoint.response === undefined) return reply.code(204).send()
  if (endpoint.isVersioned === true) {
    reply.header('etag', `"${(answer as { version: number }).version}"`)
  }
  return reply
    .code(endpoint.status ?? 200)
    .type('application/json; charset=utf-8')
    .send(answer instanceof JsonText ? answer.text : JSON.stringify(answer))
}

/** A NUL, or half of a character (a lone surrogate), as JSON writes it. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/u

/** Postgres cannot store these, and no text that a person types has one. */
function refuseUnstorable(body: unknown): void {
  if (body === undefined || !UNSTORABLE.test(JSON.stringify(body))) return
  throw new DomainError('invalid_request', {
    message: 'The body contains a NUL character or half of a character',
  })
}

/** Aborted when the caller hangs up before there is an answer. */
function hangUpOf({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  return controller.signal
}
