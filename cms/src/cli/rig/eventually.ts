import { setTimeout as delay } from 'node:timers/promises'

/** Asks until the answer is not null; after the deadline throws what was waited for. */
export async function eventually<T>(
  what: string,
  deadlineMs: number,
  probe: () => Promise<T | null>,
  everyMs = 25,
): Promise<T> {
  const deadline = Date.now() + deadlineMs
  let last: unknown = null
  for (;;) {
    try {
      const found = await probe()
      if (found !== null) return found
    } catch (error) {
      last = error
    }
    if (Date.now() > deadline) break
    await delay(everyMs)
  }
  throw new Error(`Not within ${deadlineMs} ms: ${what}`, { cause: last })
}
