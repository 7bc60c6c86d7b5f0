import type { ChangeMark } from '@vitrine/shared-types/primitives/reflects'

// What `/api/live` says to browsers. No schema library here: this goes to the browser, and both
// ends are of one build.

export const LIVE_PATH = '/api/live'
/** A beat comes this often, so that a browser notices a line that died silently. */
export const BEAT_MS = 15_000
/** The pages that one browser may watch at once. */
export const MOST_PAGES = 10
/** Tells a replica what a browser has heard of, so that it waits to know it too. */
export const SEEN_COOKIE = 'vitrine-seen'

/** How the shop stands to the store, as far as shoppers are concerned. */
export interface StoreNews {
  kind: 'following' | 'polling' | 'away' | 'off'
  /** Since when it is so, where that matters (ISO 8601). */
  since?: string
}

/** Some pages are old. */
export interface ChangedNews {
  /** Their addresses, as the browser gave them. */
  pages: string[]
  /** What they must reflect to be right; empty: anything other than what the browser holds. */
  marks: ChangeMark[]
  /** The number of the newest change; 0 when not known. */
  seq: number
}

/** The messages by the name in their `event:` line. */
export interface LiveMessages {
  hello: StoreNews
  store: StoreNews
  changed: ChangedNews
  beat: 0
}

/** A page that a browser shows. */
export interface ShownPage {
  /** Its public address: path and query. */
  address: string
  /** What it was made from; null when that is not known. */
  revision: string | null
}

/** The address of the stream for these pages. */
export function liveAddress(pages: readonly ShownPage[]): string {
  const query = new URLSearchParams()
  for (const { address, revision } of pages) {
    query.append('page', address)
    query.append('revision', revision ?? '')
  }
  return `${LIVE_PATH}?${query}`
}
