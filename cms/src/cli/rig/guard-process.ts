// Run as a process of its own: hears on its input what a rig started (`+process 12`, `+folder /x`)
// and what it ended itself (`-…`). When the input ends, whoever wrote it is gone: the rest goes too.
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { isAlive, markOf, signalGroup, type ProcessMark } from '../run/signals.ts'

const processes = new Map<number, ProcessMark | null>()
const folders = new Set<string>()

// Ctrl-C reaches everybody in the terminal; this one has its work still before it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const [, sign, kind, what = ''] = /^([+-])(process|folder) (.+)$/u.exec(line) ?? []
  const pid = Number(what)
  if (kind === 'folder' && sign === '+') folders.add(what)
  else if (kind === 'folder') folders.delete(what)
  else if (sign === '+') processes.set(pid, markOf(pid))
  else processes.delete(pid)
})
lines.on('close', () => {
  for (const [pid, mark] of processes) {
    if (mark !== null && isAlive(mark)) signalGroup(pid, 'SIGKILL')
  }
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})
