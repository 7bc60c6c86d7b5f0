import { http, HttpResponse, type RequestHandler } from 'msw'
import { localProblem, normaliseRequest } from '../api/request.ts'
import { type EndpointId, endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import { answerFromDemo } from './answers.ts'

/** A stand-in for the store API at an address: every endpoint, answering from the demo shop. */
export function mockHandlers(baseUrl: string): RequestHandler[] {
  return (Object.keys(endpoints) as EndpointId[]).map((id) => {
    const path = endpoints[id].path.replaceAll(/\{(\w+)\}/gu, ':$1')
    return http.get(`${baseUrl}${path}`, ({ request, params }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams)
      return respond(id, params, query, request.headers.get('x-request-id'))
    })
  })
}

function respond(
  id: EndpointId,
  params: Record<string, unknown>,
  query: Record<string, string>,
  requestId: string | null,
) {
  const normalised = normaliseRequest(id, {
    params: endpoints[id].params ? params : undefined,
    query: endpoints[id].query ? query : undefined,
  })
  const answer = normalised.ok
    ? answerFromDemo(id, normalised.request.params, normalised.request.query)
    : { ok: false as const, code: normalised.problem.code }
  if (answer.ok) return HttpResponse.json(answer.data)
  const problem = { ...localProblem(answer.code), requestId: requestId ?? 'mock' }
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  })
}
