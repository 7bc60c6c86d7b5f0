import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const STALE_DRAFT_MS = 60 * 60_000

/**
 * Brings a folder below a size by removing the files that were written longest ago, down to nine
 * tenths so that it is not needed again at once. Drafts of writers that died are removed as well.
 */
export async function pruneFolder(dir: string, maxBytes: number): Promise<void> {
  const names = await readdir(dir)
  const found = await Promise.all(names.map((name) => describe(join(dir, name))))
  const files = found
    .filter((file) => file !== null)
    .toSorted((older, newer) => older.writtenAt - newer.writtenAt)
  const isDead = (file: FileFacts) =>
    file.path.endsWith('.tmp') && Date.now() - file.writtenAt > STALE_DRAFT_MS

  let total = files.reduce((sum, file) => sum + file.bytes, 0)
  const target = total > maxBytes ? maxBytes * 0.9 : total
  for (const file of files) {
    if (total <= target && !isDead(file)) continue
    await rm(file.path, { force: true })
    total -= file.bytes
  }
}

interface FileFacts {
  path: string
  bytes: number
  writtenAt: number
}

/** Null for a folder, and for a file that went away meanwhile: others may be pruning too. */
async function describe(path: string): Promise<FileFacts | null> {
  const facts = await stat(path).catch(() => null)
  return facts?.isFile() ? { path, bytes: facts.size, writtenAt: facts.mtimeMs } : null
}
