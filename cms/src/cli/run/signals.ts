import { setTimeout as delay } from 'node:timers/promises'
import { commandOf, identityOf, parentOf } from './process-identity.ts'

export interface ProcessMark {
  pid: number
  identity: string
}

/** The mark of a running process; null when it has ended already. */
export function markOf(pid: number): ProcessMark | null {
  const identity = identityOf(pid)
  return identity === null ? null : { pid, identity }
}

/** Whether the very process that was marked still runs. */
export function isAlive(mark: ProcessMark): boolean {
  return identityOf(mark.pid) === mark.identity
}

/** Signals a whole process group, or the process alone when it leads none. Never fails. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // Gone already, or no group of its own: try the process itself.
    }
  }
}

/** A signal, and how long to wait for the process to end before the next one. */
export type StopStep = [signal: NodeJS.Signals, patienceMs: number]

/** Asks, waits, insists. Answers the index of the step after which the process was gone. */
export async function stopProcess(mark: ProcessMark, steps: StopStep[]): Promise<number> {
  for (const [index, [signal, patienceMs]] of steps.entries()) {
    if (!isAlive(mark)) return index - 1
    signalGroup(mark.pid, signal)
    const deadline = Date.now() + patienceMs
    while (isAlive(mark) && Date.now() < deadline) await delay(40)
  }
  return steps.length - 1
}

/**
 * All stop steps together stay below five seconds. Fast shutdown; then the immediate one, which costs a recovery at the next start but no data;
 * then the one that nothing can refuse.
 */
export const POSTGRES_STOP: StopStep[] = [
  ['SIGINT', 900],
  ['SIGQUIT', 300],
  ['SIGKILL', 200],
]

export const CHILD_STOP: StopStep[] = [
  ['SIGTERM', 3200],
  ['SIGKILL', 300],
]

/**
 * Calls back once when pnpm or npx, which started this process, are gone. Neither hands SIGTERM on
 * to its script, so `kill` on them would leave the shop running without a terminal.
 */
export function onLauncherGone(callback: () => void): () => void {
  const launchers = findLaunchers()
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return
    clearInterval(timer)
    callback()
  }, 250)
  timer.unref()
  return () => clearInterval(timer)
}

function findLaunchers(): ProcessMark[] {
  if (process.env.npm_lifecycle_event === undefined) return []
  const found: ProcessMark[] = []
  const isLauncher = /\b(pnpm|npx|npm)\b/u
  const isShell = /^(\/\S*\/)?(ba|da|z)?sh -c /u
  for (let pid = parentOf(process.pid); pid !== null && pid > 1; pid = parentOf(pid)) {
    const command = commandOf(pid)
    if (!isLauncher.test(command) && !isShell.test(command)) break
    const mark = markOf(pid)
    if (mark !== null) found.push(mark)
  }
  // A shell on top is whoever typed the command: it may leave without meaning to stop the shop.
  while (found.length > 0 && !isLauncher.test(commandOf(found.at(-1)?.pid ?? 0))) found.pop()
  return found
}
