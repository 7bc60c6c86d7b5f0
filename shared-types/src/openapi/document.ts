import { z } from 'zod'
import {
  createDocument,
  type CreateDocumentOptions,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import { MIN_REVISION_HEADER } from '../events/store-events.ts'
import { COMMON_PROBLEMS, type Endpoint } from '../primitives/endpoint.ts'
import type { ProblemCode } from '../primitives/problem.ts'
import { Revision } from '../primitives/revision.ts'
import { endpoints, type EndpointId } from '../store-api/v1/endpoints.ts'
import { COMMERCE_SCHEMES, commercePaths } from './commerce.ts'
import { EVENT_PATHS, SECURITY_SCHEMES } from './events.ts'
import { EXAMPLES } from './examples.ts'
import { CACHED_HEADERS, COMMON_HEADERS } from './headers.ts'
import { INTRODUCTION, TAGS, tagOf } from './prose.ts'
import { refusalsOf } from './refusals.ts'

const VERSION = '1.0.0'

/** The OpenAPI 3.1 document of the store API, made from the contract and nothing else. */
export function storeApiDocument(): ReturnType<typeof createDocument> {
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Vitrine store API',
        version: VERSION,
        summary: 'Everything a shop window needs to read, and all that happens at its till.',
        description: INTRODUCTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'The server that this document comes from.' }],
      tags: TAGS,
      security: [],
      components: { securitySchemes: { ...SECURITY_SCHEMES, ...COMMERCE_SCHEMES } },
      paths: { ...readPaths(), ...commercePaths(), ...EVENT_PATHS },
    },
    { override: describe },
  )
}

const MIN_REVISION = z.object({
  [MIN_REVISION_HEADER]: Revision.optional().meta({
    description:
      'Answer with nothing older than this, such as a revision that the stream told you.',
  }),
})

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

function readPaths(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    Object.values(endpoints).map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }]),
  )
}

function operationOf(endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    operationId: endpoint.id,
    tags: [tagOf(endpoint.path)],
    summary: endpoint.summary,
    description: endpoint.description,
    requestParams: {
      ...(endpoint.query !== undefined && { header: MIN_REVISION }),
      ...(endpoint.params !== undefined && { path: endpoint.params as z.ZodObject }),
      ...(endpoint.query !== undefined && { query: endpoint.query as z.ZodObject }),
    },
    responses: { ...answersOf(endpoint), ...refusalsOfRead(endpoint) },
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

function refusalsOfRead({ path, problems }: Endpoint): ZodOpenApiOperationObject['responses'] {
  // Health checks are neither limited nor can they be asked wrongly.
  const common = path.startsWith('/health/') ? (['internal_error'] as const) : COMMON_PROBLEMS
  const codes = [...problems, ...common].filter((code) => code !== PREFLIGHT_ONLY)
  return refusalsOf(codes)
}
