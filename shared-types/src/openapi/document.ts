import { z } from 'zod'
import {
  createDocument,
  type CreateDocumentOptions,
  type ZodOpenApiOperationObject,
} from 'zod-openapi'
import { COMMON_PROBLEMS, type Endpoint } from '../primitives/endpoint.ts'
import { PROBLEMS, Problem, type ProblemCode } from '../primitives/problem.ts'
import { endpoints, type EndpointId } from '../store-api/v1/endpoints.ts'
import { EXAMPLES } from './examples.ts'
import { CACHED_HEADERS, COMMON_HEADERS, RETRY_HEADERS } from './headers.ts'
import { INTRODUCTION, TAGS, tagOf } from './prose.ts'

const VERSION = '1.0.0'

/** The OpenAPI 3.1 document of the store API, made from the contract and nothing else. */
export function storeApiDocument(): ReturnType<typeof createDocument> {
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Vitrine store API',
        version: VERSION,
        summary: 'Everything a shop window needs to read.',
        description: INTRODUCTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'The server that this document comes from.' }],
      tags: TAGS,
      security: [],
      paths: Object.fromEntries(
        Object.values(endpoints).map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }]),
      ),
    },
    { override: describe },
  )
}

type Override = Exclude<CreateDocumentOptions['override'], undefined>

/**
 * Text that becomes a number is described as the number it must be, with its bounds. A pattern
 * with Unicode classes is left to its description: many readers of the document cannot run it.
 */
const describe: Override = ({ zodSchema, jsonSchema }) => {
  if (jsonSchema.pattern?.includes(String.raw`\p{`) === true) delete jsonSchema.pattern
  const { def } = zodSchema._zod
  if (def.type !== 'pipe' || def.in._zod.def.type !== 'number') return
  const described = z.toJSONSchema(def.out)
  // A named schema comes as a reference: its bounds are what a caller wants to read here.
  const [named] = Object.values(described.$defs ?? {})
  const { type, minimum, maximum } = typeof named === 'object' ? named : described
  Object.assign(jsonSchema, { type, minimum, maximum })
}

function operationOf(endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    operationId: endpoint.id,
    tags: [tagOf(endpoint.path)],
    summary: endpoint.summary,
    description: endpoint.description,
    requestParams: {
      ...(endpoint.params !== undefined && { path: endpoint.params as z.ZodObject }),
      ...(endpoint.query !== undefined && { query: endpoint.query as z.ZodObject }),
    },
    responses: { ...answersOf(endpoint), ...refusalsOf(endpoint) },
  }
}

function answersOf({ id, path, response }: Endpoint): ZodOpenApiOperationObject['responses'] {
  const example = EXAMPLES[id as EndpointId]
  const content = { 'application/json': { schema: response, example } }
  if (path === '/health/ready') {
    return {
      '200': { description: 'Everything it needs is there.', headers: COMMON_HEADERS, content },
      '503': { description: 'Something it needs is missing.', headers: COMMON_HEADERS, content },
    }
  }
  if (path.startsWith('/health/')) {
    return { '200': { description: 'The answer.', headers: COMMON_HEADERS, content } }
  }
  return {
    '200': { description: 'The answer.', headers: CACHED_HEADERS, content },
    '304': {
      description: 'What you have is still right (you sent its ETag in `If-None-Match`).',
      headers: CACHED_HEADERS,
    },
  }
}

/** A preflight alone meets this one: no reader can receive it as an answer to a GET. */
const PREFLIGHT_ONLY: ProblemCode = 'origin_not_allowed'

function refusalsOf({ path, problems }: Endpoint): ZodOpenApiOperationObject['responses'] {
  // Health checks are neither limited nor can they be asked wrongly.
  const common = path.startsWith('/health/') ? (['internal_error'] as const) : COMMON_PROBLEMS
  const codes = [...problems, ...common].filter((code) => code !== PREFLIGHT_ONLY)
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [String(status), refusalOf(status, group)]),
  )
}

function refusalOf(status: number, codes: ProblemCode[]) {
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
    headers: status === 429 || status === 503 ? RETRY_HEADERS : COMMON_HEADERS,
    content: {
      'application/problem+json': {
        schema: Problem,
        examples: Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }])),
      },
    },
  }
}

function exampleOf(code: ProblemCode): Problem {
  return {
    type: `urn:vitrine:problem:${code}`,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    code,
    ...(code === 'invalid_request' && { detail: 'The query is not valid' }),
    requestId: '0198f3a2-7c1e-7d20-9b1f-5a0c6d4e8f11',
    ...(code === 'invalid_request' && {
      issues: [{ path: 'query.limit', message: 'Too big: expected number to be <=100' }],
    }),
  }
}
