import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { Acknowledgement, ACKNOWLEDGEMENTS_PATH } from '../events/acknowledgement.ts'
import { EVENTS_PATH, STREAM_MESSAGES, type StreamChanges } from '../events/store-events.ts'
import { Revision } from '../primitives/revision.ts'
import { COMMON_HEADERS, REVISION_HEADERS } from './headers.ts'
import { refusalsOf } from './refusals.ts'

const REVISION: Revision = '2jzw-1-9k-c3.1042.748:760:749,752'

const CHANGES: StreamChanges = {
  revision: REVISION,
  events: [
    {
      seq: 1042,
      xid: 758,
      type: 'price.changed',
      tags: ['list', 'list:category:cups', 'product:12'],
      locales: ['en', 'th'],
      at: '2026-03-14T05:00:00.000Z',
    },
  ],
}

const STREAM = `
One message whenever something changes that the public can see, from then until one side hangs up. Made for caches: an event names the same tags as the \`Surrogate-Key\` of the answers that it makes old, and nothing more.

- \`hello\`: the first message.
- \`changes\`: what happened, whole transactions at a time. Apply each \`seq\` once: after a reconnection one may come again.
- \`heartbeat\`: every four seconds; nothing is missing up to its revision. A stream that is silent for three of them is dead.
- \`reset\`: what happened cannot be told. Treat all you keep as old and go on from its revision.

The id of each message is the revision that has been reached. Hand the last one back when you reconnect, and nothing is lost. Numbers alone do not order changes, because transactions commit out of order: compare revisions as the contract does (\`reflects\`, \`covers\`). A reader that takes nothing for ten seconds is cut off and may come back.
`.trim()

const TEXT = `event: changes\nid: ${REVISION}\ndata: ${JSON.stringify(CHANGES)}\n\n`

const getEvents: ZodOpenApiOperationObject = {
  operationId: 'getEvents',
  tags: ['Events'],
  summary: 'Follow what changes',
  description: STREAM,
  requestParams: {
    query: z.object({
      lastEventId: Revision.optional().meta({
        description: 'The id of the last message you have seen, if you cannot send the header.',
      }),
    }),
    header: z.object({
      'Last-Event-ID': Revision.optional().meta({
        description: 'The id of the last message you have seen. Browsers send it by themselves.',
      }),
    }),
  },
  responses: {
    '200': {
      description: 'The stream. Each `data` is one of these messages, named by its `event` line.',
      headers: { ...COMMON_HEADERS, ...REVISION_HEADERS },
      content: {
        'text/event-stream': {
          schema: z
            .union(Object.values(STREAM_MESSAGES).filter((one, at, all) => all.indexOf(one) === at))
            .meta({ id: 'StreamMessage' }),
          example: TEXT,
        },
      },
    },
    ...refusalsOf(['invalid_request', 'rate_limited', 'internal_error', 'unavailable']),
  },
}

const acknowledge: ZodOpenApiOperationObject = {
  operationId: 'acknowledgeEvents',
  tags: ['Events'],
  summary: 'Say what you did about events',
  description:
    'For replicas of the shop alone: how far one is, and how many pages and browsers it has brought up to date. Editors see it beside what they save. Sending the same again changes nothing.',
  security: [{ shop: [] }],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: Acknowledgement,
        example: {
          replica: 'shop-1',
          revision: REVISION,
          receipts: [{ seq: 1042, pages: 14, browsers: 3, durationMs: 180, failed: [] }],
        } satisfies Acknowledgement,
      },
    },
  },
  responses: {
    '204': { description: 'It is known now.', headers: COMMON_HEADERS },
    ...refusalsOf([
      'not_authorised',
      'invalid_request',
      'payload_too_large',
      'unsupported_media_type',
      'rate_limited',
      'internal_error',
      'unavailable',
    ]),
  },
}

/** The two paths that are no plain reads. */
export const EVENT_PATHS: ZodOpenApiPathsObject = {
  [EVENTS_PATH]: { get: getEvents },
  [ACKNOWLEDGEMENTS_PATH]: { post: acknowledge },
}

/** Who may acknowledge. */
export const SECURITY_SCHEMES = {
  shop: {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret that the CMS and the replicas of the shop share.',
  },
} as const
