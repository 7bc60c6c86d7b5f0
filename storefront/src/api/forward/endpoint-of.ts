import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { ProblemCode } from '@vitrine/shared-types/primitives/problem'
import {
  commerceEndpoints,
  type CommerceEndpointId,
} from '@vitrine/shared-types/store-api/v1/commerce'

/** What the browser asks of the store: an endpoint of the contract, and its path spelled anew. */
export interface Target {
  id: CommerceEndpointId
  endpoint: CommerceEndpoint
  params: Record<string, string>
  query: Record<string, unknown>
  /** Path and query for the store. */
  path: string
}

/** These need a secret that no script may hold: the shop's server calls them by itself. */
const NOT_FOR_BROWSERS = new Set<CommerceEndpointId>(['refreshSession', 'mergeCart'])

/** Fixed parts first: `/sessions/current` is not the session called “current”. */
const ROUTES = (Object.keys(commerceEndpoints) as CommerceEndpointId[])
  .filter((id) => !NOT_FOR_BROWSERS.has(id))
  .map((id) => {
    const endpoint: CommerceEndpoint = commerceEndpoints[id]
    return { id, endpoint, parts: endpoint.path.split('/') }
  })
  .toSorted((a, b) => variablesIn(a.endpoint.path) - variablesIn(b.endpoint.path))

/**
 * Finds the endpoint of a path such as `/store/v1/carts/current`. Anything that the contract does
 * not name, and input that it does not allow, is refused here.
 */
export function endpointOf(
  method: string,
  pathname: string,
  search: URLSearchParams,
): Target | { code: ProblemCode } {
  const parts = pathname.split('/')
  const matching = ROUTES.map((route) => ({ ...route, params: match(route.parts, parts) })).filter(
    (route) => route.params !== null,
  )
  const found = matching.find(({ endpoint }) => endpoint.method === method)
  if (!found) return { code: matching.length > 0 ? 'method_not_allowed' : 'route_not_found' }
  const { id, endpoint } = found
  const params = endpoint.params ? endpoint.params.safeParse(found.params) : NOTHING
  const query = endpoint.query ? endpoint.query.safeParse(Object.fromEntries(search)) : NOTHING
  if (!params.success || !query.success) return { code: 'invalid_request' }
  const read = {
    // A path has texts only, and queries of the contract are flat.
    params: params.data as Record<string, string>,
    query: query.data as Record<string, unknown>,
  }
  return { id, endpoint, ...read, path: pathOf(endpoint, read) }
}

const NOTHING = { success: true, data: {} } as const

function variablesIn(path: string): number {
  return path.split('{').length
}

function match(template: string[], parts: string[]): Record<string, string> | null {
  if (template.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [index, expected] of template.entries()) {
    const part = parts[index] ?? ''
    if (!expected.startsWith('{')) {
      if (expected !== part) return null
      continue
    }
    const value = decoded(part)
    if (value === null || value === '') return null
    params[expected.slice(1, -1)] = value
  }
  return params
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

function pathOf({ path }: CommerceEndpoint, { params, query }: Pick<Target, 'params' | 'query'>) {
  const filled = path.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)])
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs).toString()}`
}
