import { covers, epochOf, type Revision } from '@vitrine/shared-types/primitives/revision'
import { createKnownChanges, type KnownChanges } from './known-changes.ts'
import { createListeners } from './listeners.ts'
import type { StreamMessage } from './read-message.ts'
import type { Changes, Entry } from './shop-live.ts'
import { createTagTable } from './tag-table.ts'

/** After this many bad messages at one place the shop goes on from the present. */
const MAX_MALFORMED = 2

/** What is known of the store's changes, and from where the stream goes on. */
export interface Progress {
  known: KnownChanges
  /** All changes up to here are known. */
  revision: () => Revision | null
  /** Where the stream goes on; null for "from the present". */
  place: () => Revision | null
  lastEventAt: () => string | null
  /** When all that was read before became old, in milliseconds. */
  resetAt: () => number
  /** Another number whenever a verdict of `isCurrent` may have become another. */
  version: () => number
  isCurrent: (entry: Omit<Entry, 'readAt'>) => boolean
  onChanges: (listener: (batch: Changes) => void) => () => void
  onReset: (listener: () => void) => () => void
  apply: (message: StreamMessage) => void
  forgetPlace: () => void
  noteMalformed: () => void
}

export function createProgress(): Progress {
  const table = createTagTable()
  const known = createKnownChanges()
  const changes = createListeners<Changes>('changes')
  const resets = createListeners<void>('reset')
  let revision: Revision | null = null
  let place: Revision | null = null
  let lastEventAt: string | null = null
  let resetAt = 0
  let version = 0
  let malformed = 0

  function restart(at: Revision): void {
    revision = at
    place = at
    resetAt = Date.now()
    version += 1
    table.restart(at)
    known.restart(Number(at.split('.')[1]))
    resets.tell()
  }

  function advance(to: Revision): void {
    // Another replica of the store may be a moment behind the one that was followed before.
    if (revision !== null && !covers(to, revision)) return
    if (to !== revision) malformed = 0
    revision = to
    place = to
  }

  return {
    known,
    onChanges: (listener) => changes.add(listener),
    onReset: (listener) => resets.add(listener),
    revision: () => revision,
    place: () => place,
    lastEventAt: () => lastEventAt,
    resetAt: () => resetAt,
    version: () => version,
    isCurrent: (entry) =>
      entry.revision === null || table.isCurrent({ ...entry, revision: entry.revision }),
    forgetPlace() {
      place = null
    },
    noteMalformed() {
      malformed += 1
      if (malformed >= MAX_MALFORMED) place = null
    },
    apply(message) {
      lastEventAt = new Date().toISOString()
      const isOther = place === null || epochOf(place) !== epochOf(message.revision)
      if (isOther || message.name === 'reset') return restart(message.revision)
      if (message.name !== 'changes') return advance(message.revision)
      const events = message.events.filter(({ seq }) => known.isNew(seq))
      table.note(message.revision, events)
      version += 1
      advance(message.revision)
      // Those who wait for a change may look at once: only now is all of it known.
      for (const { seq } of events) known.add(seq)
      if (events.length > 0) changes.tell({ revision: message.revision, events })
    },
  }
}
