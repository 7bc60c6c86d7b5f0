import { cut } from '../cut.ts'
import { createHash } from 'node:crypto'
import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import pLimit from 'p-limit'
import type { Payload } from 'payload'
import type { Imported, PendingImage } from '../existing.ts'
import type { SourceImage, SourceProduct } from '../product.ts'
import { fetchImage, type FetchedImage } from './fetch-image.ts'
import type { Gallery } from './gallery.ts'

/** Brings pictures into the media library, each address and each content once. */
export interface ImageStore {
  /** Never inside a transaction: it waits for other people's servers. */
  gather(product: SourceProduct, before: Imported | null): Promise<Gallery>
}

export type Fetch = (url: string) => Promise<FetchedImage>

const FETCHES_AT_ONCE = 6
/** Resizing takes all the processor it gets. */
const UPLOADS_AT_ONCE = 2
/** After so many failures in a row a host is left alone for the rest of the run. */
const FAILURES_PER_HOST = 3
const MAX_REMEMBERED = 20_000

type Outcome = { mediaId: number } | { reason: string }

export function createImageStore(payload: Payload, fetch: Fetch = fetchImage): ImageStore {
  const fetching = pLimit(FETCHES_AT_ONCE)
  const uploading = pLimit(UPLOADS_AT_ONCE)
  const failures = new Map<string, number>()
  const known = new Map<string, Promise<Outcome>>()
  const keeping = new Map<string, Promise<Outcome>>()

  // Two addresses may give the same bytes at the same moment.
  const keepOnce = async (bytes: Buffer, alt: string, url: string): Promise<Outcome> => {
    const contentHash = createHash('sha256').update(bytes).digest('hex')
    const underWay = keeping.get(contentHash)
    if (underWay !== undefined) return await underWay
    const kept = uploading(() => keepPicture(payload, { bytes, contentHash, alt, url }))
    keeping.set(contentHash, kept)
    return await kept.finally(() => keeping.delete(contentHash))
  }

  const bring = async (image: SourceImage, title: string): Promise<Outcome> => {
    const host = URL.canParse(image.url) ? new URL(image.url).host : ''
    const fetched = await fetching(async (): Promise<FetchedImage> => {
      if ((failures.get(host) ?? 0) >= FAILURES_PER_HOST) {
        return { ok: false, reason: `${host} cannot be reached`, isUnreachable: false }
      }
      const answer = await fetch(image.url)
      if (answer.ok) failures.delete(host)
      else if (answer.isUnreachable) failures.set(host, (failures.get(host) ?? 0) + 1)
      return answer
    })
    if (!fetched.ok) return { reason: fetched.reason }
    return await keepOnce(fetched.bytes, image.alt || title, image.url)
  }

  const bringOnce = (image: SourceImage, title: string): Promise<Outcome> => {
    const remembered = known.get(image.url)
    if (remembered !== undefined) return remembered
    if (known.size >= MAX_REMEMBERED) known.clear()
    const outcome = bring(image, title)
    known.set(image.url, outcome)
    return outcome
  }

  return {
    async gather(product, before) {
      const images = product.images ?? []
      const outcomes = await Promise.all(
        images.map(async (image): Promise<[SourceImage, Outcome]> => {
          const mediaId = before?.images[image.url]
          return [
            image,
            mediaId === undefined ? await bringOnce(image, product.title) : { mediaId },
          ]
        }),
      )
      return toGallery(outcomes)
    },
  }
}

function toGallery(outcomes: [SourceImage, Outcome][]): Gallery {
  const mediaIds = new Map<string, number>()
  const pending: PendingImage[] = []
  for (const [image, outcome] of outcomes) {
    if ('mediaId' in outcome) mediaIds.set(image.url, outcome.mediaId)
    else pending.push({ ...image, reason: outcome.reason })
  }
  return { mediaIds, order: [...new Set(mediaIds.values())], pending }
}

/** The picture with these bytes, uploaded unless the library has it. */
async function keepPicture(
  payload: Payload,
  picture: { bytes: Buffer; contentHash: string; alt: string; url: string },
): Promise<Outcome> {
  const { bytes, contentHash, alt, url } = picture
  try {
    const { docs } = await payload.find({
      collection: 'media',
      where: { contentHash: { equals: contentHash } },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    const [existing] = docs
    if (existing !== undefined) return { mediaId: existing.id }
    const made = await payload.create({
      collection: 'media',
      locale: DEFAULT_LOCALE,
      data: { alt: cut(alt, 300) },
      file: { data: bytes, size: bytes.length, name: nameOf(url), mimetype: mimeOf(bytes) },
      depth: 0,
      overrideAccess: true,
    })
    return { mediaId: made.id }
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    return { reason: `not a picture that the shop can show (${sentence.slice(0, 200)})` }
  }
}

function nameOf(url: string): string {
  const last = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '').slice(0, 100)
  return last === '' ? 'picture' : last
}

/** The kind that the first bytes tell; the media library looks more closely. */
function mimeOf(bytes: Buffer): string {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (bytes.subarray(0, 4).toString('latin1') === '\x89PNG') return 'image/png'
  if (bytes.subarray(8, 12).toString('latin1') === 'WEBP') return 'image/webp'
  if (bytes.subarray(4, 12).toString('latin1') === 'ftypavif') return 'image/avif'
  return 'application/octet-stream'
}
