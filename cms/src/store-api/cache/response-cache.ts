import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Tag } from '@vitrine/shared-types/events/tags'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { covers, type Revision } from '@vitrine/shared-types/primitives/revision'
import type { Follower } from '../../outbox/follow.ts'
import { keepable, type KeptAnswer } from './kept-answer.ts'
import { createShelf, scopeOf, scopesOf } from './shelf.ts'

/** An answer, and what it is sure to reflect. */
export interface ReadAnswer {
  answer: KeptAnswer
  /** Null when the database was never followed. */
  revision: Revision | null
}

/** A read as the contract has parsed it. */
export interface Read {
  /** Equal reads have equal keys. */
  key: string
  /** The address as it was asked. */
  url: string
  locale: Locale
  minRevision: Revision | undefined
  /** Makes the answer, which must reflect at least the revision. */
  make(revision: Revision | null): Promise<{ bytes: Buffer; tags: readonly Tag[] }>
}

/** Ready answers in front of the database: none of them older than the events that are known. */
export interface ResponseCache {
  read(read: Read): Promise<ReadAnswer>
  /** What is kept for an address, when it may be used. */
  find(url: string): ReadAnswer | undefined
}

/** One read under way, and what happened meanwhile. */
interface Flight {
  answer: Promise<ReadAnswer>
  revision: Revision
  /** Whoever asks after the next event may not be answered from this one. */
  isJoinable: boolean
  touched: Set<string>
  isSpoiled: boolean
}

export interface ResponseCacheOptions {
  follower: Follower | undefined
  maxBytes: number
  /** A revision straight from the database, when the follower cannot tell. */
  readRevision: () => Promise<Revision>
}

export function createResponseCache(options: ResponseCacheOptions): ResponseCache {
  const { follower, maxBytes, readRevision } = options
  const shelf = createShelf(Math.max(maxBytes, 1))
  const underWay = new Set<Flight>()
  const flights = new Map<string, Flight>()

  follower?.onBatch(({ events }) => {
    shelf.drop(events)
    for (const flight of underWay) touch(flight, events)
  })
  follower?.onReset(() => {
    shelf.clear()
    for (const flight of underWay) Object.assign(flight, { isSpoiled: true, isJoinable: false })
  })

  /** What a read that begins now is sure to reflect. */
  async function revisionFor(minRevision: Revision | undefined): Promise<Revision | null> {
    const known = follower?.revision() ?? null
    if (minRevision === undefined || (known !== null && covers(known, minRevision))) return known
    return follower?.isInTouch() === true ? follower.freshRevision() : readRevision()
  }

  function takeOff(read: Read, revision: Revision): Flight {
    const flight: Flight = {
      answer: Promise.resolve().then(async () => {
        try {
          const answer = keepable({ ...(await read.make(revision)), locale: read.locale })
          if (mayKeep(flight, answer)) shelf.put(read.key, answer)
          return { answer, revision }
        } finally {
          underWay.delete(flight)
          if (flights.get(read.key) === flight) flights.delete(read.key)
        }
      }),
      revision,
      isJoinable: true,
      touched: new Set(),
      isSpoiled: false,
    }
    underWay.add(flight)
    flights.set(read.key, flight)
    return flight
  }

  return {
    find(url) {
      if (follower?.isInTouch() !== true) return undefined
      const revision = follower.revision()
      if (revision === null) return undefined
      const answer = shelf.getByUrl(url)
      return answer && { answer, revision }
    },
    async read(read) {
      const revision = await revisionFor(read.minRevision)
      if (maxBytes === 0 || revision === null || follower?.isInTouch() !== true) {
        return {
          answer: keepable({ ...(await read.make(revision)), locale: read.locale }),
          revision,
        }
      }
      const kept = shelf.get(read.key)
      if (kept !== undefined) {
        shelf.remember(read.url, read.key)
        return { answer: kept, revision }
      }
      const flight = flights.get(read.key)
      const canJoin = flight?.isJoinable === true && isNewEnough(flight, read.minRevision)
      const found = await (canJoin ? flight : takeOff(read, revision)).answer
      shelf.remember(read.url, read.key)
      return found
    },
  }
}

function touch(flight: Flight, events: readonly StoreEvent[]): void {
  flight.isJoinable = false
  for (const scope of events.flatMap(scopesOf)) flight.touched.add(scope)
}

function isNewEnough({ revision }: Flight, minRevision: Revision | undefined): boolean {
  return minRevision === undefined || covers(revision, minRevision)
}

/** An event that came during the read may not be in it: then the answer is already old. */
function mayKeep({ isSpoiled, touched }: Flight, { locale, tags }: KeptAnswer): boolean {
  return !isSpoiled && tags.length > 0 && !tags.some((tag) => touched.has(scopeOf(locale, tag)))
}
