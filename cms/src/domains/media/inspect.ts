import { fileTypeFromBuffer } from 'file-type'
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { ALLOWED_TYPES, MAX_PIXELS } from './rules.ts'

export type Inspection =
  | {
      kind: 'picture'
      mimeType: string
      extension: string
      contentHash: string
      placeholder: string
      /** The bytes to store: turned upright when the camera only noted how it was held. */
      bytes: Buffer
    }
  | { kind: 'refused'; reason: 'not_a_picture' | 'too_many_pixels' | 'broken' }

const PLACEHOLDER_WIDTH = 16
const UPRIGHT = 1

/** Looks at the content of an upload, never at its name or what the sender says it is. */
export async function inspectPicture(bytes: Buffer): Promise<Inspection> {
  const type = await fileTypeFromBuffer(bytes)
  const extension = type && ALLOWED_TYPES.get(type.mime)
  if (!type || !extension) return { kind: 'refused', reason: 'not_a_picture' }
  try {
    const { width, height, orientation, pages } = await sharp(bytes).metadata()
    if (width * height > MAX_PIXELS || (pages ?? 1) > 1) {
      return { kind: 'refused', reason: 'too_many_pixels' }
    }
    const isUpright = (orientation ?? UPRIGHT) === UPRIGHT
    const stored = isUpright ? bytes : await sharp(bytes).autoOrient().keepIccProfile().toBuffer()
    return {
      kind: 'picture',
      mimeType: type.mime,
      extension,
      contentHash: createHash('sha256').update(bytes).digest('hex'),
      placeholder: await placeholderOf(stored),
      bytes: stored,
    }
  } catch {
    return { kind: 'refused', reason: 'broken' }
  }
}

async function placeholderOf(bytes: Buffer): Promise<string> {
  const tiny = await sharp(bytes)
    .resize({ width: PLACEHOLDER_WIDTH })
    .webp({ quality: 40, effort: 6 })
    .toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}
