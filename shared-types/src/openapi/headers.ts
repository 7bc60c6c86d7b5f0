import type { oas31 } from 'zod-openapi'

type Headers = Record<string, oas31.HeaderObject>

/** What every answer carries. */
export const COMMON_HEADERS: Headers = {
  'X-Request-Id': {
    description: 'The id you sent, or one of ours. Quote it when you report a problem.',
    schema: { type: 'string' },
  },
}

/** On whatever was read from the catalogue. */
export const REVISION_HEADERS: Headers = {
  'Vitrine-Revision': {
    description: 'How much of the catalogue’s history the answer is sure to reflect.',
    schema: { type: 'string' },
  },
}

export const CACHED_HEADERS: Headers = {
  ...COMMON_HEADERS,
  ...REVISION_HEADERS,
  'Surrogate-Key': {
    description: 'The tags of what the answer shows: an event on one of them makes it old.',
    schema: { type: 'string', examples: ['list:category:cups product:12 product:15'] },
  },
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
