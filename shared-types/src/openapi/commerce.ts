import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import {
  CALLERS,
  CART_HEADER,
  IDEMPOTENCY_HEADER,
  ORDER_HEADER,
  type CommerceEndpoint,
} from '../primitives/commerce-endpoint.ts'
import { COMMON_PROBLEMS } from '../primitives/endpoint.ts'
import type { ProblemCode } from '../primitives/problem.ts'
import { commerceEndpoints, WEBHOOK_PATH } from '../store-api/v1/commerce.ts'
import { COMMON_HEADERS } from './headers.ts'
import { tagOf } from './prose.ts'
import { refusalsOf } from './refusals.ts'

/** How callers of commerce show who they are. */
export const COMMERCE_SCHEMES = {
  customerToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The access token of a session (`signIn`, `refreshSession`).',
  },
  cartSecret: {
    type: 'apiKey',
    in: 'header',
    name: CART_HEADER,
    description: '`<cart id>.<secret>`, from the answer that made the cart.',
  },
  orderSecret: {
    type: 'apiKey',
    in: 'header',
    name: ORDER_HEADER,
    description: '`<order id>.<secret>`, from placing or finding the order.',
  },
} as const

const Key = z.string().min(8).max(200)

function operationOf(endpoint: CommerceEndpoint): ZodOpenApiOperationObject {
  const { id, summary, description, params, query, body } = endpoint
  return {
    operationId: id,
    tags: [tagOf(endpoint.path)],
    summary,
    description,
    security: CALLERS[endpoint.caller].map((scheme) => ({ [scheme]: [] })),
    requestParams: {
      header: headersOf(endpoint),
      ...(params !== undefined && { path: params as z.ZodObject }),
      ...(query !== undefined && { query: query as z.ZodObject }),
    },
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: { ...answerOf(endpoint), ...refusalsOf(problemsOf(endpoint)) },
  }
}

function headersOf({ needsIdempotencyKey, isVersioned, method }: CommerceEndpoint): z.ZodObject {
  const changesVersion = isVersioned === true && method !== 'GET'
  return z.object({
    ...(method === 'POST' && {
      [IDEMPOTENCY_HEADER]: (needsIdempotencyKey === true ? Key : Key.optional()).meta({
        description: 'Your own key for this request: repeated, it is done once.',
      }),
    }),
    ...(changesVersion && {
      'if-match': z.string().meta({ description: 'The `ETag` of what you change.' }),
    }),
  })
}

function answerOf({ response, status, isVersioned }: CommerceEndpoint) {
  if (response === undefined) {
    return { '204': { description: 'Done.', headers: COMMON_HEADERS } }
  }
  const headers = {
    ...COMMON_HEADERS,
    ...(isVersioned === true && {
      ETag: { description: 'The version; send it in `If-Match`.', schema: { type: 'string' } },
    }),
  } as const
  const content = { 'application/json': { schema: response } }
  return { [String(status ?? 200)]: { description: 'The answer.', headers, content } }
}

function problemsOf({ caller, body, problems }: CommerceEndpoint): ProblemCode[] {
  const all = new Set<ProblemCode>([...problems, ...COMMON_PROBLEMS])
  // A preflight alone meets this one.
  all.delete('origin_not_allowed')
  if (CALLERS[caller].length > 0) all.add('session_over')
  if (caller === 'customer') all.add('not_signed_in')
  if (body !== undefined) all.add('payload_too_large').add('unsupported_media_type')
  return [...all]
}

const webhook: ZodOpenApiOperationObject = {
  operationId: 'receiveWebhook',
  tags: ['Orders'],
  summary: 'What a payment provider tells',
  description:
    'For providers alone: the body as they signed it. It is kept once and worked off afterwards.',
  security: [],
  requestParams: { path: z.object({ provider: z.enum(['stripe', 'test']) }) },
  requestBody: { required: true, content: { 'application/json': { schema: z.unknown() } } },
  responses: {
    '200': {
      description: 'It is kept, now or since before.',
      headers: COMMON_HEADERS,
      content: { 'application/json': { schema: z.strictObject({ received: z.literal(true) }) } },
    },
    ...refusalsOf([
      'invalid_request',
      'not_authorised',
      'route_not_found',
      'payload_too_large',
      'rate_limited',
      'internal_error',
      'unavailable',
    ]),
  },
}

/** Every path of commerce, with all of its methods. */
export function commercePaths(): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = { [WEBHOOK_PATH]: { post: webhook } }
  for (const endpoint of Object.values<CommerceEndpoint>(commerceEndpoints)) {
    const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
    paths[endpoint.path] = { ...paths[endpoint.path], [method]: operationOf(endpoint) }
  }
  return paths
}
