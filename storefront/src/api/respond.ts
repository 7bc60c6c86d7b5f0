import { localProblem } from './request.ts'
import type { Result } from './result.ts'

const HEADERS = { 'cache-control': 'no-store' }

/**
 * A result as an answer of the shop's own endpoints: `{ data, source }`, or a problem document.
 * No answer from the store is 503 and says when to come back.
 */
export function answerWith(result: Result<unknown>): Response {
  if (result.ok) {
    return Response.json({ data: result.data, source: result.source }, { headers: HEADERS })
  }
  const { failure } = result
  const problem = failure.kind === 'refused' ? failure.problem : localProblem('unavailable')
  return Response.json(problem, {
    status: problem.status,
    headers: {
      ...HEADERS,
      'content-type': 'application/problem+json',
      ...(failure.kind === 'refused' ? {} : { 'retry-after': '10' }),
    },
  })
}
