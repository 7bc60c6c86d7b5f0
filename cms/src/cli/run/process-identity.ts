import { readFileSync } from 'node:fs'
import { execaSync } from 'execa'

/**
 * What tells a process from a later one with the same number: when it started. Null when there is
 * no such process, or when it has ended and waits to be collected.
 */
export function identityOf(pid: number): string | null {
  if (process.platform === 'linux') return linuxIdentityOf(pid)
  const { stdout, exitCode } = execaSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    reject: false,
  })
  return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : null
}

function linuxIdentityOf(pid: number): string | null {
  const fields = statFieldsOf(pid)
  if (fields === null || fields[0] === 'Z' || fields[0] === 'X') return null
  return fields[19] ?? null
}

/** The parent's number, or null when the process is gone. */
export function parentOf(pid: number): number | null {
  if (process.platform !== 'linux') return pid === process.pid ? process.ppid : null
  const fields = statFieldsOf(pid)
  return fields === null ? null : Number(fields[1])
}

/** The command line of a process, as far as it can be known. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    const { stdout } = execaSync('ps', ['-o', 'command=', '-p', String(pid)], { reject: false })
    return stdout?.trim() ?? ''
  }
}

/** The fields of /proc/PID/stat after the name, which is in brackets and may hold anything. */
function statFieldsOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
