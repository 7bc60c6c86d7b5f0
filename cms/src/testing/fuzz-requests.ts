import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

/** One request as somebody careless or malicious might send it. */
export interface OddRequest {
  url: string
  payload: unknown
  headers: Record<string, string>
}

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
  pattern?: string
  $ref?: string
  $defs?: Record<string, JsonSchema>
}

/**
 * Requests to one endpoint: mostly what its schemas ask for, with real ids among the values, and
 * now and then something else in their place, a key too many, or a key too few.
 */
export function oddRequests(endpoint: CommerceEndpoint, real: string[]): Arbitrary<OddRequest> {
  const part = (schema: z.ZodType | undefined): Arbitrary<unknown> =>
    schema === undefined ? fc.constant(undefined) : valueOf(jsonSchemaOf(schema), real)
  return fc
    .record({
      params: part(endpoint.params),
      query: part(endpoint.query),
      payload: fc.oneof(
        { weight: 12, arbitrary: part(endpoint.body) },
        { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
      ),
      version: mostly(fc.constantFrom('"1"', '"2"'), ['"0"', 'W/"1"', '*', "' OR 1=1"]),
      key: mostly(
        fc.nat(9).map((n) => `fuzzed-key-${n}`),
        ['x', 'x'.repeat(300)],
      ),
    })
    .map(({ params, query, payload, version, key }) => ({
      url: urlOf(endpoint.path, params, query),
      payload,
      headers: { 'if-match': version, 'idempotency-key': key, 'content-type': 'application/json' },
    }))
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

function valueOf(schema: JsonSchema, real: string[], root = schema): Arbitrary<unknown> {
  const ordinary = ordinaryOf(schema, real, root)
  return fc.oneof(
    { weight: 14, arbitrary: ordinary },
    { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
  )
}

function ordinaryOf(schema: JsonSchema, real: string[], root: JsonSchema): Arbitrary<unknown> {
  const named = schema.$ref?.replace('#/$defs/', '')
  if (named !== undefined) return valueOf(root.$defs?.[named] ?? {}, real, root)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((one) => valueOf(one, real, root)))
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') return objectOf(schema, real, root)
  if (type === 'array') return fc.array(valueOf(schema.items ?? {}, real, root), { maxLength: 3 })
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'integer' || type === 'number') {
    return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 5000, 5000) })
  }
  return textOf(schema, real)
}

function objectOf(schema: JsonSchema, real: string[], root: JsonSchema): Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {})
  const whole = fc.record(
    Object.fromEntries(
      fields.map(([key, one]) => [
        key,
        key === 'email' ? mostly(EMAIL, ['', 'a@', 'x'.repeat(300)]) : valueOf(one, real, root),
      ]),
    ),
    { requiredKeys: schema.required ?? [] },
  )
  return fc.oneof(
    { weight: 10, arbitrary: whole },
    { weight: 1, arbitrary: whole.map((value) => ({ ...value, surprise: 1 })) },
  )
}

function textOf({ pattern }: JsonSchema, real: string[]): Arbitrary<string> {
  const known = fc.constantFrom(...real)
  if (pattern === '^[A-Z]{2}$') return fc.constantFrom('TH', 'US', 'XX')
  if (pattern?.startsWith(String.raw`^\d`) === true) {
    return fc.oneof(known, fc.nat(500).map(String))
  }
  return fc.oneof(known, fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }))
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
