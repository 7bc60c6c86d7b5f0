import { hash } from 'node:crypto'
import type { Tag } from '@vitrine/shared-types/events/tags'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { logger } from '../../platform/logger.ts'
import { ENCODINGS, MIN_PACKED_BYTES, pack, type Encoding } from './encodings.ts'

/** One answer as bytes, with what it was made from. */
export interface KeptAnswer {
  readonly etag: string
  readonly tags: readonly Tag[]
  readonly locale: Locale
  readonly bytes: Buffer
  /** The bytes as this caller takes them: packed ones once they are made, the plain ones till then. */
  packed(encoding: Encoding | undefined): { bytes: Buffer; encoding: Encoding | undefined }
}

export interface AnswerParts {
  bytes: Buffer
  tags: readonly Tag[]
  locale: Locale
}

/** The ETag is weak: it names the content, whichever way it is packed. */
export function keepable({ bytes, tags, locale }: AnswerParts): KeptAnswer {
  const versions: Partial<Record<Encoding, Buffer>> = {}
  const begun = new Set<Encoding>()
  return {
    etag: `W/"${hash('sha1', bytes, 'base64url')}"`,
    tags,
    locale,
    bytes,
    packed(encoding) {
      if (encoding === undefined || bytes.length < MIN_PACKED_BYTES) {
        return { bytes, encoding: undefined }
      }
      const ready = versions[encoding]
      if (ready !== undefined) return { bytes: ready, encoding }
      if (!begun.has(encoding)) {
        begun.add(encoding)
        pack(bytes, encoding).then(
          (packed) => (versions[encoding] = packed),
          (err: unknown) => logger.warn({ msg: 'an answer was not packed', encoding, err }),
        )
      }
      return { bytes, encoding: undefined }
    },
  }
}

const OVERHEAD_BYTES = 1000
const BYTES_PER_TAG = 100
/** JSON packs to a fifth or less, in each of the encodings. */
const PACKED_SHARE = 0.2

/** What an answer takes of the memory, its packed versions included. */
export function sizeOf({ bytes, tags }: KeptAnswer): number {
  const all = bytes.length * (1 + PACKED_SHARE * ENCODINGS.length)
  return Math.ceil(all) + tags.length * BYTES_PER_TAG + OVERHEAD_BYTES
}
