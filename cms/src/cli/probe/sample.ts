import document from '@vitrine/shared-types/openapi.json' with { type: 'json' }

/** As much of JSON Schema as the document uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  minimum?: number
}

/** Stands for the total of the cart at hand, where a number has to be. */
export const TOTAL = 987_654_321

/** Values that the shop knows, by name; `zq…zq` is filled in on the way. */
const KNOWN: Record<string, unknown> = {
  // What proves who somebody is, and what is theirs.
  cart: 'zqcartzq',
  lineId: 'zqlineidzq',
  number: 'zqnumberzq',
  addressId: 'zqaddressidzq',
  sessionId: 'zqsessionidzq',
  refreshToken: 'zqrefreshtokenzq',
  email: 'zqemailzq',
  variantId: 'zqvariantidzq',
  productId: 'zqproductidzq',
  productIds: ['zqproductidzq'],
  ids: 'zqproductidzq',
  shippingMethodId: 'zqshippingmethodidzq',
  expectedTotalMinor: TOTAL,
  'idempotency-key': 'zqkeyzq',
  revision: 'zqrevisionzq',
  'vitrine-min-revision': 'zqrevisionzq',
  'if-match': '"1"',
  // What the demo shop has.
  q: 'cup',
  category: 'tableware',
  brand: 'zqbrandszq',
  collection: 'zqcollectionszq',
  tag: 'new',
  attributes: 'material:stoneware',
  priceMax: 100_000,
  cursor: 'zqcursorzq',
  code: 'WELCOME10',
  provider: 'stripe',
  // What people type.
  name: 'Somying Jaidee',
  password: 'a cup of tea in the rain',
  currentPassword: 'a cup of tea in the rain',
  token: 'abcdefghijklmnopqrstuvwxyz0123456789abcdefg',
  phone: '0812345678',
  line1: '12 Nimmanhaemin Road',
  subdistrict: 'Suthep',
  district: 'Mueang Chiang Mai',
  province: 'Chiang Mai',
  postcode: '50200',
  country: 'TH',
  locale: 'th',
  currency: 'THB',
  paymentMethod: 'promptpay',
  text: 'A cup that I drink from every day.',
  upTo: '1',
  wait: 0,
  'Last-Event-ID': '1',
}

/** A value that meets the schema, of the kind that the shop would take. */
export function sampleOf(schema: Schema, name: string): unknown {
  if (name in KNOWN) return KNOWN[name]
  if (schema.$ref !== undefined) return sampleOf(referred(schema.$ref), name)
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const choice = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null')
  if (choice !== undefined) return sampleOf(choice, name)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') {
    const fields = Object.entries(schema.properties ?? {})
    return Object.fromEntries(fields.map(([key, one]) => [key, sampleOf(one, key)]))
  }
  if (type === 'array') return [sampleOf(schema.items ?? {}, name)]
  if (type === 'boolean') return false
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  return 'abc'
}

/** The schema behind a reference. */
export function referred(reference: string): Schema {
  const name = reference.split('/').at(-1) ?? ''
  return (document.components.schemas as unknown as Record<string, Schema>)[name] ?? {}
}
