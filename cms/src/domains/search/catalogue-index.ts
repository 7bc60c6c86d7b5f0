import { covers, type Revision } from '@vitrine/shared-types/primitives/revision'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Follower } from '../../outbox/follow.ts'
import { DomainError } from '../../platform/errors.ts'
import { logger } from '../../platform/logger.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { loadCatalogue, reload, type Catalogue } from './catalogue.ts'
import { addEvents, addPending, isPending, nothingPending, type Pending } from './staleness.ts'

/** The published catalogue in memory, kept as new as the events that are known. */
export interface CatalogueIndex {
  /**
   * The catalogue as it was at this revision or later; null: as new as it can be had. Refuses with
   * `unavailable` when that takes too long: an answer is never older than it says.
   */
  at(revision: Revision | null): Promise<Catalogue>
  /** Whether it has been read and nothing is wrong with it. */
  isReady(): boolean
  stop(): Promise<void>
}

export interface CatalogueIndexOptions {
  db: ReadDatabase
  /** Without one nobody says what changes, so every read reads everything. */
  follower?: Follower | undefined
}

/** A caller is owed a 503 within three seconds. */
const WAIT_MS = 2500
const WAIT_AGAIN_MS = 1000
const RETRY_MS = { first: 100, last: 2000 }

export function createCatalogueIndex({ db, follower }: CatalogueIndexOptions): CatalogueIndex {
  if (follower !== undefined) return followedIndex(db, follower)
  return { at: () => loadCatalogue(db), isReady: () => true, stop: async () => undefined }
}

function followedIndex(db: ReadDatabase, follower: Follower): CatalogueIndex {
  const stopping = new AbortController()
  let catalogue: Catalogue | undefined
  let isSound = false
  let pending = nothingPending()
  let work: Promise<void> | undefined
  // Each piece of news has a number: what was told until now is done once `done` has reached it.
  let told = 0
  let done = 0
  let waiters: { for: number; resolve: () => void }[] = []

  function hear(news: (pending: Pending) => void): void {
    news(pending)
    if (!isPending(pending)) return
    told += 1
    begin()
  }

  function beginAfresh(): void {
    isSound = false
    hear((news) => (news.all = true))
  }

  function begin(): void {
    if (work !== undefined || !isPending(pending) || stopping.signal.aborted) return
    work = catchUp().finally(() => {
      work = undefined
      begin()
    })
  }

  async function catchUp(): Promise<void> {
    let retryMs = RETRY_MS.first
    while (isPending(pending) && !stopping.signal.aborted) {
      const [todo, until] = [pending, told]
      pending = nothingPending()
      try {
        await apply(todo)
        done = until
        retryMs = RETRY_MS.first
        waiters = waiters.filter((waiter) => {
          if (waiter.for <= done) waiter.resolve()
          return waiter.for > done
        })
      } catch (err) {
        addPending(pending, todo)
        if (retryMs === RETRY_MS.first) logger.warn({ msg: 'the search index waits', err })
        await sleep(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined)
        retryMs = Math.min(retryMs * 2, RETRY_MS.last)
      }
    }
  }

  async function apply(todo: Pending): Promise<void> {
    if (!todo.all && catalogue !== undefined) return await reload(db, catalogue, todo)
    // What is told from here on is in the events, and what was told before is in the snapshot.
    if (follower.revision() === null) await follower.freshRevision()
    const startedAt = performance.now()
    catalogue = await loadCatalogue(db)
    isSound = !pending.all
    logger.info({
      msg: 'search index read',
      products: catalogue.columns.size,
      megabytes: Math.round((catalogue.columns.bytes + catalogue.words.memoryBytes()) / 1_048_576),
      durationMs: Math.round(performance.now() - startedAt),
    })
  }

  /** Waits for all that has been told so far. */
  async function caughtUp(waitMs = WAIT_MS): Promise<Catalogue> {
    if (done < told) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const waiter = { for: told, resolve }
      waiters.push(waiter)
      const timer = setTimeout(resolve, waitMs)
      await promise
      clearTimeout(timer)
      waiters = waiters.filter((one) => one !== waiter)
      if (done < waiter.for) throw new DomainError('unavailable')
    }
    if (catalogue === undefined) throw new DomainError('unavailable')
    return catalogue
  }

  const offBatch = follower.onBatch(({ events }) => hear((news) => addEvents(news, events)))
  const offReset = follower.onReset(beginAfresh)
  beginAfresh()
  return {
    async at(revision) {
      const found = await caughtUp()
      if (revision === null || isKnown(follower, revision)) return found
      // Whoever asks has seen more than the follower.
      await follower.freshRevision()
      const again = await caughtUp(WAIT_AGAIN_MS)
      if (!isKnown(follower, revision)) throw new DomainError('unavailable')
      return again
    },
    isReady: () => isSound,
    async stop() {
      stopping.abort()
      offBatch()
      offReset()
      await work
    },
  }
}

function isKnown(follower: Follower, revision: Revision): boolean {
  const known = follower.revision()
  return known !== null && covers(known, revision)
}
