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
  const marks = new Map(LOCALES.map((locale) => [locale, new Map<string, Mark>()]))
  let epoch: string | null = null
  let floor: Revision | null = null
  const size = () => [...marks.values()].reduce((sum, { size: count }) => sum + count, 0)

  function prune(): void {
    for (const byTag of marks.values()) {
      let excess = byTag.size - Math.floor(maxEntries / marks.size / 2)
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
      for (const byTag of marks.values()) byTag.clear()
      epoch = epochOf(revision)
      floor = revision
    },

    note(revision, events) {
      for (const event of events) {
        for (const locale of event.locales) {
          const byTag = marks.get(locale)
          for (const tag of byTag ? event.tags : []) put(byTag!, tag, revision, event)
        }
      }
      if (size() > maxEntries) prune()
    },

    isCurrent({ tags, locale, revision }) {
      if (epoch === null) return true
      if (epochOf(revision) !== epoch) return false
      if (floor !== null && !covers(revision, floor)) return false
      const byTag = marks.get(locale)
      const own = epoch
      return tags.every((tag) => {
        const mark = byTag?.get(tag)
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
