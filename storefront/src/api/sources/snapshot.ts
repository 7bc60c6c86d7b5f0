import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { logger } from '../../platform/logger.ts'
import { pruneFolder } from '../../platform/prune-folder.ts'
import { readBody } from '../read-body.ts'
import { hashKey, type StoreRequest } from '../request.ts'

export interface Snapshots {
  /** The last answer the store API gave, and when it last gave it; null when none is known. */
  read(request: StoreRequest): Promise<{ data: unknown; since: string } | null>
  /** Keeps an answer. Touches the disk only when it changed, or was last confirmed long ago. */
  write(request: StoreRequest, text: string): Promise<void>
  /** Forgets an answer, because the store API now says that there is no such thing. */
  forget(request: StoreRequest): Promise<void>
}

interface SnapshotOptions {
  dir: string
  /** All files together; the least recently confirmed go first. */
  maxBytes?: number
  /** An answer larger than this is not kept. */
  maxEntryBytes?: number
  /** After this long an unchanged answer is written again, so that its `since` stays true. */
  confirmEveryMs?: number
  now?: () => number
}

const Header = z.object({
  format: z.literal(1),
  key: z.string(),
  since: z.iso.datetime(),
  checksum: z.string(),
})

/** Files are looked over for size after this many writes. */
const PRUNE_EVERY = 200
const MAX_REMEMBERED = 10_000

/**
 * The last known good answers on disk, one file each: a line of JSON about it, then the body as it
 * came. A file is written beside and renamed, so that a reader never meets half of one.
 */
export function createSnapshots({
  dir,
  maxBytes = 256 * 1024 * 1024,
  maxEntryBytes = 4 * 1024 * 1024,
  confirmEveryMs = 10 * 60_000,
  now = Date.now,
}: SnapshotOptions): Snapshots {
  const written = new Map<string, { checksum: string; writtenAt: number; confirmedAt: number }>()
  const pathOf = (request: StoreRequest) => join(dir, `${hashKey(request.key)}.snapshot`)
  let writes = 0

  return {
    async read(request) {
      const path = pathOf(request)
      const file = await readFile(path, 'utf8').catch(() => null)
      if (file === null) return null
      const entry = openFile(file, request)
      if (typeof entry === 'string') {
        logger.warn({ msg: 'snapshot ignored', reason: entry, key: request.key })
        await rm(path, { force: true }).catch(() => {})
        return null
      }
      const confirmedAt = written.get(request.key)?.confirmedAt ?? 0
      const since = Math.max(Date.parse(entry.since), confirmedAt)
      return { data: entry.data, since: new Date(since).toISOString() }
    },

    async write(request, text) {
      if (Buffer.byteLength(text) > maxEntryBytes) return
      const checksum = checksumOf(text)
      const at = now()
      const known = written.get(request.key)
      if (known) known.confirmedAt = at
      if (known?.checksum === checksum && at - known.writtenAt < confirmEveryMs) return
      written.delete(request.key)
      written.set(request.key, { checksum, writtenAt: at, confirmedAt: at })
      if (written.size > MAX_REMEMBERED) written.delete(written.keys().next().value ?? '')

      const header = { format: 1, key: request.key, since: new Date(at).toISOString(), checksum }
      await mkdir(dir, { recursive: true })
      const draft = join(dir, `${randomUUID()}.tmp`)
      try {
        await writeFile(draft, `${JSON.stringify(header)}\n${text}`)
        await rename(draft, pathOf(request))
      } catch (error) {
        written.delete(request.key)
        await rm(draft, { force: true }).catch(() => {})
        throw error
      }
      if (writes++ % PRUNE_EVERY === 0) await pruneFolder(dir, maxBytes)
    },

    async forget(request) {
      written.delete(request.key)
      await rm(pathOf(request), { force: true })
    },
  }
}

/** What a file holds, or why it cannot be trusted. */
function openFile(file: string, request: StoreRequest): { data: unknown; since: string } | string {
  const end = file.indexOf('\n')
  const text = file.slice(end + 1)
  try {
    const header = Header.parse(JSON.parse(file.slice(0, end)))
    if (header.key !== request.key) return 'it answers another request'
    if (header.checksum !== checksumOf(text)) return 'its checksum is wrong'
    const read = readBody(request.endpoint.response, JSON.parse(text))
    return read.ok ? { data: read.data, since: header.since } : read.detail
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
