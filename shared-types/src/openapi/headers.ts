import type { oas31 } from 'zod-openapi'

type Headers = Record<string, oas31.HeaderObject>

/** What every answer carries. */
export const COMMON_HEADERS: Headers = {
  'X-Request-Id': {
    description: 'The id you sent, or one of ours. Quote it when you report a problem.',
    schema: { type: 'string' },
  },
}

export const CACHED_HEADERS: Headers = {
  ...COMMON_HEADERS,
  ETag: {
    description: 'A fingerprint of the answer: send it back in `If-None-Match`.',
    schema: { type: 'string' },
  },
  'Cache-Control': {
    description: 'You may keep the answer, but must ask again before you show it.',
    schema: { type: 'string', examples: ['public, max-age=0, must-revalidate'] },
  },
}

export const RETRY_HEADERS: Headers = {
  ...COMMON_HEADERS,
  'Retry-After': {
    description: 'In how many seconds to try again.',
    schema: { type: 'integer', minimum: 1 },
  },
}
