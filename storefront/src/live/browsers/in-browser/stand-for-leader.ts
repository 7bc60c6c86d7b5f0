const LOCK = 'vitrine-live'

/**
 * Stands for being the one tab that listens for all. Answers how to give it up, or to stop
 * waiting. Where tabs cannot agree (no Web Locks: an insecure address) each leads itself.
 */
export function standForLeader(
  locks: Pick<LockManager, 'request'> | undefined,
  onLead: () => void,
): () => void {
  if (!locks) {
    onLead()
    return () => {}
  }
  const { promise: given, resolve: giveUp } = Promise.withResolvers<void>()
  const waiting = new AbortController()
  const lead = () => {
    if (!waiting.signal.aborted) onLead()
    return given
  }
  locks.request(LOCK, { signal: waiting.signal }, lead).catch(() => {})
  return () => {
    waiting.abort()
    giveUp()
  }
}
