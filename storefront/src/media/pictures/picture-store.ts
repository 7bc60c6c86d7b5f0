import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pruneFolder } from '../../platform/prune-folder.ts'
import { describeDiskName, type PictureName, type PictureType } from './picture-name.ts'

export type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

/** An open file: it stays readable when it is pruned. Either `read` or `close` must be called. */
export interface StoredPicture {
  bytes: number
  type: PictureType
  /** From the first to the last byte, both counted from 0 and included. */
  read(range?: { start: number; end: number }): Bytes
  close(): Promise<void>
}

export interface PictureStore {
  find(name: PictureName): Promise<StoredPicture | null>
  /** Another rendition of the same picture: the next wider one, or else the widest. */
  findStandIn(name: PictureName): Promise<StoredPicture | null>
  keep(name: PictureName, body: Bytes): Promise<void>
}

/** A file counts as used again when its last use is longer ago than this. */
const USE_EVERY_MS = 60 * 60_000

/**
 * Pictures on disk, one file each, written beside and renamed. The least recently used go first
 * when all together pass `maxBytes`.
 */
export function createPictureStore({
  dir,
  maxBytes = 1024 ** 3,
}: {
  dir: string
  maxBytes?: number
}): PictureStore {
  const pathOf = (disk: string) => join(/* turbopackIgnore: true */ dir, disk)
  const pruning = pruneAfter(maxBytes / 20, () => pruneFolder(dir, maxBytes))

  async function openDisk(disk: string): Promise<StoredPicture | null> {
    const facts = describeDiskName(disk)
    const handle = await open(pathOf(disk)).catch(() => null)
    if (!facts || !handle) return null
    const { size, mtimeMs } = await handle.stat()
    if (size === 0) return handle.close().then(() => null)
    if (Date.now() - mtimeMs > USE_EVERY_MS) await touch(handle)
    return storedPicture(handle, size, facts.type)
  }

  return {
    find: (name) => openDisk(name.disk),

    async findStandIn(name) {
      const names = await readdir(dir).catch(() => [])
      const wanted = describeDiskName(name.disk)?.width ?? 0
      const others = names
        .filter((disk) => disk.startsWith(name.family))
        .map((disk) => ({ disk, width: describeDiskName(disk)?.width ?? 0 }))
        .toSorted((a, b) => a.width - b.width)
      const best = others.find(({ width }) => width >= wanted) ?? others.at(-1)
      return best ? openDisk(best.disk) : null
    },

    async keep(name, body) {
      const draft = pathOf(`${randomUUID()}.tmp`)
      try {
        await mkdir(dir, { recursive: true })
        const count = { bytes: 0 }
        await writeFile(draft, counted(body, count), { flush: true })
        await rename(draft, pathOf(name.disk))
        await pruning(count.bytes)
      } catch (error) {
        // Not awaited: half of a stream is cancelled only when its other half has ended.
        body.cancel().catch(() => {})
        await rm(draft, { force: true }).catch(() => {})
        throw error
      }
    },
  }
}

function storedPicture(handle: FileHandle, bytes: number, type: PictureType): StoredPicture {
  return {
    bytes,
    type,
    read: (range) => asWeb(handle.createReadStream({ ...range, highWaterMark: 256 * 1024 })),
    close: () => handle.close(),
  }
}

/** A stream of Node as the web's. What a file gives is bytes. */
function asWeb(stream: Readable): Bytes {
  return Readable.toWeb(stream) as Bytes
}

/** A folder that cannot be written to is still one to read from. */
async function touch(handle: FileHandle): Promise<void> {
  const now = new Date()
  await handle.utimes(now, now).catch(() => {})
}

async function* counted(body: Bytes, count: { bytes: number }) {
  for await (const chunk of body) {
    count.bytes += chunk.byteLength
    yield chunk
  }
}

/** Prunes at the first writing, when nobody knows the size, and after every `step` bytes. */
function pruneAfter(step: number, prune: () => Promise<void>) {
  let sinceLast = Number.POSITIVE_INFINITY
  return async (bytes: number) => {
    sinceLast += bytes
    if (sinceLast < step) return
    sinceLast = 0
    await prune()
  }
}
