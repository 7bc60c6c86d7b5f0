import { ACKNOWLEDGEMENTS_PATH } from '@vitrine/shared-types/events/acknowledgement'
import { EVENTS_PATH } from '@vitrine/shared-types/events/store-events'
import type { FastifyInstance } from 'fastify'
import type { Follower } from '../../outbox/follow.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { useAcknowledgements } from './acknowledgements.ts'
import { useEventStream } from './stream.ts'

/** What an operator may set. */
export interface EventOptions {
  /** How many streams one address may hold open. */
  perAddress?: number | undefined
  /** How many may be open in all. */
  inAll?: number | undefined
  /** What replicas show in order to acknowledge; without it they are refused. */
  secret?: string | undefined
  /** How long a reader may take nothing before it is cut off. */
  drainLimitMs?: number | undefined
}

/** Which methods the paths of events take. */
export const EVENT_METHODS: Record<string, string> = {
  [EVENTS_PATH]: 'GET, OPTIONS',
  [ACKNOWLEDGEMENTS_PATH]: 'POST, OPTIONS',
}

const STREAMS_PER_ADDRESS = 32
const STREAMS_IN_ALL = 2000

/** Registers the stream of events, and where replicas say what they did about them. */
export function useEvents(
  app: FastifyInstance,
  options: { db: ReadDatabase; follower?: Follower | undefined; events?: EventOptions },
): void {
  const { db, follower, events = {} } = options
  useEventStream(app, {
    db,
    follower,
    limits: {
      perAddress: events.perAddress ?? STREAMS_PER_ADDRESS,
      inAll: events.inAll ?? STREAMS_IN_ALL,
    },
    drainLimitMs: events.drainLimitMs,
  })
  useAcknowledgements(app, { db, secret: events.secret })
}
