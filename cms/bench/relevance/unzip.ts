import { inflateRawSync } from 'node:zlib'

const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_END = 0x06054b50
const STORED = 0

/** The files of a zip archive; enough for archives of a few plain files. */
export function unzip(archive: Buffer): { name: string; content: Buffer }[] {
  let end = archive.length - 22
  while (end >= 0 && archive.readUInt32LE(end) !== DIRECTORY_END) end -= 1
  if (end < 0) throw new Error('Not a zip archive.')
  const files: { name: string; content: Buffer }[] = []
  let at = archive.readUInt32LE(end + 16)
  while (archive.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const method = archive.readUInt16LE(at + 10)
    const size = archive.readUInt32LE(at + 20)
    const nameLength = archive.readUInt16LE(at + 28)
    const skipped = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    const local = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(from, from + size)
    files.push({ name, content: method === STORED ? packed : inflateRawSync(packed) })
    at += 46 + nameLength + skipped
  }
  return files
}
