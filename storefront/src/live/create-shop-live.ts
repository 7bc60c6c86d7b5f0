import { logger } from '../platform/logger.ts'
import { createAcknowledger } from './acknowledge.ts'
import { followStore, type Loss } from './follow-store.ts'
import { createLinkState } from './link-state.ts'
import { probeStore } from './probe-store.ts'
import { createProgress } from './progress.ts'
import type { StreamMessage } from './read-message.ts'
import type { Entry, ShopLive, StoreState } from './shop-live.ts'
import { rememberVerdicts } from './remember-verdicts.ts'

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

export function createShopLive(options: ShopLiveOptions): ShopLive {
  const link = createLinkState({ isOff: options.isOff })
  const progress = createProgress()
  const acknowledger = createAcknowledger({ ...options, revision: progress.revision })
  const isCurrent = rememberVerdicts(progress.isCurrent, progress.version)
  let follower: ReturnType<typeof followStore> | null = null
  let probing: Promise<void> | null = null
  link.onState((state) => logger.info({ msg: 'store', state: state.kind }))

  function receive(message: StreamMessage, isCaughtUp: boolean): void {
    progress.apply(message)
    if (isCaughtUp) link.followed()
  }

  function lost(loss: Loss): void {
    if (link.get().kind === 'following') logger.warn({ msg: 'stream lost', ...loss })
    link.lost()
    if (loss.isAnswering !== null) link.heard(loss.isAnswering)
    else if (loss.reason === 'refused' || loss.reason === 'unreachable') probe()
    if (loss.isResumeRefused) progress.forgetPlace()
    if (loss.reason === 'malformed') progress.noteMalformed()
    if (link.get().kind !== 'following') progress.known.release()
  }

  /** The next connection does not wait for this. */
  function probe(): void {
    probing ??= probeStore(options.storeUrl).then((isAnswering) => {
      probing = null
      link.heard(isAnswering)
    })
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
    isFresh: (entry) => !isDue(entry, link.get().kind, progress.resetAt()) && isCurrent(entry),
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

/** Whether the clock alone says that an entry is old. */
function isDue({ readAt, revision }: Entry, state: StoreState['kind'], resetAt: number): boolean {
  if (readAt < resetAt) return true
  const isTimed = state === 'polling' || (state === 'following' && revision === null)
  return isTimed && Date.now() - readAt >= DUE_AFTER_MS
}
