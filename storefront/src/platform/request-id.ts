const SAFE_ID = /^[\w.:-]{8,100}$/u

/** The id that came with a request when it can be trusted in logs and headers, else a new one. */
export function requestIdOf(given: string | null | undefined): string {
  return given && SAFE_ID.test(given) ? given : crypto.randomUUID()
}
