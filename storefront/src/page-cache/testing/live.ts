import type { EventReceipt } from '@vitrine/shared-types/events/acknowledgement'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { reflects, type Revision } from '@vitrine/shared-types/primitives/revision'
import type { Changes, Entry, ShopLive, StoreState } from '../../live/shop-live.ts'

/** A store whose changes and outages a test makes. */
export interface FakeLive extends ShopLive {
  receipts: EventReceipt[]
  /** What a reader sees now. */
  now(): Revision
  /** Something changes; the replica hears of it at once. */
  change(tags: string[], event?: Partial<StoreEvent>): StoreEvent
  reset(): void
  become(state: StoreState['kind']): void
  waitedFor: number[]
}

const EPOCH = 'test-1'

export function fakeLive(): FakeLive {
  const events: StoreEvent[] = []
  const onChanges = new Set<(batch: Changes) => void>()
  const onReset = new Set<() => void>()
  const onState = new Set<(state: StoreState) => void>()
  let state: StoreState = { kind: 'following' }
  let seq = 0
  const now = () => `${EPOCH}.${seq}.${seq + 1}:${seq + 1}:`
  const isCurrent = ({ tags, locale, revision }: Omit<Entry, 'readAt'>) =>
    revision === null ||
    events.every(
      (event) =>
        !event.locales.includes(locale) ||
        !event.tags.some((tag) => tags.includes(tag)) ||
        reflects(revision, { epoch: EPOCH, seq: event.seq, xid: event.xid }),
    )
  const live: FakeLive = {
    receipts: [],
    waitedFor: [],
    now,
    start() {},
    stop: () => Promise.resolve(),
    state: () => state,
    revision: now,
    lastEventAt: () => null,
    isCurrent,
    isFresh: isCurrent,
    reached: (wanted) => Promise.resolve(void live.waitedFor.push(wanted)),
    onChanges: (listener) => subscribe(onChanges, listener),
    onReset: (listener) => subscribe(onReset, listener),
    onState: (listener) => subscribe(onState, listener),
    acknowledge: (receipt) => void live.receipts.push(receipt),
    noteCall() {},
    reset: () => onReset.forEach((listener) => listener()),
    become(kind) {
      const since = new Date().toISOString()
      state = kind === 'polling' || kind === 'away' ? { kind, since } : { kind }
      for (const listener of onState) listener(state)
    },
    change(tags, more = {}) {
      seq += 1
      const at = new Date().toISOString()
      const type = 'product.changed'
      const event: StoreEvent = { seq, xid: seq, type, tags, locales: ['en', 'th'], at, ...more }
      events.push(event)
      for (const listener of onChanges) listener({ revision: now(), events: [event] })
      return event
    },
  }
  return live
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
