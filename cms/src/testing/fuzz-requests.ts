import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'
import { type Making, mostly, valuesOf } from './odd-values.ts'

/** One request as somebody careless or malicious might send it. */
export interface OddRequest {
  url: string
  payload: unknown
  headers: Record<string, string>
}

/** The same before it is known whose it is: `«name»` stands for what the caller owns. */
export interface OddParts {
  params: unknown
  query: unknown
  payload: unknown
  version: string
  key: string
}

/** What the caller owns, by the name under which requests ask for it. */
export type World = Record<string, unknown>

/**
 * Requests to one endpoint. Half are what its schemas ask for, mostly with what the caller owns, so
 * that they get past the door; the others have something else in some places, a key too many or one
 * too few.
 */
export function oddRequests(
  endpoint: Pick<CommerceEndpoint, 'params' | 'query' | 'body'>,
  real: string[],
  owned: string[] = [],
): Arbitrary<OddParts> {
  return fc.oneof(
    partsOf(endpoint, { real, owned, isOdd: false }),
    partsOf(endpoint, { real, owned, isOdd: true }),
  )
}

function partsOf(
  endpoint: Pick<CommerceEndpoint, 'params' | 'query' | 'body'>,
  making: Making,
): Arbitrary<OddParts> {
  const part = (schema: z.ZodType | undefined): Arbitrary<unknown> => {
    if (schema === undefined) return fc.constant(undefined)
    return valuesOf(schema, making)
  }
  return fc.record({
    params: part(endpoint.params),
    query: part(endpoint.query),
    payload: part(endpoint.body),
    version: mostly(fc.constantFrom('«version»', '"1"'), ['"0"', 'W/"1"', '*', "' OR 1=1"]),
    key: mostly(
      fc.nat(999).map((n) => `fuzzed-key-${n}`),
      ['x', 'x'.repeat(300)],
    ),
  })
}

/** The request as this caller sends it. */
export function requestOf(
  { path }: Pick<CommerceEndpoint, 'path'>,
  { params, query, payload, version, key }: OddParts,
  world: World = {},
): OddRequest {
  return {
    url: urlOf(path, filled(params, world), filled(query, world)),
    payload: filled(payload, world),
    headers: {
      'if-match': String(filled(version, { version: '"1"', ...world })),
      'idempotency-key': key,
      // Without a body it is refused at once, and nothing behind the door is seen.
      ...(payload !== undefined && { 'content-type': 'application/json' }),
    },
  }
}

function filled(value: unknown, world: World): unknown {
  if (typeof value === 'string') {
    const name = /^«(\w+)»$/u.exec(value)?.[1]
    return name === undefined ? value : world[name]
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, world))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, world)]))
}

function urlOf(path: string, params: unknown, query: unknown): string {
  const given = (params ?? {}) as Record<string, unknown>
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => plain(given[name]) || '-')
  const pairs = Object.entries(query ?? {}).map(([name, value]) => `${plain(name)}=${plain(value)}`)
  return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`
}

/** As a browser would write it; half a surrogate pair cannot be written at all. */
function plain(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  try {
    return encodeURIComponent((text ?? '').slice(0, 2000))
  } catch {
    return '%EF%BF%BD'
  }
}
