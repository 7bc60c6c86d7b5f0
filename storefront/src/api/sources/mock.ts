import { answerFromDemo } from '../../mocks/answers.ts'
import { localProblem, type StoreRequest } from '../request.ts'
import type { ApiFailure } from '../result.ts'

/** The demo shop's answer to a request. A refusal of the demo shop is a refusal like any other. */
export function readMock(
  request: StoreRequest,
): { ok: true; data: unknown } | { ok: false; failure: ApiFailure } {
  const answer = answerFromDemo(request.endpointId, request.params, request.query)
  if (answer.ok) return answer
  return { ok: false, failure: { kind: 'refused', problem: localProblem(answer.code) } }
}
