import { REVISION_HEADER, TAGS_HEADER } from '@vitrine/shared-types/events/store-events'
import type { IncomingHttpHeaders } from 'node:http'
import { acceptedEncoding } from './encodings.ts'
import type { ReadAnswer } from './response-cache.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** An answer as it goes out: names and values in turn, as Node takes them. */
export interface WireAnswer {
  status: 200 | 304
  headers: string[]
  bytes: Buffer | undefined
}

export interface WireOptions {
  /** How long a CDN may keep answers that it can be told to forget; 0 says nothing to it. */
  cdnMaxAgeSeconds: number
}

/** What this caller is sent of an answer: all of it, packed as it likes, or that it has it already. */
export function toWire(
  { answer, revision }: ReadAnswer,
  request: IncomingHttpHeaders,
  { cdnMaxAgeSeconds }: WireOptions,
): WireAnswer {
  const headers = [
    // A read may be kept, but must be checked again before it is shown: nothing is ever stale.
    'cache-control',
    'public, max-age=0, must-revalidate',
    'vary',
    'Origin, Accept-Encoding',
    'etag',
    answer.etag,
    TAGS_HEADER,
    answer.tags.join(' '),
  ]
  if (revision !== null) headers.push(REVISION_HEADER, revision)
  if (cdnMaxAgeSeconds > 0) headers.push('surrogate-control', `max-age=${cdnMaxAgeSeconds}`)
  if (isKnown(request['if-none-match'], answer.etag)) {
    return { status: 304, headers, bytes: undefined }
  }
  const { bytes, encoding } = answer.packed(acceptedEncoding(request['accept-encoding']))
  headers.push('content-type', JSON_TYPE, 'content-length', String(bytes.length))
  if (encoding !== undefined) headers.push('content-encoding', encoding)
  return { status: 200, headers, bytes }
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^(?!W\/)/u, 'W/'))
  return known.includes(etag) || ifNoneMatch.trim() === '*'
}
