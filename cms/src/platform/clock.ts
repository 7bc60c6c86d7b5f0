/** The time of day, so that a test can hold it still. */
export interface Clock {
  now(): Date
}

/** The real time. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still at the given moment. */
export function fixedClock(moment: Date | string): Clock {
  const at = new Date(moment)
  return { now: () => new Date(at) }
}
