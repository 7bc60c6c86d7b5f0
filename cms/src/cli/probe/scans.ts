import document from '@vitrine/shared-types/openapi.json' with { type: 'json' }
import { referred, sampleOf, type Schema } from './sample.ts'

/** One request for sqlmap: a `*` stands behind each value that it is to tamper with. */
export interface Scan {
  /** Operation, how the caller shows who they are, and what is tampered with. */
  name: string
  operation: string
  /** The text of the request after `METHOD path`. */
  method: string
  path: string
  headers: Record<string, string>
  body: string | null
  marks: number
}

interface Parameter {
  in: string
  name: string
  required?: boolean
  schema: Schema
}

interface Operation {
  operationId: string
  security?: Record<string, unknown>[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema?: Schema } | undefined> }
}

/** The part of a scan that tampers with everything that is required. */
export const WHOLE = 'all that is required'
const BODIES = { post: true, put: true, patch: true } as Record<string, boolean>
/** Headers by which a caller shows who they are; `zq…zq` is filled in on the way. */
const PROOFS: Record<string, [string, string]> = {
  cartSecret: ['vitrine-cart', 'zqcartzq'],
  orderSecret: ['vitrine-order', 'zqorderzq'],
  customerToken: ['authorization', 'Bearer zqtokenzq'],
  shop: ['authorization', 'Bearer zqshopzq'],
}

/** Every parameter of every operation of the document, each in one of these. */
export function listScans(): Scan[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      scansOf(path, method, operation as unknown as Operation),
    ),
  )
}

/**
 * What is required, together; each optional parameter, each further proof, and each further kind of
 * body, alone.
 */
function scansOf(path: string, method: string, operation: Operation): Scan[] {
  const parameters = operation.parameters ?? []
  const callers = (operation.security ?? []).flatMap((one) => Object.keys(one))
  const scans: Scan[] = []
  const [first = 'anyone', ...others] = callers
  const whole = { path, method, operation, parameters }
  scans.push(scanOf({ ...whole, caller: first }, WHOLE))
  for (const one of parameters.filter(isOptional)) {
    scans.push(scanOf({ ...whole, caller: first }, one.name))
  }
  for (const caller of others) scans.push(scanOf({ ...whole, caller }, 'proof'))
  for (const kind of bodiesOf(operation).keys()) {
    if (kind > 0) scans.push(scanOf({ ...whole, caller: first, kind }, WHOLE))
  }
  return scans.filter(({ marks }) => marks > 0)
}

/** Alone, because together they find nothing: a filter more, an answer less. */
function isOptional({ in: where, required }: Parameter): boolean {
  return where !== 'path' && required !== true
}

interface Whole {
  path: string
  method: string
  operation: Operation
  caller: string
  parameters: Parameter[]
  /** Which of the bodies that it takes. */
  kind?: number
}

function scanOf(whole: Whole, part: string): Scan {
  const { path, method, operation, caller, parameters, kind = 0 } = whole
  const isWhole = part === WHOLE
  let marks = 0
  const marked = (value: unknown, isMarked = isWhole): string => {
    if (!isMarked) return String(value)
    marks += 1
    return `${String(value)}*`
  }
  const folder = path.split('/')[3] ?? ''
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_all, name: string) =>
    marked(name === 'slug' ? `zq${folder}zq` : sampleOf({}, name)),
  )
  const headers: Record<string, string> = {}
  for (const one of parameters.filter((parameter) => parameter.in === 'header')) {
    if (isOptional(one) && one.name !== part) continue
    headers[one.name] = marked(sampleOf(one.schema, one.name), isWhole || one.name === part)
  }
  const [proof, paper] = PROOFS[caller] ?? []
  if (proof !== undefined) headers[proof] = marked(paper, isWhole || part === 'proof')
  const asked = parameters.filter(
    (one) => one.in === 'query' && (!isOptional(one) || one.name === part),
  )
  const search = asked.map(
    (one) => `${one.name}=${marked(sampleOf(one.schema, one.name), isWhole || one.name === part)}`,
  )
  const body = BODIES[method] === true ? bodyOf(bodiesOf(operation)[kind], marked) : null
  return {
    name: [operation.operationId, caller, kind > 0 ? `body ${kind + 1}` : part].join(' · '),
    operation: operation.operationId,
    method: method.toUpperCase(),
    path: search.length > 0 ? `${filled}?${search.join('&')}` : filled,
    headers,
    body,
    marks,
  }
}

/** The bodies that an operation takes, one for each kind of thing that may be said. */
function bodiesOf({ requestBody }: Operation): Schema[] {
  const schema = requestBody?.content['application/json']?.schema
  if (schema === undefined) return []
  const { oneOf } = schema.$ref === undefined ? schema : referred(schema.$ref)
  return oneOf ?? [schema]
}

/** JSON in which numbers stay numbers as long as nobody tampers with them. */
function bodyOf(schema: Schema | undefined, marked: (value: unknown) => string): string {
  if (schema === undefined) return `{"id":"${marked('evt_1')}"}`
  const text = JSON.stringify(sampleOf(schema, 'body'), (_key, value: unknown) => {
    if (typeof value === 'string') return marked(value)
    if (typeof value === 'number' || typeof value === 'boolean') return `@@${marked(value)}@@`
    return value
  })
  return text.replaceAll(/"@@(.*?)@@"/gu, '$1')
}
