import type { ProblemCode } from '@vitrine/shared-types/primitives/problem'
import { localProblem } from '../request.ts'

/** A refusal of the shop's own, in the contract's words. */
export function refusal(code: ProblemCode, requestId: string): Response {
  const problem = { ...localProblem(code), requestId }
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(code === 'unavailable' ? { 'retry-after': '10' } : {}),
    },
  })
}
