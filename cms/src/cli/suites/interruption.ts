import { onLauncherGone } from '../run/signals.ts'

const controller = new AbortController()

/** Aborts when somebody wants the tests to end: what runs is stopped, what it used is put away. */
export const interruption: AbortSignal = controller.signal

/** From now on, Ctrl-C and SIGTERM abort `interruption` instead of ending this process at once. */
export function listenForInterruption(): void {
  const interrupt = (): void => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
  onLauncherGone(interrupt)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
