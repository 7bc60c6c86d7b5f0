import { hostname } from 'node:os'
import type { EventReceipt } from '@vitrine/shared-types/events/acknowledgement'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { env } from '../env.ts'
import { processWide } from '../platform/process-wide.ts'
import { createShopLive } from './create-shop-live.ts'

/** How this replica stands to the store. `since` is ISO 8601. */
export type StoreState =
  /** Every change is heard of. */
  | { kind: 'following' }
  /** The stream is lost, but the store answers: what is kept grows old by the clock. */
  | { kind: 'polling'; since: string }
  /** Nobody answers: what is kept stays as it is. */
  | { kind: 'away'; since: string }
  /** The shop runs on demo data alone. */
  | { kind: 'off' }

/** Something made from the store's answers. */
export interface Entry {
  /** The `surrogate-key`s of the answers. */
  tags: readonly string[]
  locale: Locale
  /** The earliest of the answers' revisions; null when one had none. */
  revision: Revision | null
  /** When it was made, in milliseconds of `Date.now()`. */
  readAt: number
}

export interface Changes {
  revision: Revision
  events: StoreEvent[]
}

/** What this replica knows of the store's changes. */
export interface ShopLive {
  start(): void
  stop(): Promise<void>
  state(): StoreState
  /** The newest revision whose changes this replica knows; null before the first. */
  revision(): Revision | null
  /** When the store's stream was last heard, ISO 8601; null before the first time. */
  lastEventAt(): string | null
  /**
   * Whether what was made may still be shown as right. The changes decide while they are followed;
   * without the stream, and for entries without a revision, it is true for 30 s; when the store is
   * away nothing grows old by the clock.
   */
  isFresh(entry: Entry): boolean
  /** Whether no known change names the entry that it does not reflect, whatever the clock says. */
  isCurrent(entry: Omit<Entry, 'readAt'>): boolean
  /** Resolves once the change of this number is known, after the time-out, or when nobody follows. */
  reached(seq: number, timeoutMs: number): Promise<void>
  /** Called after `isFresh` knows of the changes. Answers how to stop listening. */
  onChanges(listener: (batch: Changes) => void): () => void
  /** Called when everything that was read before has become old. */
  onReset(listener: () => void): () => void
  onState(listener: (state: StoreState) => void): () => void
  /** Tells the store, soon and in batches, what this replica did about a change. */
  acknowledge(receipt: EventReceipt): void
  /** Whether an ordinary call was answered: without the stream that is how the store is known. */
  noteCall(isAnswered: boolean): void
}

/** The one of this process. */
export function shopLive(): ShopLive {
  return processWide('shop-live', () =>
    createShopLive({
      storeUrl: env.STORE_API_URL,
      isOff: env.STORE_API_MOCK === 'only',
      secret: env.SHOP_SECRET,
      replica: env.REPLICA_NAME ?? `${hostname()}:${env.PORT}`,
    }),
  )
}
