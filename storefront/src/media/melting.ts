import sharp from 'sharp'
import type { Image } from '@vitrine/shared-types/primitives/image'

/** The page's colour (`--paper`) and how far an edge may be from it, per channel. */
const PAPER = [242, 239, 233] as const
const TOLERANCE = 16

const known = new Map<string, Promise<boolean>>()
const MOST_KNOWN = 5000

/**
 * Whether a picture stands on the page's own colour, so that its edges can dissolve into the page.
 * Judged by the rim of its placeholder, once per picture. Server only.
 */
export function melts(image: Image | null): Promise<boolean> {
  if (!image?.placeholder) return Promise.resolve(false)
  const found = known.get(image.path)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const answer = judgeRim(image.placeholder).catch(() => false)
  known.set(image.path, answer)
  return answer
}

/** The left rim and the upper corners must be paper; shadows fall to the lower right. */
async function judgeRim(placeholder: string): Promise<boolean> {
  const bytes = Buffer.from(placeholder.slice(placeholder.indexOf(',') + 1), 'base64')
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const spots = [
    [0, 0],
    [width - 1, 0],
    [0, Math.floor(height / 2)],
    [0, height - 1],
  ] as const
  return spots.every(([x, y]) => {
    const start = (y * width + x) * channels
    return PAPER.every(
      (value, channel) => Math.abs((data[start + channel] ?? 0) - value) <= TOLERANCE,
    )
  })
}
