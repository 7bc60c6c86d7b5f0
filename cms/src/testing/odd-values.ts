import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

/** Values that have broken somebody's API before. */
// prettier-ignore
const NASTY: unknown[] = [
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
export interface Making {
  /** Ids that exist, whoever owns them. */
  real: string[]
  /** Names of what the caller owns. */
  owned: string[]
  isOdd: boolean
}

/** With the whole schema, whose parts may name one another. */
type Within = Making & { root: JsonSchema }

/** What a schema asks for; when it shall be odd, with something else in some places. */
export function valuesOf(schema: z.ZodType, making: Making): Arbitrary<unknown> {
  const root = jsonSchemaOf(schema)
  return valueOf(root, { ...making, root })
}

/** Nine times out of ten what is right. */
export function mostly(right: Arbitrary<string>, wrong: string[]): Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  )
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}

function valueOf(schema: JsonSchema, making: Within, name = ''): Arbitrary<unknown> {
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

function ordinaryOf(schema: JsonSchema, making: Within, name: string): Arbitrary<unknown> {
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

function objectOf(schema: JsonSchema, making: Within): Arbitrary<unknown> {
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
  { real }: Within,
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
