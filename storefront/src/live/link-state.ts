import type { StoreState } from './shop-live.ts'
import { createListeners } from './listeners.ts'

/** How this replica stands to the store, from what its stream and its calls meet. */
export interface LinkState {
  get(): StoreState
  onState(listener: (state: StoreState) => void): () => void
  /** The stream is open, and all it had to tell is known. */
  followed(): void
  lost(): void
  /** A request met an answer, or silence. Says nothing while the stream is open. */
  heard(isAnswered: boolean): void
}

export function createLinkState({ isOff = false } = {}): LinkState {
  let state: StoreState = isOff ? { kind: 'off' } : { kind: 'polling', since: nowIso() }
  const listeners = createListeners<StoreState>('state')

  function move(next: StoreState): void {
    state = next
    listeners.tell(next)
  }

  return {
    get: () => state,
    onState: (listener) => listeners.add(listener),
    followed() {
      if (state.kind === 'polling' || state.kind === 'away') move({ kind: 'following' })
    },
    lost() {
      if (state.kind === 'following') move({ kind: 'polling', since: nowIso() })
    },
    heard(isAnswered) {
      if (state.kind === 'polling' && !isAnswered) move({ kind: 'away', since: nowIso() })
      if (state.kind === 'away' && isAnswered) move({ kind: 'polling', since: nowIso() })
    },
  }
}

function nowIso(): string {
  return new Date().toISOString()
}
