import { stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { BODY, CUP, makeShop, send } from './testing/picture-shop.ts'

describe('the disk', () => {
  it('stands in with another rendition while the store is away, for the moment only', async () => {
    const shop = await makeShop({
      answers: ({ url }, response) => {
        const type = url?.endsWith('avif') ? 'image/avif' : 'image/webp'
        response.writeHead(200, { 'content-type': type }).end(url)
      },
    })
    const names = ['a-1-320x400.avif', 'a-1-960x1200.webp', 'a-1-1440x1800.avif', 'b-2.webp']
    for (const name of names) await (await shop.get(`/media/${name}`)).text()
    await vi.waitFor(async () => expect(await shop.kept()).toHaveLength(4))
    shop.loseStore()

    const wider = await shop.get('/media/a-1-640x800.avif', { range: 'bytes=0-1' })
    expect([wider.status, await wider.text()]).toEqual([200, '/media/a-1-960x1200.webp'])
    expect(wider.headers.get('content-type')).toBe('image/webp')
    expect(wider.headers.get('cache-control')).toBe('no-store')
    expect(wider.headers.get('etag')).toBeNull()
    const widest = await shop.get('/media/a-1.jpg')
    expect(await widest.text()).toBe('/media/a-1-1440x1800.avif')
    expect((await shop.get('/media/c-3.webp')).status).toBe(503)
  })

  it('stays below its size and gives up what was used longest ago', async () => {
    const picture = 'x'.repeat(1000)
    const shop = await makeShop({
      answers: send(200, { 'content-type': 'image/webp' }, picture),
      maxBytes: 10_000,
    })
    const read = async (n: number) => (await shop.get(`/media/cup-${n}.webp`)).text()
    const diskNames: string[] = []
    for (let n = 0; n < 10; n++) {
      await read(n)
      await vi.waitFor(async () => expect(await shop.kept()).toHaveLength(n + 1))
      const name = (await shop.kept()).find((found) => !diskNames.includes(found)) ?? ''
      diskNames.push(name)
      const longAgo = new Date(Date.now() - (20 - n) * 3_600_000)
      await utimes(join(shop.dir, name), longAgo, longAgo)
    }
    await read(0)
    expect(Date.now() - (await stat(join(shop.dir, diskNames[0] ?? ''))).mtimeMs).toBeLessThan(5000)
    await read(10)
    await vi.waitFor(async () => expect((await shop.kept()).length).toBeLessThan(10))
    const kept = await shop.kept()
    expect(kept).toContain(diskNames[0])
    expect(kept).not.toContain(diskNames[1])
  })

  it('may take nothing: everybody still gets the picture', async () => {
    const shop = await makeShop()
    // A file where the folder should be: not even root can write below it.
    await writeFile(shop.dir, '')
    const answers = await Promise.all([1, 2, 3].map(() => shop.get(CUP)))
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([BODY, BODY, BODY])
    expect((await shop.get(CUP, {}, 'HEAD')).headers.get('content-length')).toBe('10')
  })

  it('does not pass off an empty file as a picture', async () => {
    const shop = await makeShop()
    await (await shop.get(CUP)).text()
    await vi.waitFor(async () => expect(await shop.kept()).toHaveLength(1))
    await writeFile(join(shop.dir, (await shop.kept())[0] ?? ''), '')
    expect(await (await shop.get(CUP)).text()).toBe(BODY)
  })
})
