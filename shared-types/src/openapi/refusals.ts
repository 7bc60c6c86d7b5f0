import type { ZodOpenApiOperationObject } from 'zod-openapi'
import { PROBLEMS, Problem, type ProblemCode } from '../primitives/problem.ts'
import { COMMON_HEADERS, RETRY_HEADERS } from './headers.ts'

/** The refusals of an operation by their status, each with an example. */
export function refusalsOf(codes: readonly ProblemCode[]): ZodOpenApiOperationObject['responses'] {
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
