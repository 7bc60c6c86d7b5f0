import { readdir } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { BODY, CUP, makeShop, patience, send } from './testing/picture-shop.ts'

describe('a picture on the shop’s own address', () => {
  it('is streamed from the store and then comes from disk, with the store gone', async () => {
    const shop = await makeShop()
    const first = await shop.get(CUP)
    expect(first.status).toBe(200)
    expect(await first.text()).toBe(BODY)
    await vi.waitFor(async () => expect(await shop.kept()).toHaveLength(1))

    shop.loseStore()
    const second = await shop.get(CUP)
    expect(await second.text()).toBe(BODY)
    for (const { headers } of [first, second]) {
      expect(headers.get('content-type')).toBe('image/webp')
      expect(headers.get('content-length')).toBe('10')
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect(first.headers.get('etag')).toBe(second.headers.get('etag'))
    expect(shop.asked).toEqual([CUP])
  })

  it('is fetched once when many ask at the same time', async () => {
    const shop = await makeShop({
      answers: (_, response) => {
        response.writeHead(200, { 'content-type': 'image/webp', 'content-length': '10' })
        response.write('01234')
        setTimeout(() => response.end('56789'), 50)
      },
    })
    const bodies = await Promise.all(
      Array.from({ length: 12 }, async () => (await shop.get(CUP)).text()),
    )
    expect(new Set(bodies)).toEqual(new Set([BODY]))
    expect(shop.asked).toHaveLength(1)
  })

  it('is kept although the first to ask went away', async () => {
    const shop = await makeShop()
    await (await shop.get(CUP)).body?.cancel()
    await vi.waitFor(async () => expect(await shop.kept()).toHaveLength(1))
  })

  it.each([
    '/media/../secret.webp',
    '/media/../1234567secret.webp',
    '/media/..%2fsecret.webp',
    '/media/%2e%2e%2fsecret.webp',
    '/media/..%5csecret.webp',
    '/media//secret.webp',
    '/media/.env.webp',
    '/media/page.html',
    '/media/drawing.svg',
    '/media/',
  ])('is not to be had at %s, and the store is not asked', async (path) => {
    const shop = await makeShop()
    const response = await shop.get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'media_not_found' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(shop.asked).toEqual([])
  })
})

describe('an error', () => {
  it('that the store gives is passed on and forgotten', async () => {
    let status = 404
    const shop = await makeShop({
      answers: (...exchange) => {
        if (status === 200) return send(200, { 'content-type': 'image/webp' }, BODY)(...exchange)
        return send(status, {})(...exchange)
      },
    })
    const missing = await shop.get(CUP)
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store'])
    status = 500
    const failing = await shop.get(CUP)
    expect(failing.status).toBe(503)
    expect(failing.headers.get('cache-control')).toBe('no-store')
    expect(failing.headers.get('retry-after')).toMatch(/^\d+$/u)
    expect(await shop.kept()).toEqual([])
    status = 200
    expect(await (await shop.get(CUP)).text()).toBe(BODY)
  })

  it.each([
    ['a page in the place of a picture', send(200, { 'content-type': 'text/html' }, '<p>')],
    ['another type than the name says', send(200, { 'content-type': 'image/png' }, BODY)],
    ['a redirect', send(302, { location: 'http://127.0.0.1:1/x.webp' })],
    ['a part', send(206, { 'content-type': 'image/webp' }, BODY)],
  ])('is %s', async (_, answers) => {
    const shop = await makeShop({ answers })
    expect((await shop.get(CUP)).status).toBe(503)
    expect(await shop.kept()).toEqual([])
  })

  it('is a store that hangs, and soon nobody waits for it any more', async () => {
    const shop = await makeShop({ answers: () => {} })
    const path = (n: number) => `/media/cup-${n}.webp`
    for (const n of [1, 2, 3]) expect((await shop.get(path(n))).status).toBe(503)
    const startedAt = performance.now()
    expect((await shop.get(path(4))).status).toBe(503)
    expect(performance.now() - startedAt).toBeLessThan(patience.answerMs)
    expect(shop.asked).toHaveLength(3)
  })

  it('in the middle of a picture ends the answer and leaves nothing on disk', async () => {
    const shop = await makeShop({
      answers: (_, response) => {
        response.writeHead(200, { 'content-type': 'image/webp', 'content-length': '10' })
        response.write('01234', () => response.destroy())
      },
    })
    await expect((await shop.get(CUP)).text()).rejects.toThrow()
    await vi.waitFor(async () => expect(await readdir(shop.dir)).toEqual([]))
  })
})

describe('what is asked about a picture', () => {
  it('may be its head alone, known to the disk or not', async () => {
    const shop = await makeShop()
    for (const attempt of [1, 2]) {
      const head = await shop.get(CUP, {}, 'HEAD')
      expect([attempt, head.status, await head.text()]).toEqual([attempt, 200, ''])
      expect(head.headers.get('content-length')).toBe('10')
    }
    expect(shop.asked).toHaveLength(1)
  })

  it('may be whether it changed, which it never does', async () => {
    const shop = await makeShop()
    const first = await shop.get(CUP)
    const etag = first.headers.get('etag') ?? ''
    expect(await first.text()).toBe(BODY)
    shop.loseStore()
    const same = await shop.get(CUP, { 'if-none-match': `"other", W/${etag}` })
    expect([same.status, await same.text()]).toEqual([304, ''])
    expect(same.headers.get('etag')).toBe(etag)
    const other = await shop.get('/media/bowl-0a1b2c3d.webp', { 'if-none-match': etag })
    expect(other.status).toBe(503)
  })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=90-99', 200, BODY, null],
    ['bytes=4-2', 200, BODY, null],
    ['bytes=0-1,3-4', 200, BODY, null],
    ['lines=1-2', 200, BODY, null],
  ])('may be a range: %s', async (range, status, body, contentRange) => {
    const shop = await makeShop()
    const response = await shop.get(CUP, { range })
    expect([response.status, await response.text()]).toEqual([status, body])
    expect(response.headers.get('content-range')).toBe(contentRange)
    expect(response.headers.get('content-length')).toBe(String(body.length))
  })

  it('is the whole when the part is of another version', async () => {
    const shop = await makeShop()
    const response = await shop.get(CUP, { range: 'bytes=2-4', 'if-range': '"older"' })
    expect([response.status, await response.text()]).toEqual([200, BODY])
  })
})
