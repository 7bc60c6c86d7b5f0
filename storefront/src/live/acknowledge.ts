import {
  ACKNOWLEDGEMENTS_PATH,
  type EventReceipt,
} from '@vitrine/shared-types/events/acknowledgement'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { logger } from '../platform/logger.ts'

/** Tells the store what this replica did about changes, and how far it is. */
export interface Acknowledger {
  start(): void
  add(receipt: EventReceipt): void
  /** Sends what is left, once. */
  stop(): Promise<void>
}

export interface AcknowledgerOptions {
  storeUrl: string
  /** Without one nothing is sent. */
  secret: string | undefined
  replica: string
  revision: () => Revision | null
  /** Receipts wait this long for others. */
  gatherMs?: number
  /** Without receipts the store still hears how far the replica is, this often. */
  beatMs?: number
}

const BATCH = 100
/** While the store is away the oldest are forgotten: they are a courtesy to editors. */
const MAX_WAITING = 2000
const LONGEST_PAUSE_MS = 5000

export function createAcknowledger(options: AcknowledgerOptions): Acknowledger {
  const { gatherMs = 100, beatMs = 10_000 } = options
  let waiting: EventReceipt[] = []
  let sending: Promise<void> | null = null
  let next: NodeJS.Timeout | undefined
  let failures = 0
  let isRefused = false
  let isStopped = !options.secret

  function schedule(delayMs: number): void {
    if (isStopped) return
    clearTimeout(next)
    next = setTimeout(() => void flush(), delayMs).unref()
  }

  async function flush(): Promise<void> {
    sending ??= sendBatch().finally(() => (sending = null))
    await sending
    if (failures > 0) schedule(Math.min(gatherMs * 2 ** failures, LONGEST_PAUSE_MS))
    else schedule(waiting.length > 0 ? gatherMs : beatMs)
  }

  async function sendBatch(): Promise<void> {
    const revision = options.revision()
    if (revision === null) return
    const receipts = waiting.splice(0, BATCH)
    const outcome = await post(options, { replica: options.replica, revision, receipts })
    if (outcome === 'unsaid') waiting = [...receipts, ...waiting].slice(-MAX_WAITING)
    failures = outcome === 'unsaid' ? failures + 1 : 0
    if (outcome === 'refused' && !isRefused) {
      logger.warn({ msg: 'the store refuses acknowledgements: does it have the same SHOP_SECRET?' })
    }
    if (outcome !== 'unsaid') isRefused = outcome === 'refused'
  }

  return {
    start: () => schedule(gatherMs),
    add(receipt) {
      if (isStopped) return
      waiting.push(fitting(receipt))
      if (waiting.length > MAX_WAITING) waiting.shift()
      if (failures > 0 || sending) return
      if (waiting.length === 1) schedule(gatherMs)
      if (waiting.length === BATCH) void flush()
    },
    async stop() {
      if (isStopped) return
      isStopped = true
      clearTimeout(next)
      await sending
      if (failures === 0 && waiting.length > 0) await sendBatch()
    },
  }
}

/** Cut to what the contract allows. */
function fitting(receipt: EventReceipt): EventReceipt {
  const failed = receipt.failed
    .slice(0, 20)
    .map(({ path, reason }) => ({ path: path.slice(0, 500), reason: reason.slice(0, 300) }))
  return { ...receipt, durationMs: Math.max(0, Math.round(receipt.durationMs)), failed }
}

async function post(
  { storeUrl, secret }: AcknowledgerOptions,
  body: { replica: string; revision: Revision; receipts: EventReceipt[] },
): Promise<'said' | 'refused' | 'unsaid'> {
  try {
    const response = await fetch(`${storeUrl}${ACKNOWLEDGEMENTS_PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(2000),
      cache: 'no-store',
    })
    await response.body?.cancel()
    if (response.ok) return 'said'
    return response.status >= 500 || response.status === 429 ? 'unsaid' : 'refused'
  } catch {
    return 'unsaid'
  }
}
