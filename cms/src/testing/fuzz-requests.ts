import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

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

/** Values that have broken somebody's API before. */
// prettier-ignore
export const NASTY: unknown[] = [
  '', ' ', '0', '-1', 'NaN', '9007199254740993', '\0', 'a\0b', '%', "' OR 1=1 --", '{}', 'null',
  '\uD800', '\uFEFF', '\u202E', '🏺', '../../etc/passwd', 'x'.repeat(5000), -1, 0, 1.5, 1e21,
  2_147_483_648, Number.MAX_SAFE_INTEGER, null, true, [], {}, [null], { id: 1 },
  { __proto__: { admin: true } }, { constructor: 1 }, '00000000-0000-4000-8000-000000000000',
]

/** The schema of an address for mail is a pattern that random text never meets. */
const EMAIL = fc.nat(50).map((n) => `fuzz-${n}@example.test`)

interface JsonSchema {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  $ref?: string
  $defs?: Record<string, JsonSchema>
}

/** What values are made of. */
interface Making {
  /** Ids that exist, whoever owns them. */
  real: string[]
  /** Names of what the caller owns. */
  owned: string[]
  root: JsonSchema
  isOdd: boolean
}

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
    partsOf(endpoint, { real, owned, root: {}, isOdd: false }),
    partsOf(endpoint, { real, owned, root: {}, isOdd: true }),
  )
}

function partsOf(
  endpoint: Pick<CommerceEndpoint, 'params' | 'query' | 'body'>,
  making: Making,
): Arbitrary<OddParts> {
  const part = (schema: z.ZodType | undefined): Arbitrary<unknown> => {
    if (schema === undefined) return fc.constant(undefined)
    const root = jsonSchemaOf(schema)
    return valueOf(root, { ...making, root })
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

/** Nine times out of ten what is right. */
function mostly(right: Arbitrary<string>, wrong: string[]): Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  )
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}

function valueOf(schema: JsonSchema, making: Making, name = ''): Arbitrary<unknown> {
  const ordinary = ordinaryOf(schema, making, name)
  const known =
    making.owned.includes(name) && schema.type !== 'array'
      ? fc.oneof(
          { weight: 9, arbitrary: fc.constant(`«${name}»`) },
          { weight: 1, arbitrary: ordinary },
        )
      : ordinary
  if (!making.isOdd) return known
  return fc.oneof(
    { weight: 9, arbitrary: known },
    { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
  )
}

function ordinaryOf(schema: JsonSchema, making: Making, name: string): Arbitrary<unknown> {
  const named = schema.$ref?.replace('#/$defs/', '')
  if (named !== undefined) return ordinaryOf(making.root.$defs?.[named] ?? {}, making, name)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((one) => ordinaryOf(one, making, name)))
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') return objectOf(schema, making)
  if (type === 'array') {
    return fc.array(valueOf(schema.items ?? {}, making, name), { minLength: 0, maxLength: 3 })
  }
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'integer' || type === 'number') {
    const least = schema.minimum ?? -5
    return fc.integer({ min: least, max: Math.max(least, Math.min(schema.maximum ?? 5000, 5000)) })
  }
  return name === 'email' && !making.isOdd ? EMAIL : textOf(schema, making)
}

function objectOf(schema: JsonSchema, making: Making): Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {})
  const whole = fc.record(
    Object.fromEntries(
      fields.map(([key, one]) => [
        key,
        key === 'email' && !making.owned.includes(key)
          ? mostly(EMAIL, ['', 'a@', 'x'.repeat(300)])
          : valueOf(one, making, key),
      ]),
    ),
    { requiredKeys: schema.required ?? [] },
  )
  if (!making.isOdd) return whole
  return fc.oneof(
    { weight: 10, arbitrary: whole },
    { weight: 1, arbitrary: whole.map((value) => ({ ...value, surprise: 1 })) },
    { weight: 1, arbitrary: fc.constant({}) },
  )
}

function textOf(
  { pattern, minLength, maxLength }: JsonSchema,
  { real }: Making,
): Arbitrary<string> {
  const known = fc.constantFrom(...real)
  if (pattern === '^[A-Z]{2}$') return fc.constantFrom('TH', 'US', 'XX')
  if (pattern?.startsWith(String.raw`^\d`) === true) {
    return fc.oneof(known, fc.nat(500).map(String))
  }
  const least = minLength ?? 0
  const length = { minLength: least, maxLength: Math.max(least, Math.min(maxLength ?? 30, 30)) }
  return fc.oneof(known, fc.string(length), fc.string({ unit: 'binary', ...length }))
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
