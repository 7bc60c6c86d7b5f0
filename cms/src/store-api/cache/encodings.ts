import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How the bytes of an answer may be packed; the best one first. */
export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Below this, packing saves no packet. */
export const MIN_PACKED_BYTES = 1024

/** Dearer levels save a few bytes more, once per answer, and hold up everyone else. */
const BROTLI_QUALITY = 6

const packers: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

export function pack(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  return packers[encoding](bytes)
}

/** Callers send few different headers, so each is read once. */
const known = new Map<string, Encoding | undefined>()
const MAX_KNOWN = 500

/** The best packing that the caller takes; undefined for none. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  if (header === undefined) return undefined
  if (known.has(header)) return known.get(header)
  const weights = new Map(header.toLowerCase().split(',').map(weightOf))
  const weight = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0
  const [best] = ENCODINGS.filter((encoding) => weight(encoding) > 0).sort(
    (one, other) => weight(other) - weight(one),
  )
  if (known.size < MAX_KNOWN) known.set(header, best)
  return best
}

function weightOf(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return [name, Number.isFinite(weight) ? weight : 0]
}
