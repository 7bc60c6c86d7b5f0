import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { repositoryRoot } from '../env.ts'
import { parseMockFile } from './mock-image.ts'

export interface MockFile {
  bytes: Uint8Array<ArrayBuffer>
  type: 'image/jpeg' | 'image/webp'
}

/** Made once each: the demo shop has a few hundred renditions of some 30 KB. */
const made = new Map<string, Promise<MockFile | null>>()

/** A demo photo, as it is or in one of its widths; null when there is no such file. */
export function readMockFile(name: string): Promise<MockFile | null> {
  const wanted = parseMockFile(name)
  if (!wanted) return Promise.resolve(null)
  const known = made.get(name)
  if (known) return known
  const making = make(wanted).catch(() => {
    made.delete(name)
    return null
  })
  made.set(name, making)
  return making
}

async function make({ stem, width }: { stem: string; width: number | null }): Promise<MockFile> {
  const folder = join(repositoryRoot(), 'shared-types/demo/photos')
  const original = await readFile(join(/* turbopackIgnore: true */ folder, `${stem}.jpg`))
  if (width === null) return { bytes: new Uint8Array(original), type: 'image/jpeg' }
  const resized = await sharp(original).resize({ width }).webp({ quality: 80 }).toBuffer()
  return { bytes: new Uint8Array(resized), type: 'image/webp' }
}
