import { PROBLEMS, type Problem, type ProblemCode } from '@vitrine/shared-types/primitives/problem'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../platform/errors.ts'

/** The media type of every refusal (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** How soon a caller may try again after `unavailable`, in seconds. */
const RETRY_AFTER_SECONDS = 2

export interface ProblemInput {
  code: ProblemCode
  requestId: string
  detail?: string | undefined
  issues?: Problem['issues'] | undefined
  data?: Problem['data'] | undefined
}

/** The body of a refusal. */
export function problemBody({ code, requestId, detail, issues, data }: ProblemInput): Problem {
  return {
    type: `urn:vitrine:problem:${code}`,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    code,
    ...(detail !== undefined && { detail }),
    requestId,
    ...(issues !== undefined && { issues }),
    ...(data !== undefined && { data }),
  }
}

/** The one place where anything thrown becomes an answer; logs it once when a person should look. */
export function answerProblem(
  error: FastifyError | DomainError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(error)
  const body = problemBody({ ...problem, requestId: request.id })
  logWhenOurs(error, problem.code, request)
  if (problem.code === 'unavailable' && !reply.hasHeader('retry-after')) {
    reply.header('retry-after', RETRY_AFTER_SECONDS)
  }
  const waitS = problem.data?.['retryAfterS']
  if (typeof waitS === 'number') reply.header('retry-after', waitS)
  return reply
    .code(body.status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(body))
}

type Refusal = Pick<ProblemInput, 'code' | 'detail' | 'issues' | 'data'>

function problemOf(error: FastifyError | DomainError | Error): Refusal {
  if (error instanceof DomainError) return ofDomain(error)
  if ('validation' in error && error.validation !== undefined) return ofInput(error)
  return ofFramework(error as FastifyError)
}

function ofDomain({ code, detail }: DomainError): Refusal {
  const issues =
    typeof detail.field === 'string'
      ? [{ path: detail.field, message: detail.message ?? PROBLEMS[code].title }]
      : undefined
  return { code, detail: detail.message, issues, data: detail.data }
}

const PARTS: Record<string, string> = { querystring: 'query', params: 'path', body: 'body' }

function ofInput({ validation = [], validationContext }: FastifyError): Refusal {
  const part = PARTS[validationContext ?? ''] ?? 'input'
  const issues = validation.slice(0, 20).map(({ instancePath, message, params }) => {
    const field = instancePath.slice(1).replaceAll('/', '.')
    const path = [part, field].filter(Boolean).join('.')
    return { path: path.slice(0, 200), message: plainMessage(message, params).slice(0, 300) }
  })
  return { code: 'invalid_request', detail: `The ${part} is not valid`, issues }
}

/** A regular expression is no help to a person; the reference describes the format. */
function plainMessage(message: string | undefined, params: Record<string, unknown>): string {
  if (params.format === 'regex') return 'Invalid format'
  return message ?? 'Invalid value'
}

/** What Fastify itself refuses. Its own words may quote the input, so none of them are passed on. */
function ofFramework(error: FastifyError): Refusal {
  const status = error.statusCode ?? 500
  if (status === 413) return { code: 'payload_too_large' }
  if (status === 415) return { code: 'unsupported_media_type' }
  if (status === 404) return { code: 'route_not_found' }
  if (status >= 400 && status < 500) return { code: 'invalid_request' }
  return status === 503 ? { code: 'unavailable' } : { code: 'internal_error' }
}

function logWhenOurs(error: Error, code: ProblemCode, request: FastifyRequest): void {
  const route = request.routeOptions.url ?? null
  if (code === 'internal_error') {
    request.log.error({ msg: 'request failed', err: error, route })
  } else if (code === 'unavailable') {
    const cause = error instanceof DomainError ? error.detail.cause : undefined
    request.log.warn({ msg: 'store unavailable', err: cause ?? error, route })
  }
}
