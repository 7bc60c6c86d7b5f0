import { EVENTS_PATH, REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import { covers, epochOf, Revision } from '@vitrine/shared-types/primitives/revision'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Follower } from '../../outbox/follow.ts'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { createEventHub, type EventHub } from './hub.ts'
import { retryField, streamMessage } from './message.ts'
import { createPlaces, type StreamLimits } from './places.ts'
import { openReader, type Place } from './reader.ts'

export interface StreamOptions {
  db: ReadDatabase
  follower: Follower | undefined
  limits: StreamLimits
  /** How long a reader may take nothing before it is cut off. */
  drainLimitMs?: number | undefined
}

const RETRY_MS = 1000
const RETRY_AFTER_SECONDS = 5

const Query = z.strictObject({ lastEventId: Revision.optional() })

/** `GET /store/v1/events`: the stream that tells what changed. */
export function useEventStream(app: FastifyInstance, options: StreamOptions): void {
  const { follower, db, limits } = options
  const takePlace = createPlaces(limits)
  const hub = follower === undefined ? undefined : createEventHub(follower, db)
  app.addHook('preClose', (done) => {
    hub?.close()
    done()
  })
  app.route<{ Querystring: z.output<typeof Query> }>({
    method: 'GET',
    url: EVENTS_PATH,
    exposeHeadRoute: false,
    schema: { querystring: Query },
    async handler(request, reply) {
      if (follower?.isInTouch() !== true || hub === undefined) throw new DomainError('unavailable')
      const since = lastEventId(request)
      const giveBack = take(() => takePlace(request.ip), reply)
      reply.raw.once('close', giveBack)
      try {
        const { first, place } = await opening(hub, follower, since)
        open(hub, reply, { first, place, drainLimitMs: options.drainLimitMs })
      } catch (error) {
        giveBack()
        throw error
      }
    },
  })
}

function take(takePlace: () => () => void, reply: FastifyReply): () => void {
  try {
    return takePlace()
  } catch (error) {
    reply.header('retry-after', RETRY_AFTER_SECONDS)
    throw error
  }
}

/** What the reader saw last: browsers say it in a header, others may say it in the address. */
function lastEventId(request: FastifyRequest): Revision | undefined {
  const header = request.headers['last-event-id']
  if (header === undefined || header === '') {
    return (request.query as z.output<typeof Query>).lastEventId
  }
  const parsed = Revision.safeParse(header)
  if (parsed.success) return parsed.data
  throw new DomainError('invalid_request', { message: 'The last event id is not valid' })
}

/** The first bytes: hello, and what the reader has missed. It joins at the place they end. */
async function opening(
  hub: EventHub,
  follower: Follower,
  since: Revision | undefined,
): Promise<{ first: Buffer; place: Place }> {
  if (since !== undefined && isAhead(since, hub.now().revision)) await follower.freshRevision()
  const place = hub.now()
  const hello = streamMessage('hello', { revision: since ?? place.revision })
  const parts = [Buffer.from(retryField(RETRY_MS)), hello]
  if (since !== undefined && since !== place.revision) {
    const missed = await hub.catchUp(since, place.revision)
    parts.push(missed ?? streamMessage('heartbeat', { revision: place.revision }))
  }
  return { first: Buffer.concat(parts), place }
}

/** Whether another replica has shown the reader more than is known here yet. */
function isAhead(since: Revision, known: Revision): boolean {
  return epochOf(since) === epochOf(known) && !covers(known, since)
}

function open(
  hub: EventHub,
  reply: FastifyReply,
  {
    first,
    place,
    drainLimitMs,
  }: { first: Buffer; place: Place; drainLimitMs?: number | undefined },
): void {
  const response = reply.raw
  reply.hijack()
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // Proxies must pass each message on at once.
    'x-accel-buffering': 'no',
    // The end of the stream is the end of the connection, or it would hold up a shutdown.
    connection: 'close',
    [REVISION_HEADER]: place.revision,
  })
  const reader = openReader({
    response,
    place,
    ...(drainLimitMs !== undefined && { drainLimitMs }),
  })
  response.once('close', () => hub.remove(reader))
  hub.add(reader, first)
}
