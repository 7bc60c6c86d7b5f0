import type { StoreEvent, StreamReset } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError } from '../platform/errors.ts'
import { logger } from '../platform/logger.ts'
import { createBell } from './bell.ts'
import { connectFollower, type FollowedDatabase, type Look } from './followed-database.ts'
import { createListeners } from './listeners.ts'

/** What became visible since the follower last looked. */
export interface EventBatch {
  revision: Revision
  events: StoreEvent[]
}

/** Follows the events of the database, in this process, and survives the loss of Postgres. */
export interface Follower {
  /** Whether what it says is at most a second old. */
  isInTouch(): boolean
  /** The newest revision known here; null until Postgres was first reached. */
  revision(): Revision | null
  /** Looks now. Refuses with `unavailable` when Postgres does not answer in time. */
  freshRevision(): Promise<Revision>
  /** Each event once and in the order seen; `revision()` is the batch's by then. */
  onBatch(listener: (batch: EventBatch) => void): () => void
  /** History is not what it was: all that was read before is old. */
  onReset(listener: (reset: StreamReset) => void): () => void
  stop(): Promise<void>
}

export interface FollowOptions {
  url: string
  pollMs?: number
}

/** Sales do not announce themselves, so the follower looks this often even when nobody rings. */
const POLL_MS = 50
const IN_TOUCH_MS = 1000
const FRESH_TIMEOUT_MS = 1500
const BACKOFF_MS = { first: 50, last: 1000 }

type Waiter = (revision: Revision) => void

/** Starts following at once. */
export function followEvents({ url, pollMs = POLL_MS }: FollowOptions): Follower {
  const bell = createBell()
  const batches = createListeners<EventBatch>()
  const resets = createListeners<StreamReset>()
  const stopping = new AbortController()
  let waiters = new Set<Waiter>()
  let revision: Revision | null = null
  let lookedAt = Number.NEGATIVE_INFINITY

  function take(look: Look): void {
    revision = look.revision
    if (look.reset !== undefined) {
      logger.warn({ msg: 'events start afresh', reason: look.reset })
      resets.tell({ revision, reason: look.reset })
    } else if (look.events.length > 0) {
      batches.tell({ revision, events: look.events })
    }
    lookedAt = performance.now()
  }

  async function look(database: FollowedDatabase): Promise<void> {
    // Only who asked before the look began is served by it.
    const served = waiters
    waiters = new Set()
    try {
      const found = await database.look(revision)
      take(found)
      for (const resolve of served) resolve(found.revision)
    } catch (error) {
      waiters = new Set([...served, ...waiters])
      throw error
    }
  }

  async function followUntilLost(onReached: () => void): Promise<void> {
    const database = await connectFollower({ url, onEvents: () => bell.ring() })
    try {
      while (!stopping.signal.aborted) {
        await look(database)
        onReached()
        await bell.wait(pollMs)
      }
    } finally {
      await database.close()
    }
  }

  async function follow(): Promise<void> {
    let backoffMs = BACKOFF_MS.first
    let state: 'new' | 'following' | 'lost' = 'new'
    const onReached = (): void => {
      if (state !== 'following') logger.info({ msg: 'following events' })
      state = 'following'
      backoffMs = BACKOFF_MS.first
    }
    while (!stopping.signal.aborted) {
      try {
        await followUntilLost(onReached)
      } catch (err) {
        if (state !== 'lost') logger.warn({ msg: 'events cannot be followed', err })
        state = 'lost'
        await sleep(backoffMs, undefined, { signal: stopping.signal }).catch(() => undefined)
        backoffMs = Math.min(backoffMs * 2, BACKOFF_MS.last)
      }
    }
  }

  const ended = follow()
  return {
    isInTouch: () => performance.now() - lookedAt < IN_TOUCH_MS,
    revision: () => revision,
    async freshRevision() {
      const { promise, resolve, reject } = Promise.withResolvers<Revision>()
      waiters.add(resolve)
      bell.ring()
      const timer = setTimeout(() => reject(new DomainError('unavailable')), FRESH_TIMEOUT_MS)
      try {
        return await promise
      } finally {
        clearTimeout(timer)
        waiters.delete(resolve)
      }
    },
    onBatch: (listener) => batches.add(listener),
    onReset: (listener) => resets.add(listener),
    async stop() {
      stopping.abort()
      bell.ring()
      await ended
    },
  }
}
