import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { CliFailure, codeOf } from '../failure.ts'
import { isReachableByOthers } from './reach.ts'

export interface Place {
  /** Holds the data directory, its password and, when needed, a copy of the binaries. */
  dir: string
  /** True when it could not be kept with the rest of the state. */
  isElsewhere: boolean
}

/**
 * Where the embedded Postgres lives: in the state directory, unless it must run as another user
 * (we are root) who cannot get there because a folder above is private.
 */
export async function choosePlace(stateDir: string, runsAsOther: boolean): Promise<Place> {
  const own = path.join(stateDir, 'postgres')
  const isElsewhere = runsAsOther && !(await isReachableByOthers(own))
  const dir = isElsewhere ? elsewhere(stateDir) : own
  try {
    await mkdir(dir, { recursive: true })
  } catch (error) {
    throw new CliFailure(
      `The directory ${dir} cannot be created (${codeOf(error)}).`,
      'Give yourself the right to write there, or set VITRINE_STATE_DIR to another directory.',
    )
  }
  if (isElsewhere) await requireOurs(dir)
  if (runsAsOther) await chmod(dir, 0o755)
  return { dir, isElsewhere }
}

function elsewhere(stateDir: string): string {
  const hash = createHash('sha256').update(stateDir).digest('hex').slice(0, 12)
  return `/var/tmp/vitrine-${hash}`
}

/** Anybody may create names in /var/tmp: what stands there must be ours. */
async function requireOurs(dir: string): Promise<void> {
  const found = await lstat(dir)
  const isOurs =
    found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
  if (isOurs) return
  throw new CliFailure(
    `The directory ${dir}, where Postgres would keep its data, belongs to somebody else.`,
    'Set VITRINE_STATE_DIR to a directory that every user can enter, for example /srv/vitrine.',
  )
}
