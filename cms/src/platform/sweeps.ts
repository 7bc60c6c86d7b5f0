import { logger } from './logger.ts'

/**
 * Work that is due whenever its rows say so: it looks, does what it finds, and looks again. All it
 * knows is in Postgres, so it may be killed anywhere, and any number of processes may run it: each
 * claims rows with `FOR UPDATE SKIP LOCKED` or moves them by a guarded UPDATE.
 */
export interface Sweep {
  name: string
  everyMs: number
  /** Does some of what is due; answers how many. More than zero: it is called again at once. */
  work: () => Promise<number>
}

export interface RunningSweeps {
  /** Waits for the work at hand; begins nothing more. */
  stop: () => Promise<void>
}

/** Runs sweeps until they are stopped. A failure is logged and tried again at the next turn. */
export function startSweeps(sweeps: Sweep[]): RunningSweeps {
  const stops = sweeps.map(start)
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

function start({ name, everyMs, work }: Sweep): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let hasFailed = false
  let turn = Promise.resolve()
  const plan = (afterMs: number): void => {
    if (isStopped) return
    timer = setTimeout(() => {
      turn = once()
    }, afterMs).unref()
  }
  const once = async (): Promise<void> => {
    let done = 0
    try {
      done = await work()
      if (hasFailed) logger.info({ msg: 'background work goes on', work: name })
      hasFailed = false
    } catch (err) {
      // An outage is said once, not every second.
      if (!hasFailed) logger.warn({ msg: 'background work failed', work: name, err })
      hasFailed = true
    }
    plan(done > 0 ? 0 : everyMs)
  }
  plan(Math.min(everyMs, 1_000))
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await turn
  }
}
