import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { commandOf } from '../run/process-identity.ts'
import { markOf, POSTGRES_STOP, stopProcess } from '../run/signals.ts'

/**
 * Makes way for a new Postgres on this data directory. A lock whose number now belongs to another
 * program (after a reboot, or in a new container) is removed; our own server that outlived a
 * killed run is stopped.
 */
export async function clearStaleLock(dataDir: string): Promise<void> {
  const file = path.join(dataDir, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => null)
  const mark = text === null ? null : markOf(Number(text.split('\n')[0]))
  // No lock, or nobody behind it: Postgres clears that by itself.
  if (mark === null) return
  if (!(await isServerOf(mark.pid, dataDir))) {
    await rm(file, { force: true })
    return
  }
  await stopProcess(mark, POSTGRES_STOP)
}

async function isServerOf(pid: number, dataDir: string): Promise<boolean> {
  const workingDir = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  if (workingDir !== null) return workingDir === (await realpath(dataDir))
  return commandOf(pid).includes(dataDir)
}
