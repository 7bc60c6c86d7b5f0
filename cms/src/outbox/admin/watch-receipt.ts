import { isSettled, outcomeOf, type Outcome, type PublishedChange } from './receipt.rules.ts'
import type { ReceiptAnswer } from './routes.ts'

/** What the receipt says. */
export type Receipt =
  | { kind: 'asking' }
  /** The save was committed, and no event came of it. */
  | { kind: 'nothing' }
  | { kind: 'unreachable' }
  | { kind: 'change'; change: PublishedChange; outcome: Outcome }

/** Pauses between two looks: eager while the shops are at it, then calmer, then no more. */
const PAUSES_MS = [100, ...fill(150, 6), ...fill(300, 8), ...fill(1000, 10), ...fill(3000, 15)]
/** The first looks may fail without a word: a connection breaks now and then. */
const SILENT_FAILURES = 3

/**
 * Looks until every shop has answered, or long enough. `ask` answers what was published after the
 * save began, and null when it cannot be reached. Ends early through the signal.
 */
export async function watchReceipt(
  ask: () => Promise<ReceiptAnswer | null>,
  show: (receipt: Receipt) => void,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0
  await pause(0, signal)
  if (!signal.aborted) show({ kind: 'asking' })
  for (const pauseMs of PAUSES_MS) {
    await pause(pauseMs, signal)
    if (signal.aborted) return
    const answer = await ask()
    if (signal.aborted) return
    failures = answer ? 0 : failures + 1
    if (!answer && failures > SILENT_FAILURES) show({ kind: 'unreachable' })
    if (!answer) continue
    const receipt = readReceipt(answer)
    show(receipt)
    if (receipt.kind === 'nothing') return
    if (receipt.kind === 'change' && isSettled(receipt.outcome)) return
  }
}

/** The newest change of an answer, and what became of it. */
export function readReceipt({ changes, replicas }: ReceiptAnswer): Receipt {
  const [change] = changes
  if (!change) return { kind: 'nothing' }
  return { kind: 'change', change, outcome: outcomeOf(change, replicas) }
}

function fill(ms: number, times: number): number[] {
  return Array.from({ length: times }, () => ms)
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
