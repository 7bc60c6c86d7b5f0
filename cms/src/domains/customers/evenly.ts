import { setTimeout as sleep } from 'node:timers/promises'

/** Longer than any of the work behind it takes on an ordinary day. */
const EVEN_MS = 120

/** Answers no sooner than after a fixed time, so that how long it took says nothing. */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const [done] = await Promise.allSettled([work(), sleep(EVEN_MS)])
  if (done.status === 'rejected') throw done.reason
  return done.value
}
