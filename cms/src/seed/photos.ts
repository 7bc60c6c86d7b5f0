import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { DemoPhoto } from '@vitrine/shared-types/demo/types'
import pLimit from 'p-limit'
import type { Payload } from 'payload'

/** The bytes of a photo of the demo, by its file name. */
export type ReadPhoto = (file: string) => Promise<Buffer>

/** Making the sizes of one picture keeps a processor busy for a second or two. */
const PHOTOS_AT_ONCE = 2

/**
 * Uploads the photos that the media library lacks, known by their content. Each is a transaction
 * of its own: a killed seed goes on where it was. Answers the ids by file name.
 */
export async function seedPhotos(
  payload: Payload,
  photos: DemoPhoto[],
  { readPhoto = readFromPackage, onProgress }: PhotoOptions,
): Promise<Map<string, number>> {
  const limit = pLimit(PHOTOS_AT_ONCE)
  const ids = new Map<string, number>()
  const failures: unknown[] = []
  const upload = async (photo: DemoPhoto) => {
    if (failures.length > 0) return
    ids.set(photo.file, await seedPhoto(payload, photo, await readPhoto(photo.file)))
    onProgress(ids.size, photos.length)
  }
  // Every upload that began has ended before this throws: none is still writing afterwards.
  await Promise.all(
    photos.map((photo) => limit(upload, photo).catch((error: unknown) => failures.push(error))),
  )
  if (failures.length > 0) throw failures[0]
  return ids
}

interface PhotoOptions {
  readPhoto?: ReadPhoto | undefined
  onProgress: (done: number, total: number) => void
}

async function seedPhoto(payload: Payload, photo: DemoPhoto, bytes: Buffer): Promise<number> {
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const common = { collection: 'media', depth: 0, overrideAccess: true } as const
  const found = await payload.find({
    ...common,
    where: { contentHash: { equals: contentHash } },
    locale: 'th',
    fallbackLocale: false,
    limit: 1,
    pagination: false,
  })
  const existing = found.docs[0]
  const id = existing?.id ?? (await upload())
  // A seed that was killed between the two languages goes on with the second.
  if (!existing?.alt) {
    await payload.update({ ...common, id, locale: 'th', data: { alt: photo.alt.th } })
  }
  return id

  async function upload(): Promise<number> {
    const file = { data: bytes, size: bytes.length, name: photo.file, mimetype: 'image/jpeg' }
    const made = await payload.create({
      ...common,
      locale: 'en',
      data: { alt: photo.alt.en },
      file,
    })
    return made.id
  }
}

function readFromPackage(file: string): Promise<Buffer> {
  const folder = import.meta.resolve('@vitrine/shared-types/demo')
  return readFile(fileURLToPath(new URL(`photos/${file}`, folder)))
}
