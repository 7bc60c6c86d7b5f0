import { stat } from 'node:fs/promises'
import path from 'node:path'

const OTHERS_MAY_ENTER = 0o001

/** Whether a user with no rights of their own can get to the path: every folder above it lets all in. */
export async function isReachableByOthers(target: string): Promise<boolean> {
  for (let dir = path.dirname(path.resolve(target)); ; dir = path.dirname(dir)) {
    const found = await stat(dir).catch(() => null)
    if (found !== null && (found.mode & OTHERS_MAY_ENTER) === 0) return false
    if (dir === path.dirname(dir)) return true
  }
}
