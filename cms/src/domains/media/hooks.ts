import { mkdir, readdir, statfs, unlink } from 'node:fs/promises'
import path from 'node:path'
import {
  APIError,
  ValidationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { env } from '../../env.ts'
import { say, type Words } from '../../platform/words.ts'
import { inspectPicture, type Inspection } from './inspect.ts'
import { bytesNeeded, storedName } from './rules.ts'

type Refusal = Extract<Inspection, { kind: 'refused' }>['reason']

const refusals: Record<Refusal, Words> = {
  not_a_picture: {
    en: 'Only JPEG, PNG, WebP and AVIF pictures can be uploaded; this file is something else.',
    th: 'อัปโหลดได้เฉพาะภาพ JPEG, PNG, WebP และ AVIF ไฟล์นี้ไม่ใช่ภาพเหล่านี้',
  },
  too_many_pixels: {
    en: 'This picture has more than 40 megapixels or several frames. Make it smaller first.',
    th: 'ภาพนี้มีมากกว่า 40 ล้านพิกเซลหรือมีหลายเฟรม กรุณาย่อขนาดก่อน',
  },
  broken: { en: 'This picture is damaged.', th: 'ไฟล์ภาพนี้เสียหาย' },
}

const OUT_OF_SPACE = 507
const WRITTEN_AS = 'mediaStoredAs'

/** Looks at what is uploaded, names it after its content and makes its placeholder. */
export const receivePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const input = args as { data?: Record<string, unknown> }
  // Nobody but this hook says what the content is.
  if (input.data) {
    delete input.data.placeholder
    delete input.data.contentHash
  }
  if (!req.file) return
  const picture = await inspectPicture(req.file.data)
  if (picture.kind === 'refused') refuse(req, picture.reason)
  await insistOnSpace(req, picture.bytes.length)
  const name = storedName(req.file.name, picture.contentHash, picture.extension)
  req.context[WRITTEN_AS] = name
  req.file = {
    ...req.file,
    name,
    data: picture.bytes,
    size: picture.bytes.length,
    mimetype: picture.mimeType,
  }
  const { placeholder, contentHash } = picture
  input.data = { ...input.data, placeholder, contentHash }
}

/** A file that was half written when the request failed does not stay behind. */
export const removeUnfinished: CollectionAfterErrorHook = async ({ req }) => {
  const name = req.context[WRITTEN_AS]
  if (typeof name !== 'string') return
  const known = await req.payload.count({
    collection: 'media',
    where: { filename: { equals: name } },
    req,
    overrideAccess: true,
  })
  if (known.totalDocs > 0) return
  const base = path.parse(name).name
  const files = await readdir(env.MEDIA_DIR).catch(() => [])
  const leftovers = files.filter((file) => file.startsWith(`${base}.`) || isSizeOf(file, base))
  await Promise.all(
    leftovers.map((file) => unlink(path.join(env.MEDIA_DIR, file)).catch(() => undefined)),
  )
}

function isSizeOf(file: string, base: string): boolean {
  return file.startsWith(`${base}-`) && /^\d+x\d+\./u.test(file.slice(base.length + 1))
}

function refuse(req: PayloadRequest, reason: Refusal): never {
  throw new ValidationError(
    { collection: 'media', req, errors: [{ path: 'file', message: say(req, refusals[reason]) }] },
    req.t,
  )
}

async function insistOnSpace(req: PayloadRequest, uploadBytes: number): Promise<void> {
  await mkdir(env.MEDIA_DIR, { recursive: true })
  const { bavail, bsize } = await statfs(env.MEDIA_DIR)
  if (bavail * bsize >= bytesNeeded(uploadBytes)) return
  const message = say(req, {
    en: 'The disk for pictures is full. Nothing was saved.',
    th: 'พื้นที่เก็บภาพเต็ม ไม่มีการบันทึกข้อมูล',
  })
  throw new APIError(message, OUT_OF_SPACE, null, true)
}
