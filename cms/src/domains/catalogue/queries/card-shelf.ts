import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { covers, type Revision } from '@vitrine/shared-types/primitives/revision'
import { LRUCache } from 'lru-cache'
import type { Follower } from '../../../outbox/follow.ts'
import { cardKey, type CardJson, type CardsByKey } from './card-rows.ts'

/** Cards in memory, none of them older than the events that are known. */
export interface CardShelf {
  /** Whether what is kept reflects this revision, and somebody says when it becomes old. */
  isAsNewAs(revision: Revision | null): boolean
  get(key: number): CardJson | undefined
  /** Keeps what a read finds, but not what was said to change meanwhile. */
  keep(keys: readonly number[], read: () => Promise<CardsByKey>): Promise<CardsByKey>
}

const OVERHEAD_BYTES = 400
const TAG = /^product:(\d+)$/u

export function createCardShelf(follower: Follower, maxBytes: number): CardShelf {
  const cards = new LRUCache<number, CardJson>({ maxSize: maxBytes, sizeCalculation: sizeOf })
  /** What each read under way may still keep. */
  const underWay = new Set<Set<number>>()

  follower.onBatch(({ events }) => {
    for (const key of keysOf(events)) {
      cards.delete(key)
      for (const keepable of underWay) keepable.delete(key)
    }
  })
  follower.onReset(() => {
    cards.clear()
    for (const keepable of underWay) keepable.clear()
  })

  return {
    isAsNewAs(revision) {
      const known = follower.revision()
      if (known === null || !follower.isInTouch()) return false
      return revision === null || revision === known || covers(known, revision)
    },
    get: (key) => cards.get(key),
    async keep(keys, read) {
      const keepable = new Set(keys)
      underWay.add(keepable)
      try {
        const found = await read()
        for (const key of keepable) {
          const card = found.get(key)
          if (card !== undefined) cards.set(key, card)
        }
        return found
      } finally {
        underWay.delete(keepable)
      }
    },
  }
}

/** Of a product that changed, in every language: that one of them is read in vain costs little. */
function keysOf(events: readonly StoreEvent[]): number[] {
  const ids = events.flatMap(({ tags }) => tags.flatMap((tag) => TAG.exec(tag)?.[1] ?? []))
  return ids.flatMap((id) => LOCALES.map((locale) => cardKey(locale, Number(id))))
}

function sizeOf({ beforePrice, prices, afterPrice }: CardJson): number {
  const texts = [afterPrice, ...Object.values(prices).map((price) => price ?? '')]
  return texts.reduce((sum, { length }) => sum + length, OVERHEAD_BYTES + beforePrice.length)
}
