import type { Source } from '../../api/result.ts'
import type { StoreNews } from '../../live/browsers/messages.ts'

/** What is known now about the shop, from asking again. Null: not asked yet. */
export type Freshness = { kind: 'answered'; source: Source } | { kind: 'silent' } | null

export type Notice =
  | { kind: 'none' }
  | { kind: 'snapshot'; since: string }
  | { kind: 'mock' }
  /** The page is live, but the shop has fallen silent since. */
  | { kind: 'offline' }
  /** The page is old, and the shop is back. */
  | { kind: 'back' }

/** What to say about a page, from what it was made of and how the shop is now. */
export function noticeFor(page: Source, now: Freshness): Notice {
  const isLiveNow = now?.kind === 'answered' && now.source.kind === 'live'
  if (page.kind === 'mock') return isLiveNow ? { kind: 'back' } : { kind: 'mock' }
  if (page.kind === 'snapshot') {
    return isLiveNow ? { kind: 'back' } : { kind: 'snapshot', since: page.since }
  }
  const isStaleNow = now !== null && !isLiveNow
  return isStaleNow ? { kind: 'offline' } : { kind: 'none' }
}

/** What the shop's own word about the store means for a page. Null: nothing was said. */
export function freshnessOf(store: StoreNews | null): Freshness {
  if (!store || store.kind === 'off') return null
  if (store.kind === 'away') return { kind: 'silent' }
  return { kind: 'answered', source: { kind: 'live' } }
}
