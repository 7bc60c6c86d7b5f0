import { setImmediate as nextTurn } from 'node:timers/promises'

/** Long work that can rest at each `yield`, and what comes of it. */
export type Slices<Result> = Generator<undefined, Result>

/** Of loops over so many small things, one rest is due at each thousand. */
export const REST_EVERY = 1 << 12
const TURN_MS = 4

/** All of it in one go. */
export function finished<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next()
    if (step.done === true) return step.value
  }
}

/** The same in many turns, so that a process that answers goes on answering. */
export async function finishedInTurns<Result>(slices: Slices<Result>): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = slices.next()
    if (step.done === true) return step.value
    if (performance.now() - since < TURN_MS) continue
    await nextTurn()
    since = performance.now()
  }
}
