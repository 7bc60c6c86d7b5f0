import type { FastifyInstance } from 'fastify'
import { createCards, type Cards } from '../../domains/catalogue/queries/index.ts'
import type { Follower } from '../../outbox/follow.ts'
import { readRevision } from '../../outbox/revision-of.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import type { AddressLimit } from '../limits.ts'
import { createFastPath, type FastPath } from './fast-path.ts'
import { createResponseCache, type ResponseCache } from './response-cache.ts'
import type { WireOptions } from './wire.ts'

/** What an operator may set. */
export interface CacheOptions extends WireOptions {
  /** Memory for ready answers; 0 keeps none. */
  maxBytes: number
  /** Memory for the cards that answers are made of; 0 keeps none. */
  maxCardBytes: number
}

/** Ready answers, the short way to them, and ready pieces of others. */
export interface Memory {
  cache: ResponseCache
  fastPath: FastPath
  cards: Cards
  wire: WireOptions
}

const DEFAULTS: CacheOptions = {
  maxBytes: 64 * 1_048_576,
  maxCardBytes: 64 * 1_048_576,
  cdnMaxAgeSeconds: 0,
}

export function createMemory(options: {
  db: ReadDatabase
  follower?: Follower | undefined
  cache?: CacheOptions | undefined
  corsOrigins: readonly string[]
  trustProxy: string
}): Memory {
  const { db, follower, corsOrigins, trustProxy } = options
  const { maxBytes, maxCardBytes, cdnMaxAgeSeconds } = options.cache ?? DEFAULTS
  const cache = createResponseCache({
    follower,
    maxBytes,
    readRevision: () => readRevision((query) => db.rows(query)),
  })
  const fastPath = createFastPath({ cache, cdnMaxAgeSeconds, corsOrigins, trustProxy })
  const cards = createCards({ db, follower, maxBytes: maxCardBytes })
  return { cache, fastPath, cards, wire: { cdnMaxAgeSeconds } }
}

/** Takes the short way while the app listens. */
export function useFastPath(
  app: FastifyInstance,
  fastPath: FastPath,
  limit: AddressLimit | undefined,
): void {
  app.addHook('onListen', () => fastPath.open(app, limit))
  app.addHook('preClose', (done) => {
    fastPath.close()
    done()
  })
}
