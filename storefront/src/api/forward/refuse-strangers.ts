import type { ProblemCode } from '@vitrine/shared-types/primitives/problem'

/**
 * Whether another site is behind a request that carries this visitor's cookies; null: it is ours.
 * A browser says so itself (`Sec-Fetch-Site`, `Origin`). Who says neither cannot change anything.
 */
export function strangerIn(request: Request, shopUrl: string): ProblemCode | null {
  const { headers, method } = request
  const isReading = method === 'GET' || method === 'HEAD'
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  // `none`: typed into the address bar, which can only read.
  if (site !== null && site !== 'same-origin' && !(site === 'none' && isReading)) {
    return 'origin_not_allowed'
  }
  if (origin !== null && !isOurs(origin, headers.get('host'), shopUrl)) return 'origin_not_allowed'
  if (isReading) return null
  if (site === null && origin === null) return 'origin_not_allowed'
  return null
}

/** A form can send everything but this: its bodies are of other kinds. */
export function isJson(headers: Headers): boolean {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  return type === 'application/json'
}

function isOurs(origin: string, host: string | null, shopUrl: string): boolean {
  if (!URL.canParse(origin)) return false
  return origin === new URL(shopUrl).origin || new URL(origin).host === host
}
