import { epochOf, covers, type Revision } from '@vitrine/shared-types/primitives/revision'
import { logger } from '../platform/logger.ts'
import { createAcknowledger } from './acknowledge.ts'
import { followStore, type Loss } from './follow-store.ts'
import { createKnownChanges } from './known-changes.ts'
import { createLinkState } from './link-state.ts'
import { createListeners } from './listeners.ts'
import type { StreamMessage } from './read-message.ts'
import type { Changes, Entry, ShopLive } from './shop-live.ts'
import { createTagTable } from './tag-table.ts'

export interface ShopLiveOptions {
  storeUrl: string
  /** The shop runs on demo data: nobody is followed. */
  isOff: boolean
  secret: string | undefined
  /** How the store names this replica. */
  replica: string
  heartbeatMs?: number
  connectMs?: number
}

/** Without the stream what is kept is right for this long. */
const DUE_AFTER_MS = 30_000
/** After this many bad messages at one place the shop goes on from the present. */
const MAX_MALFORMED = 2

export function createShopLive(options: ShopLiveOptions): ShopLive {
  const link = createLinkState({ isOff: options.isOff })
  const progress = createProgress()
  const acknowledger = createAcknowledger({ ...options, revision: progress.revision })
  let follower: ReturnType<typeof followStore> | null = null
  link.onState((state) => logger.info({ msg: 'store', state: state.kind }))

  function receive(message: StreamMessage): void {
    progress.apply(message)
    link.followed()
  }

  function lost(loss: Loss): void {
    if (link.get().kind === 'following') logger.warn({ msg: 'stream lost', ...loss })
    link.lost()
    if (loss.isAnswering !== null) link.heard(loss.isAnswering)
    if (loss.isResumeRefused) progress.forgetPlace()
    if (loss.reason === 'malformed') progress.noteMalformed()
    if (link.get().kind !== 'following') progress.known.release()
  }

  return {
    start() {
      if (options.isOff || follower) return
      follower = followStore({ ...options, resumeFrom: progress.place, receive, lost })
      acknowledger.start()
    },
    async stop() {
      await Promise.all([follower?.stop(), acknowledger.stop()])
      follower = null
      progress.known.release()
    },
    state: () => link.get(),
    revision: progress.revision,
    lastEventAt: progress.lastEventAt,
    isFresh: (entry) =>
      entry.readAt >= progress.resetAt() && isFresh(entry, link.get().kind, progress.isCurrent),
    isCurrent: progress.isCurrent,
    reached: (seq, timeoutMs) =>
      link.get().kind === 'following' ? progress.known.reached(seq, timeoutMs) : Promise.resolve(),
    onChanges: progress.onChanges,
    onReset: progress.onReset,
    onState: (listener) => link.onState(listener),
    acknowledge: (receipt) => acknowledger.add(receipt),
    noteCall: (isAnswered) => link.heard(isAnswered),
  }
}

function isFresh(
  entry: Entry,
  state: ReturnType<ShopLive['state']>['kind'],
  isCurrent: ShopLive['isCurrent'],
): boolean {
  const isYoung = Date.now() - entry.readAt < DUE_AFTER_MS
  const isTimed = state === 'polling' || (state === 'following' && entry.revision === null)
  return (isYoung || !isTimed) && isCurrent(entry)
}

/** What is known of the store's changes, and from where the stream goes on. */
function createProgress() {
  const table = createTagTable()
  const known = createKnownChanges()
  const changes = createListeners<Changes>('changes')
  const resets = createListeners<void>('reset')
  let revision: Revision | null = null
  let place: Revision | null = null
  let lastEventAt: string | null = null
  let resetAt = 0
  let malformed = 0

  function restart(at: Revision): void {
    revision = at
    place = at
    resetAt = Date.now()
    table.restart(at)
    known.restart(Number(at.split('.')[1]))
    resets.tell()
  }

  function advance(to: Revision): void {
    // Another replica of the store may be a moment behind the one that was followed before.
    if (revision !== null && !covers(to, revision)) return
    if (to !== revision) malformed = 0
    revision = to
    place = to
  }

  return {
    known,
    onChanges: (listener: (batch: Changes) => void) => changes.add(listener),
    onReset: (listener: () => void) => resets.add(listener),
    revision: () => revision,
    place: () => place,
    lastEventAt: () => lastEventAt,
    resetAt: () => resetAt,
    isCurrent: (entry: Omit<Entry, 'readAt'>) =>
      entry.revision === null || table.isCurrent({ ...entry, revision: entry.revision }),
    forgetPlace: () => (place = null),
    noteMalformed() {
      malformed += 1
      if (malformed >= MAX_MALFORMED) place = null
    },
    apply(message: StreamMessage): void {
      lastEventAt = new Date().toISOString()
      const isOther = place === null || epochOf(place) !== epochOf(message.revision)
      if (isOther || message.name === 'reset') return restart(message.revision)
      if (message.name !== 'changes') return advance(message.revision)
      const events = message.events.filter(({ seq }) => known.isNew(seq))
      table.note(message.revision, events)
      advance(message.revision)
      // Those who wait for a change may look at once: only now is all of it known.
      for (const { seq } of events) known.add(seq)
      if (events.length > 0) changes.tell({ revision: message.revision, events })
    },
  }
}
