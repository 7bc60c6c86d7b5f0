import type { Media } from '@vitrine/shared-types/payload'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestPayload, type TestPayload } from '../../testing/test-payload.ts'

let world: TestPayload
let payload: Payload
let mediaDir: string

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
  mediaDir = process.env.MEDIA_DIR ?? ''
})
afterAll(async () => {
  await world.stop()
})

async function upload(data: Buffer, name: string, mimetype = 'image/jpeg'): Promise<Media> {
  return await payload.create({
    collection: 'media',
    overrideAccess: true,
    data: { alt: 'A picture' },
    file: { data, name, mimetype, size: data.length },
  })
}

function aPhoto(width: number, height: number, colour = '#a9c3b0'): Sharp {
  return sharp({ create: { width, height, channels: 3, background: colour } })
}

test('a photo gets its hash, its placeholder and every size, none enlarged', async () => {
  const picture = await upload(await aPhoto(1200, 1500).jpeg().toBuffer(), 'Tea Cup.JPG')
  expect(picture.filename).toBe(`tea-cup-${picture.contentHash?.slice(0, 8)}.jpg`)
  expect(picture.placeholder).toMatch(/^data:image\/webp;base64,/u)
  const sizes = Object.entries(picture.sizes ?? {}).map(([name, size]) => [
    name,
    size?.width,
    size?.mimeType,
  ])
  expect(sizes.toSorted()).toEqual([
    ['avif1440', 1200, 'image/avif'],
    ['avif320', 320, 'image/avif'],
    ['avif640', 640, 'image/avif'],
    ['avif960', 960, 'image/avif'],
    ['webp1440', 1200, 'image/webp'],
    ['webp320', 320, 'image/webp'],
    ['webp640', 640, 'image/webp'],
    ['webp960', 960, 'image/webp'],
  ])
  const files = await readdir(mediaDir)
  for (const size of Object.values(picture.sizes ?? {})) expect(files).toContain(size?.filename)
})

test('the same content can be stored again, under a name of its own', async () => {
  const bytes = await aPhoto(50, 50, '#123456').png().toBuffer()
  const [one, again] = [await upload(bytes, 'same.png'), await upload(bytes, 'same.png')]
  expect(again.contentHash).toBe(one.contentHash)
  expect(again.filename).not.toBe(one.filename)
})

test('what is no picture is refused, whatever it calls itself', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const gif = await aPhoto(4, 4).gif().toBuffer()
  const count = async () =>
    (await payload.count({ collection: 'media', overrideAccess: true })).totalDocs
  const before = { rows: await count(), files: await readdir(mediaDir) }
  for (const [bytes, name] of [
    [svg, 'a.svg'],
    [svg, 'a.jpg'],
    [html, 'b.jpg'],
    [gif, 'c.jpg'],
    [Buffer.alloc(0), 'd.jpg'],
  ] as const) {
    await expect(upload(bytes, name), name).rejects.toThrow()
  }
  expect({ rows: await count(), files: await readdir(mediaDir) }).toEqual(before)
})

test('a picture of more than forty megapixels is refused before it is decoded', async () => {
  const bomb = await sharp({
    create: { width: 16_000, height: 16_000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer()
  await expect(upload(bomb, 'bomb.png', 'image/png')).rejects.toThrow()
})

test('a photo taken sideways is stored upright', async () => {
  const sideways = await aPhoto(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await upload(sideways, 'sideways.jpg')).toMatchObject({ width: 200, height: 300 })
})

test('a new file takes the place of the former one, and its sizes with it', async () => {
  const before = await upload(await aPhoto(400, 400, '#ff0000').jpeg().toBuffer(), 'before.jpg')
  const data = await aPhoto(400, 400, '#0000ff').jpeg().toBuffer()
  const after = await payload.update({
    collection: 'media',
    id: before.id,
    overrideAccess: true,
    data: {},
    file: { data, name: 'after.jpg', mimetype: 'image/jpeg', size: data.length },
  })
  expect(after.filename).toMatch(/^after-/u)
  expect(after.contentHash).not.toBe(before.contentHash)
  expect(await readFile(path.join(mediaDir, after.filename ?? ''))).toEqual(data)
  expect(await readdir(mediaDir)).not.toContain(before.filename)
})

test('nobody writes the hash or the placeholder by hand', async () => {
  const picture = await upload(await aPhoto(40, 40).jpeg().toBuffer(), 'mine.jpg')
  const after = await payload.update({
    collection: 'media',
    id: picture.id,
    overrideAccess: true,
    data: { placeholder: 'javascript:alert(1)', contentHash: 'x', alt: 'Words' },
  })
  expect(after).toMatchObject({ placeholder: picture.placeholder, alt: 'Words' })
})

test('a picture in use is not deleted, and the refusal says where it is used', async () => {
  const picture = await upload(await aPhoto(60, 60, '#00ff00').jpeg().toBuffer(), 'used.jpg')
  await payload.create({
    collection: 'products',
    overrideAccess: true,
    data: { title: 'Tea cup', slug: '', gallery: [picture.id], _status: 'published' },
  })
  await expect(
    payload.delete({ collection: 'media', id: picture.id, overrideAccess: true }),
  ).rejects.toThrow('Products (1): “Tea cup”')
})
