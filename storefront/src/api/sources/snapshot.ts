import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isLater, Revision } from '@vitrine/shared-types/primitives/revision'
import { z } from 'zod'
import { logger } from '../../platform/logger.ts'
import { pruneFolder } from '../../platform/prune-folder.ts'
import { readBody } from '../read-body.ts'
import { hashKey, type StoreRequest } from '../request.ts'

export interface Snapshots {
  /** The last answer the store API gave, and when it last gave it; null when none is known. */
  read(request: StoreRequest): Promise<{ data: unknown; since: string } | null>
  /**
   * Keeps an answer, unless a later one is kept already. Touches the disk only when it changed, or
   * was last confirmed long ago.
   */
  write(request: StoreRequest, text: string, revision?: Revision | null): Promise<void>
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
  revision: Revision.nullish(),
})
type Header = z.infer<typeof Header>

/** What this process last wrote, or decided to write, for one request. */
interface Written {
  checksum: string
  revision: Revision | null
  writtenAt: number
  confirmedAt: number
}

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
  const written = new Map<string, Written>()
  const inTurn = createTurns()
  const pathOf = (request: StoreRequest) => join(dir, `${hashKey(request.key)}.snapshot`)
  let writes = 0

  async function writeFileFor(request: StoreRequest, text: string, own: Written): Promise<void> {
    // While this one waited for its turn, a later answer came, or the news that there is none.
    if (written.get(request.key) !== own) return
    const path = pathOf(request)
    if (isLaterThan(await revisionIn(path), own.revision)) return
    const { checksum, revision } = own
    const since = new Date(own.writtenAt).toISOString()
    const header: Header = { format: 1, key: request.key, since, checksum, revision }
    await mkdir(dir, { recursive: true })
    const draft = join(dir, `${randomUUID()}.tmp`)
    try {
      await writeFile(draft, `${JSON.stringify(header)}\n${text}`)
      await rename(draft, path)
    } catch (error) {
      written.delete(request.key)
      await rm(draft, { force: true }).catch(() => {})
      throw error
    }
    if (writes++ % PRUNE_EVERY === 0) await pruneFolder(dir, maxBytes)
  }

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

    async write(request, text, revision = null) {
      if (Buffer.byteLength(text) > maxEntryBytes) return
      const checksum = checksumOf(text)
      const at = now()
      const known = written.get(request.key)
      if (known && isLaterThan(known.revision, revision)) return
      if (known?.checksum === checksum && at - known.writtenAt < confirmEveryMs) {
        known.confirmedAt = at
        known.revision = revision
        return
      }
      const own = { checksum, revision, writtenAt: at, confirmedAt: at }
      written.delete(request.key)
      written.set(request.key, own)
      if (written.size > MAX_REMEMBERED) written.delete(written.keys().next().value ?? '')
      await inTurn(request.key, () => writeFileFor(request, text, own))
    },

    async forget(request) {
      written.delete(request.key)
      await inTurn(request.key, () => rm(pathOf(request), { force: true }))
    },
  }
}

/** Runs what concerns one key in the order in which it was asked for. */
function createTurns(): (key: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>()
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const own = before.catch(() => {}).then(work)
    last.set(key, own)
    try {
      await own
    } finally {
      if (last.get(key) === own) last.delete(key)
    }
  }
}

function isLaterThan(kept: Revision | null, other: Revision | null): boolean {
  return kept !== null && other !== null && isLater(kept, other)
}

/** The revision of the file that is there: another process may share the folder. */
async function revisionIn(path: string): Promise<Revision | null> {
  const file = await readFile(path, 'utf8').catch(() => '')
  try {
    return Header.parse(JSON.parse(file.slice(0, file.indexOf('\n')))).revision ?? null
  } catch {
    return null
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
