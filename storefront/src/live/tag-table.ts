import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { type Locale, LOCALES } from '@vitrine/shared-types/primitives/locale'
import { covers, epochOf, reflects, type Revision } from '@vitrine/shared-types/primitives/revision'

/** Which changes named which tags last, so that what was made of older answers can be told. */
export interface TagTable {
  /** Forgets all: from now on whatever does not cover this revision counts as old. */
  restart(revision: Revision): void
  /** Notes changes that all are seen at `revision`, and that no earlier revision given here saw. */
  note(revision: Revision, events: readonly StoreEvent[]): void
  /** Whether something read at this revision shows every noted change of its tags. */
  isCurrent(entry: { tags: readonly string[]; locale: Locale; revision: Revision }): boolean
  size(): number
}

/** The last changes of one tag. */
interface Mark {
  /** Where they were first seen. Who covers it has seen them all. */
  seenAt: Revision
  /** One per transaction. Changes before these ended earlier, so whoever sees these sees those. */
  changes: { seq: number; xid: number }[]
}

const MAX_ENTRIES = 200_000

/** An empty table. Over `maxEntries` the half that changed longest ago is replaced by a floor. */
export function createTagTable({ maxEntries = MAX_ENTRIES } = {}): TagTable {
  // In the order of the last change. One map per language: no key has to be put together.
  const marks: Record<Locale, Map<string, Mark>> = { en: new Map(), th: new Map() }
  let epoch: string | null = null
  let floor: Revision | null = null
  const size = () => Object.values(marks).reduce((sum, byTag) => sum + byTag.size, 0)

  function prune(): void {
    for (const byTag of Object.values(marks)) {
      let excess = byTag.size - Math.floor(maxEntries / 2 / LOCALES.length)
      for (const [tag, { seenAt }] of byTag) {
        if (excess-- <= 0) break
        byTag.delete(tag)
        if (floor === null || covers(seenAt, floor)) floor = seenAt
      }
    }
  }

  return {
    size,

    restart(revision) {
      for (const byTag of Object.values(marks)) byTag.clear()
      epoch = epochOf(revision)
      floor = revision
    },

    note(revision, events) {
      for (const event of events) {
        for (const locale of event.locales) {
          for (const tag of event.tags) put(marks[locale], tag, revision, event)
        }
      }
      if (size() > maxEntries) prune()
    },

    isCurrent({ tags, locale, revision }) {
      if (epoch === null) return true
      if (epochOf(revision) !== epoch) return false
      if (floor !== null && !covers(revision, floor)) return false
      const byTag = marks[locale]
      const own = epoch
      return tags.every((tag) => {
        const mark = byTag.get(tag)
        if (!mark || covers(revision, mark.seenAt)) return true
        return mark.changes.every(({ seq, xid }) => reflects(revision, { epoch: own, seq, xid }))
      })
    },
  }
}

function put(byTag: Map<string, Mark>, tag: string, seenAt: Revision, event: StoreEvent): void {
  const { seq, xid } = event
  const known = byTag.get(tag)
  byTag.delete(tag)
  if (known?.seenAt !== seenAt) {
    byTag.set(tag, { seenAt, changes: [{ seq, xid }] })
    return
  }
  const last = known.changes.at(-1)
  if (last?.xid === xid) last.seq = Math.max(last.seq, seq)
  else known.changes.push({ seq, xid })
  byTag.set(tag, known)
}
