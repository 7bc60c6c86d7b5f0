import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { covers, type Revision } from '@vitrine/shared-types/primitives/revision'
import type { Follower } from '../../outbox/follow.ts'
import { DomainError } from '../../platform/errors.ts'

/** Something read from the database that is small enough to be read as a whole when it changes. */
export interface KeptCurrent<T> {
  /** As it was at this revision or later; null: as new as it can be had. */
  at(revision: Revision | null): Promise<T>
  stop(): void
}

/** Keeps it until an event is about it. Without a follower nobody says so: it is read each time. */
export function keepCurrent<T>({
  follower,
  isAbout,
  load,
}: {
  follower: Follower | undefined
  isAbout: (events: readonly StoreEvent[]) => boolean
  load: () => Promise<T>
}): KeptCurrent<T> {
  if (follower === undefined) return { at: load, stop: () => undefined }
  let kept: { value: T } | undefined
  let reading: Promise<T> | undefined

  // What was read before it was told of a change must not be kept.
  const drop = (): void => {
    kept = undefined
    reading = undefined
  }

  async function read(): Promise<T> {
    const mine = load()
    reading = mine
    try {
      const value = await mine
      if (reading === mine) kept = { value }
      return value
    } finally {
      if (reading === mine) reading = undefined
    }
  }

  const offBatch = follower.onBatch(({ events }) => {
    if (isAbout(events)) drop()
  })
  const offReset = follower.onReset(drop)
  return {
    async at(revision) {
      const known = follower.revision()
      if (revision !== null && (known === null || !covers(known, revision))) {
        if (!covers(await follower.freshRevision(), revision)) throw new DomainError('unavailable')
      }
      // Kept only while events are known: before that, nobody would say that it is old.
      if (follower.revision() === null) return await load()
      return kept?.value ?? (await (reading ?? read()))
    },
    stop() {
      offBatch()
      offReset()
    },
  }
}
