/** Waits for a turn of the event loop of one's own. */
export type TakeTurn = () => Promise<void>

/**
 * One piece of work that keeps the processor busy in each turn of the event loop, in the order of
 * asking. Between two of them answers of Postgres are read and what is finished is sent: without it
 * an answer that waits for Postgres stands behind all the work that came in meanwhile.
 */
export function createTurns(): TakeTurn {
  const waiting: (() => void)[] = []
  let isPlanned = false

  function next(): void {
    waiting.shift()?.()
    isPlanned = waiting.length > 0
    if (isPlanned) setImmediate(next)
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (isPlanned) return
      isPlanned = true
      setImmediate(next)
    })
}
