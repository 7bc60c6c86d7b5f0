import document from '@vitrine/shared-types/openapi.json' with { type: 'json' }
import { sampleOf, type Schema } from './sample.ts'

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

const WHOLE = 'all that is required'
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

/** What is required, together; each optional parameter, and each further proof, alone. */
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
}

function scanOf({ path, method, operation, caller, parameters }: Whole, part: string): Scan {
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
  const wanted = parameters.find((one) => one.in === 'query' && one.name === part)
  const search =
    wanted === undefined
      ? ''
      : `?${wanted.name}=${marked(sampleOf(wanted.schema, wanted.name), true)}`
  const body = BODIES[method] === true ? bodyOf(operation, marked) : null
  return {
    name: [operation.operationId, caller, part].join(' · '),
    operation: operation.operationId,
    method: method.toUpperCase(),
    path: filled + search,
    headers,
    body,
    marks,
  }
}

/** JSON in which numbers stay numbers as long as nobody tampers with them. */
function bodyOf({ requestBody }: Operation, marked: (value: unknown) => string): string {
  const schema = requestBody?.content['application/json']?.schema
  if (schema === undefined) return `{"id":"${marked('evt_1')}"}`
  const text = JSON.stringify(sampleOf(schema, 'body'), (_key, value: unknown) => {
    if (typeof value === 'string') return marked(value)
    if (typeof value === 'number' || typeof value === 'boolean') return `@@${marked(value)}@@`
    return value
  })
  return text.replaceAll(/"@@(.*?)@@"/gu, '$1')
}
