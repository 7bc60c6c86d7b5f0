import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { encode, type Encoded, type Encoding, isKnown, type PageBytes } from './page-bytes.ts'

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** It can be asked for again by its ETag. */
  isKept: boolean
}

/** Puts a page on the wire: 304 when the browser has it, in the best encoding otherwise. */
export function sendPage(page: PageBytes, exchange: Exchange): void | Promise<void> {
  const encoded = encode(page, encodingOf(exchange.request.headers['accept-encoding']))
  if (encoded instanceof Promise) return encoded.then((made) => write(page, made, exchange))
  return write(page, encoded, exchange)
}

function write(page: PageBytes, encoded: Encoded, { request, response, isKept }: Exchange): void {
  const own = ['x-request-id', String(request.headers['x-request-id'] ?? '')]
  if (isKept) own.push('etag', encoded.etag)
  if (isKept && isKnown(page, request.headers['if-none-match'])) {
    response.writeHead(304, [...withoutBody(encoded.wire), ...own]).end()
    return
  }
  response.writeHead(page.status, [...encoded.wire, ...own])
  if (request.method === 'HEAD') response.end()
  else response.end(encoded.body)
}

/** A 304 that says nothing of a body that is not there. */
function withoutBody(wire: readonly string[]): string[] {
  const isOfBody = (name = '') => name.startsWith('content-') && name !== POLICY
  return wire.filter((_, index) => !isOfBody(wire[index - (index % 2)]))
}

const POLICY = 'content-security-policy'

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
