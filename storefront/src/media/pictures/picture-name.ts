import { createHash } from 'node:crypto'

/** A stored picture or one of its renditions, by the name that it has below the media root. */
export interface PictureName {
  /** Decoded: `teapot-3f2a91bc-640x800.avif`. */
  file: string
  type: PictureType
  /** The name on disk. All renditions of one picture begin with the same `family`. */
  disk: string
  family: string
}

export type PictureType = (typeof TYPES)[keyof typeof TYPES]

/** Raster images alone: nothing that a browser could run. */
const TYPES = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
} as const

const SHAPE = /^(?<stem>[^./\\][^/\\]*?)(?:-(?<size>\d{1,5}x\d{1,5}))?\.(?<extension>[a-z]{3,4})$/iu
const NOT_PRINTED = /[\p{Cc}\p{Cf}\p{Cs}]/u
const MAX_BYTES = 255

/** The picture that a path below the media root means; null when it is no picture's name. */
export function parsePictureName(encoded: string): PictureName | null {
  const file = decode(encoded)
  if (file === null || NOT_PRINTED.test(file) || Buffer.byteLength(file) > MAX_BYTES) return null
  const { stem, size = 'whole', extension = '' } = SHAPE.exec(file)?.groups ?? {}
  const ending = extension.toLowerCase()
  if (stem === undefined || !isKnown(ending)) return null
  const family = createHash('sha256').update(stem).digest('hex').slice(0, 40)
  return { file, type: TYPES[ending], disk: `${family}-${size}.${ending}`, family }
}

/** The width and type of a picture on disk; a whole one is wider than its renditions. */
export function describeDiskName(disk: string): { width: number; type: PictureType } | null {
  const ending = disk.split('.').at(-1) ?? ''
  if (!isKnown(ending)) return null
  const width = Number(/-(\d+)x\d+\.[a-z]+$/u.exec(disk)?.[1] ?? Number.POSITIVE_INFINITY)
  return { width, type: TYPES[ending] }
}

function isKnown(ending: string): ending is keyof typeof TYPES {
  return Object.hasOwn(TYPES, ending)
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}
