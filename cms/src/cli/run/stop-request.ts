import { onLauncherGone } from './signals.ts'

/** Somebody asked this run to end: Ctrl-C, SIGTERM, a closed terminal, or the launcher is gone. */
export class StopRequested extends Error {}

/**
 * Rejects with StopRequested once, on the first wish to stop; further ones change nothing, as the
 * stop has its own time limits.
 */
export function watchForStop(): { requested: Promise<never>; isRequested: () => boolean } {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => undefined)
  let isRequested = false
  const ask = (): void => {
    isRequested = true
    reject(new StopRequested())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  onLauncherGone(ask)
  // A pipe whose reader has left must not take the orderly stop with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  return { requested: promise, isRequested: () => isRequested }
}
