import type { ChangeMark } from '@vitrine/shared-types/primitives/reflects'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Locale } from '@vitrine/shared-types/primitives/locale'

/** A page as far as it can be told whether an event touches it. */
export interface Watched {
  tags: readonly string[]
  /** Null: not known, so any language counts. */
  locale: Locale | null
}

/** More than these say nothing more: the newest decide. */
const MOST_MARKS = 20

/** Pages by their tags, so that an event finds them without asking each. */
export class WatchedPages<Page extends Watched> {
  readonly #byTag = new Map<string, Set<Page>>()

  add(page: Page): void {
    for (const tag of page.tags) {
      const pages = this.#byTag.get(tag)
      if (pages) pages.add(page)
      else this.#byTag.set(tag, new Set([page]))
    }
  }

  remove(page: Page): void {
    for (const tag of page.tags) {
      const pages = this.#byTag.get(tag)
      pages?.delete(page)
      if (pages?.size === 0) this.#byTag.delete(tag)
    }
  }

  /** The pages that these events touch, each with the events that do. */
  touchedBy(events: readonly StoreEvent[]): Map<Page, Set<StoreEvent>> {
    const touched = new Map<Page, Set<StoreEvent>>()
    for (const event of events) {
      for (const tag of event.tags) {
        for (const page of this.#byTag.get(tag) ?? []) {
          if (page.locale !== null && !event.locales.includes(page.locale)) continue
          const known = touched.get(page)
          if (known) known.add(event)
          else touched.set(page, new Set([event]))
        }
      }
    }
    return touched
  }
}

/** What a page must reflect to show these events: one mark for each transaction. */
export function marksOf(events: Iterable<StoreEvent>, epoch: string): ChangeMark[] {
  const newest = new Map<number, number>()
  for (const { xid, seq } of events) newest.set(xid, Math.max(seq, newest.get(xid) ?? 0))
  return [...newest]
    .map(([xid, seq]) => ({ epoch, seq, xid }))
    .toSorted((one, other) => other.seq - one.seq)
    .slice(0, MOST_MARKS)
}
