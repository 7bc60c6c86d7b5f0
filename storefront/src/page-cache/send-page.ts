import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { type Encoding, encode, isKnown, type PageBytes } from './page-bytes.ts'

/** Browsers may keep it and must ask each time, which mostly costs them a 304. */
const KEPT = { 'cache-control': 'private, no-cache' }

/** Puts a page on the wire: 304 when the browser has it, in the best encoding otherwise. */
export function sendPage(
  page: PageBytes,
  {
    request,
    response,
    isKept,
  }: { request: IncomingMessage; response: ServerResponse; isKept: boolean },
): void | Promise<void> {
  const encoding = encodingOf(request.headers['accept-encoding'])
  const encoded = encode(page, encoding)
  return encoded instanceof Promise ? encoded.then(write) : write(encoded)

  function write({ body, etag }: Awaited<typeof encoded>): void {
    const headers: Record<string, string | string[] | number> = {
      ...page.headers,
      vary: varyOf(page.headers['vary']),
      'x-request-id': request.headers['x-request-id'] ?? '',
    }
    if (isKept) Object.assign(headers, KEPT, { etag })
    if (isKept && isKnown(page, request.headers['if-none-match'])) {
      delete headers['content-type']
      response.writeHead(304, headers).end()
      return
    }
    if (body !== page.identity) headers['content-encoding'] = encoding
    headers['content-length'] = body.byteLength
    response.writeHead(page.status, headers)
    if (request.method === 'HEAD') response.end()
    else response.end(body)
  }
}

/** Best first. */
const OFFERED: readonly Encoding[] = ['br', 'gzip', 'identity']
const known = new Map<string, Encoding>()
const MOST_KNOWN = 200

/** Browsers send a handful of different headers, so each is worked out once. */
function encodingOf(header: string | string[] | undefined): Encoding {
  if (!header) return 'identity'
  const asked = String(header)
  const before = known.get(asked)
  if (before) return before
  const negotiator = new Negotiator({ headers: { 'accept-encoding': asked } })
  const accepted = negotiator.encodings([...OFFERED])
  const encoding = OFFERED.find((offered) => accepted.includes(offered)) ?? 'identity'
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(asked, encoding)
  return encoding
}

/** The router's headers, as Next says it, and what this cache adds. */
function varyOf(vary: string | string[] | undefined): string {
  const names = String(vary ?? '')
    .split(',')
    .map((name) => name.trim())
  const own = ['Cookie', 'Accept-Encoding']
  const others = names.filter(
    (name) => name && !own.some((one) => one.toLowerCase() === name.toLowerCase()),
  )
  return [...others, ...own].join(', ')
}
