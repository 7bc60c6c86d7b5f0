/** Which changes have been applied, by number. */
export interface KnownChanges {
  /** All up to here are known; those that were known before are forgotten. */
  restart(seq: number): void
  /** Whether it was not added yet. A transaction may end long after others with higher numbers. */
  isNew(seq: number): boolean
  add(seq: number): void
  /** Resolves when `seq` is known, or after the time-out. */
  reached(seq: number, timeoutMs: number): Promise<void>
  /** Those who wait do so in vain. */
  release(): void
}

/** A change comes twice only soon after the first time. */
const MAX_REMEMBERED = 50_000

export function createKnownChanges(maxRemembered = MAX_REMEMBERED): KnownChanges {
  const known = new Set<number>()
  /** Below this everything counts as known. */
  let floor = 0
  const waiting = new Map<() => void, number>()

  function wake(isDue: (seq: number) => boolean): void {
    for (const [resolve, seq] of waiting) if (isDue(seq)) resolve()
  }
  const has = (seq: number) => seq <= floor || known.has(seq)

  return {
    isNew: (seq) => !known.has(seq),
    restart(seq) {
      known.clear()
      floor = seq
      wake(has)
    },
    add(seq) {
      known.add(seq)
      if (known.size > maxRemembered) {
        const [oldest = 0] = known
        known.delete(oldest)
        floor = Math.max(floor, oldest)
      }
      wake(has)
    },
    reached(seq, timeoutMs) {
      if (has(seq)) return Promise.resolve()
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          waiting.delete(done)
          resolve()
        }
        const timer = setTimeout(done, timeoutMs)
        waiting.set(done, seq)
      })
    },
    release: () => wake(() => true),
  }
}
