import type { Problem } from '@vitrine/shared-types/primitives/problem'

/** Where an answer came from. `since` is when the store API last said so (ISO 8601). */
export type Source = { kind: 'live' } | { kind: 'snapshot'; since: string } | { kind: 'mock' }

/** Why there is no answer from the store API. */
export type ApiFailure =
  /** Nobody answered in time, or only to say that they cannot now. */
  | { kind: 'unreachable'; reason: UnreachableReason }
  /** Somebody answered, but not in the words of the contract. */
  | { kind: 'malformed'; detail: string }
  /** The store said no, for a typed reason. Asking elsewhere would be asking for another answer. */
  | { kind: 'refused'; problem: Problem }

export type UnreachableReason = 'network' | 'timeout' | 'failing' | 'busy' | 'circuit_open' | 'off'

export type Result<T> = { ok: true; data: T; source: Source } | { ok: false; failure: ApiFailure }

/** From best to worst, for saying one thing about a page made of several answers. */
const RANK = { live: 0, snapshot: 1, mock: 2 } as const

/** The least good of several sources; of two snapshots the older. `live` when there are none. */
export function worstSource(sources: readonly Source[]): Source {
  return sources.reduce<Source>(
    (worst, source) => {
      if (RANK[source.kind] > RANK[worst.kind]) return source
      const isOlder =
        source.kind === 'snapshot' && worst.kind === 'snapshot' && source.since < worst.since
      return isOlder ? source : worst
    },
    { kind: 'live' },
  )
}

/**
 * The `digest` of an error that is an outage and no fault. It survives the way to the browser, so
 * an error page can tell the two apart.
 */
export const STORE_UNAVAILABLE = 'STORE_UNAVAILABLE'
