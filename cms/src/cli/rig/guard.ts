import { spawn, type ChildProcessByStdio } from 'node:child_process'
import path from 'node:path'
import type { Writable } from 'node:stream'

type GuardProcess = ChildProcessByStdio<Writable, null, null>

let guard: GuardProcess | undefined

/**
 * Sees to it that a process, or a folder, does not outlive this process, however that ends: test
 * runners kill their workers with SIGKILL, of which nobody hears. Answers how to let go of it.
 */
export function guardAgainstOrphans(kind: 'process' | 'folder', what: number | string): () => void {
  guard ??= startGuard()
  const { stdin } = guard
  stdin.write(`+${kind} ${what}\n`)
  return () => void stdin.write(`-${kind} ${what}\n`)
}

/** In a session of its own, so that no signal to this process's group ends it first. */
function startGuard(): GuardProcess {
  const entry = path.join(import.meta.dirname, 'guard-process.ts')
  const child = spawn(process.execPath, [entry], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.unref()
  const pipe = child.stdin as Writable & { unref?: () => void }
  pipe.unref?.()
  pipe.on('error', () => undefined)
  return child
}
