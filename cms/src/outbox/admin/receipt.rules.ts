import type { FailedPage } from '@vitrine/shared-types/events/acknowledgement'
import type { EventType } from '@vitrine/shared-types/events/store-events'
import { epochOf, reflects, type Revision } from '@vitrine/shared-types/primitives/revision'
import type { EventCause } from '../tables.ts'

/** A replica that is there answers within this; one that does not is late. */
export const LATE_AFTER_MS = 5000
/** Who is past a change by now, and said nothing of it, was away then and started afresh. */
const FORGIVEN_AFTER_MS = 30_000

/** One event of a change, as the panel shows it. */
export interface ShownEvent {
  seq: number
  type: EventType
  locales: string[]
  /** The first of its tags; `tagCount` is how many there are. */
  tags: string[]
  tagCount: number
}

/** What one replica did about one event. */
export interface ShownReceipt {
  seq: number
  replica: string
  pages: number
  browsers: number
  durationMs: number
  failed: FailedPage[]
}

/** All that one save changed for the public: the events of one transaction. */
export interface PublishedChange {
  cause: EventCause | null
  /** The transaction that wrote its events. */
  xid: number
  at: string
  /** By the clock of the database, when this was read. */
  ageMs: number
  events: ShownEvent[]
  receipts: ShownReceipt[]
}

/** A shop that follows the events. */
export interface ReplicaState {
  replica: string
  /** How much of history it reflects. */
  revision: Revision
  firstSeenAt: string
  seenAt: string
  /** It was heard of in the last half minute. */
  isSeen: boolean
  /** Events that it has not applied yet; null when it follows another database. */
  behind: number | null
}

/** What one replica did about all events of a change. */
export interface ShopOutcome {
  replica: string
  state: 'done' | 'failed' | 'waiting' | 'late'
  pages: number
  browsers: number
  durationMs: number
  failed: FailedPage[]
}

/** What became of a change in all shops together. */
export interface Outcome {
  /** `alone`: no shop is known that could show it. */
  state: 'live' | 'failed' | 'waiting' | 'late' | 'alone'
  /** On the shop that keeps most of them: a page of two shops is one page. */
  pages: number
  browsers: number
  /** Until the slowest shop was done. */
  durationMs: number
  /** How many shops have answered. */
  shops: number
  perShop: ShopOutcome[]
}

/** What became of a change, from what its replicas said and which of them should have spoken. */
export function outcomeOf(change: PublishedChange, replicas: readonly ReplicaState[]): Outcome {
  const expected = replicas.filter((one) => isExpected(one, change))
  const names = new Set([
    ...change.receipts.map((receipt) => receipt.replica),
    ...expected.map((one) => one.replica),
  ])
  const perShop = [...names].sort().map((replica) => shopOutcome(change, replica))
  const answered = perShop.filter(({ state }) => state === 'done' || state === 'failed')
  return {
    state: stateOf(perShop),
    pages: Math.max(0, ...answered.map((one) => one.pages)),
    browsers: answered.reduce((sum, one) => sum + one.browsers, 0),
    durationMs: Math.max(0, ...answered.map((one) => one.durationMs)),
    shops: answered.length,
    perShop,
  }
}

/** Whether a shop that said nothing yet should have: it is there, and was when it happened. */
function isExpected(replica: ReplicaState, change: PublishedChange): boolean {
  if (!replica.isSeen || replica.firstSeenAt > change.at) return false
  return change.ageMs < FORGIVEN_AFTER_MS || !hasPassed(replica, change)
}

function hasPassed({ revision }: ReplicaState, { xid, events }: PublishedChange): boolean {
  const epoch = epochOf(revision)
  return events.every(({ seq }) => reflects(revision, { epoch, seq, xid }))
}

/** Whether nothing more is to be expected, so that nobody needs to ask again. */
export function isSettled({ state }: Outcome): boolean {
  return state === 'live'
}

function stateOf(perShop: ShopOutcome[]): Outcome['state'] {
  if (perShop.length === 0) return 'alone'
  const worst = (['failed', 'late', 'waiting'] as const).find((state) =>
    perShop.some((one) => one.state === state),
  )
  return worst ?? 'live'
}

function shopOutcome(change: PublishedChange, replica: string): ShopOutcome {
  const own = change.receipts.filter((receipt) => receipt.replica === replica)
  const failed = distinct(own.flatMap((receipt) => receipt.failed))
  const isWhole = change.events.every(({ seq }) => own.some((receipt) => receipt.seq === seq))
  const open = change.ageMs > LATE_AFTER_MS ? 'late' : 'waiting'
  const answered = failed.length > 0 ? 'failed' : 'done'
  return {
    replica,
    state: isWhole || failed.length > 0 ? answered : open,
    pages: pagesOf(change.events, own),
    browsers: Math.max(0, ...own.map((receipt) => receipt.browsers)),
    durationMs: Math.max(0, ...own.map((receipt) => receipt.durationMs)),
    failed,
  }
}

/**
 * Events of one save in the same languages mostly touch the same pages, so the greatest number
 * counts; those in different languages touch different ones, so they add up.
 */
function pagesOf(events: readonly ShownEvent[], receipts: readonly ShownReceipt[]): number {
  const byLanguages = Map.groupBy(events, (event) => event.locales.join())
  return [...byLanguages.values()].reduce((sum, group) => {
    const seqs = new Set(group.map((event) => event.seq))
    const counts = receipts.filter(({ seq }) => seqs.has(seq)).map(({ pages }) => pages)
    return sum + Math.max(0, ...counts)
  }, 0)
}

function distinct(failed: FailedPage[]): FailedPage[] {
  return [...new Map(failed.map((page) => [page.path, page])).values()]
}
