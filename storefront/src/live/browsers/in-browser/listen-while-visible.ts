const IDLE_WITHIN_MS = 300

/**
 * Opens something whenever the page is visible and has calmed down after loading, and closes it
 * whenever it is hidden: a page with an open connection could not be kept for the way back.
 */
export function listenWhileVisible(line: { open: () => void; close: () => void }): () => void {
  const stop = new AbortController()
  let cancel = () => {}
  const update = () => {
    cancel()
    if (document.visibilityState !== 'visible') return line.close()
    cancel = whenIdle(() => line.open())
  }
  const leave = () => {
    cancel()
    line.close()
  }
  const { signal } = stop
  document.addEventListener('visibilitychange', update, { signal })
  window.addEventListener('pagehide', leave, { signal })
  window.addEventListener('pageshow', update, { signal })
  if (document.readyState === 'complete') update()
  return () => {
    stop.abort()
    leave()
  }
}

function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, IDLE_WITHIN_MS)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, { timeout: IDLE_WITHIN_MS })
  return () => cancelIdleCallback(handle)
}
