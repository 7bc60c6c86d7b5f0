import { HEARTBEAT_MS } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { Follower } from '../../outbox/follow.ts'
import type { ReadDatabase } from '../../platform/read-database.ts'
import { createCatchUp, type CatchUp } from './catch-up.ts'
import { streamMessage } from './message.ts'
import type { Place, StreamReader } from './reader.ts'

/** Tells every open stream what happens. */
export interface EventHub {
  /** Where a reader that joins now would be. */
  now(): Place
  catchUp: CatchUp
  /** Sends the first bytes and then everything that comes after the reader's place. */
  add(reader: StreamReader, first: Buffer): void
  remove(reader: StreamReader): void
  /** Ends all streams; their readers come back one after the other. */
  close(): void
}

/** Readers that are sent away together come back spread over this time. */
const RETRY_MS = { least: 250, spread: 1000 }

export function createEventHub(follower: Follower, db: ReadDatabase): EventHub {
  const readers = new Set<StreamReader>()
  const catchUp = createCatchUp(db)
  let announcement = 0
  let missedBeats = 0

  const now = (): Place => ({ revision: newest(follower), announcement })

  /** Brings a reader that was busy to the present, one message at a time. */
  async function bringUp(reader: StreamReader): Promise<void> {
    while (reader.isOpen() && reader.place.announcement !== announcement) {
      const place = now()
      const message = await catchUp(reader.place.revision, place.revision)
      if (message !== null) await reader.write(message)
      reader.place = place
    }
  }

  async function send(reader: StreamReader, bytes: Buffer, place: Place): Promise<void> {
    reader.isBusy = true
    try {
      await reader.write(bytes)
      reader.place = place
      await bringUp(reader)
      reader.isBusy = false
    } catch {
      // Too slow, gone, or the database is away: it comes back and goes on from its last id.
      reader.destroy()
    }
  }

  function announce(message: Buffer): void {
    announcement += 1
    const place = now()
    for (const reader of readers) if (!reader.isBusy) void send(reader, message, place)
  }

  function endAll(): void {
    for (const reader of readers) reader.end(RETRY_MS.least + Math.random() * RETRY_MS.spread)
  }

  function beat(): void {
    missedBeats = follower.isInTouch() ? 0 : missedBeats + 1
    // A heartbeat promises that nothing is missing; without the database nobody can.
    if (missedBeats > 1) return endAll()
    if (missedBeats > 0 || readers.size === 0) return
    const place = now()
    const message = streamMessage('heartbeat', { revision: place.revision })
    for (const reader of readers) if (!reader.isBusy) void send(reader, message, place)
  }

  const heart = setInterval(beat, HEARTBEAT_MS)
  const offBatch = follower.onBatch((batch) => announce(streamMessage('changes', batch)))
  const offReset = follower.onReset((reset) => announce(streamMessage('reset', reset)))
  return {
    now,
    catchUp,
    add(reader, first) {
      readers.add(reader)
      void send(reader, first, reader.place)
    },
    remove: (reader) => void readers.delete(reader),
    close() {
      clearInterval(heart)
      offBatch()
      offReset()
      endAll()
    },
  }
}

function newest(follower: Follower): Revision {
  const revision = follower.revision()
  if (revision === null) throw new Error('Nothing was followed yet')
  return revision
}
