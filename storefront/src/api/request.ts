import { createHash } from 'node:crypto'
import type {
  Endpoint,
  EndpointParams,
  EndpointQuery,
  EndpointResponse,
} from '@vitrine/shared-types/primitives/endpoint'
import { PROBLEMS, type Problem, type ProblemCode } from '@vitrine/shared-types/primitives/problem'
import {
  type EndpointId,
  type Endpoints,
  endpoints,
} from '@vitrine/shared-types/store-api/v1/endpoints'

export type { EndpointId }
export type ResponseOf<Id extends EndpointId> = EndpointResponse<Endpoints[Id]>

type Part<Name extends string, Value> = undefined extends Value
  ? { [key in Name]?: Value }
  : Partial<Value & object> extends Value
    ? { [key in Name]?: Value }
    : { [key in Name]: Value }

/** What a caller says: the path's parameters when there are any, and the query. */
export type RequestOf<Id extends EndpointId> = Part<'params', EndpointParams<Endpoints[Id]>> &
  Part<'query', EndpointQuery<Endpoints[Id]>>

/** A request in its one canonical form: equal requests have equal `key`s. */
export interface StoreRequest {
  endpointId: EndpointId
  endpoint: Endpoint
  params: Record<string, string>
  /** The query as the contract reads it, defaults filled in. */
  query: Record<string, unknown>
  /** Path and query, percent-encoded, query sorted, every default spelled out. */
  key: string
}

type Normalised = { ok: true; request: StoreRequest } | { ok: false; problem: Problem }

/**
 * Brings a request into its canonical form. Input that the contract does not allow is refused here
 * as the store API would; a path that cannot name anything is refused as "not found".
 */
export function normaliseRequest(
  endpointId: EndpointId,
  input: { params?: unknown; query?: unknown },
): Normalised {
  const endpoint: Endpoint = endpoints[endpointId]
  const params = endpoint.params?.safeParse(input.params ?? {})
  if (params && !params.success) {
    const code = endpoint.problems.find((problem) => problem.endsWith('_not_found'))
    return { ok: false, problem: localProblem(code ?? 'invalid_request', params.error.issues) }
  }
  const query = endpoint.query?.safeParse(withoutUndefined(input.query))
  if (query && !query.success) {
    return { ok: false, problem: localProblem('invalid_request', query.error.issues) }
  }
  const path = (params?.data ?? {}) as Record<string, string>
  const search = (query?.data ?? {}) as Record<string, unknown>
  const key = requestKey(endpoint.path, path, search)
  return { ok: true, request: { endpointId, endpoint, params: path, query: search, key } }
}

/** A refusal in the contract's words, made on this side of the wire. */
export function localProblem(
  code: ProblemCode,
  issues: readonly { path: PropertyKey[]; message: string }[] = [],
): Problem {
  const { status, title } = PROBLEMS[code]
  const problem: Problem = {
    type: `urn:vitrine:problem:${code}`,
    title,
    status,
    code,
    requestId: 'shop',
  }
  if (issues.length === 0) return problem
  return {
    ...problem,
    issues: issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  }
}

/** A short, file-safe name for a key. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40)
}

function requestKey(
  template: string,
  params: Record<string, string>,
  query: Record<string, unknown>,
): string {
  const path = template.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`
}

function withoutUndefined(query: unknown): unknown {
  if (query === null || typeof query !== 'object') return query ?? {}
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}
