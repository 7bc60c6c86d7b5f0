import { createServer, request as ask } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { Pictures } from '../media/pictures/pictures.ts'
import { CUP, listen, makeShop } from '../media/pictures/testing/picture-shop.ts'
import { isPicture, sendPicture } from './send-picture.ts'

/** A server that has pictures and nothing else. */
async function serve(pictures: Pictures): Promise<string> {
  const server = createServer((request, response) => {
    if (!isPicture(request)) return void response.writeHead(418).end()
    sendPicture(request, response, pictures).catch(() => response.destroy())
  })
  return `http://127.0.0.1:${await listen(server)}`
}

describe('a picture from the production server', () => {
  it('has its length, may be cached by everybody and is never guessed at', async () => {
    const url = await serve((await makeShop()).pictures())
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await fetch(`${url}${CUP}`, { method })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-length')).toBe('10')
      expect(response.headers.get('vary')).toBeNull()
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await response.text()).length).toBe(method === 'HEAD' ? 0 : 10)
    }
  })

  it('knows ranges and tags', async () => {
    const url = await serve((await makeShop()).pictures())
    const part = await fetch(`${url}${CUP}`, { headers: { range: 'bytes=2-4' } })
    expect([part.status, await part.text()]).toEqual([206, '234'])
    const etag = part.headers.get('etag') ?? ''
    const same = await fetch(`${url}${CUP}`, { headers: { 'if-none-match': etag } })
    expect(same.status).toBe(304)
  })

  it('is read, never written', async () => {
    const shop = await makeShop()
    const response = await fetch(`${await serve(shop.pictures())}${CUP}`, { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(shop.asked).toEqual([])
  })

  it.each(['/media/../secret.webp', '/media/../1234567cup.webp', '/media//x.webp', '/media/%'])(
    'is not to be had at %s, as written on the wire',
    async (path) => {
      const shop = await makeShop()
      const url = await serve(shop.pictures())
      const status = await new Promise((resolve) => {
        ask(url, { path }, (response) => resolve(response.resume().statusCode)).end()
      })
      expect(status).toBe(404)
      expect(shop.asked).toEqual([])
    },
  )

  it('that breaks off is seen to be broken', async () => {
    const shop = await makeShop({
      answers: (_, response) => {
        response.writeHead(200, { 'content-type': 'image/webp' })
        response.write('01234', () => setTimeout(() => response.destroy(), 20))
      },
    })
    const url = await serve(shop.pictures())
    await expect(fetch(`${url}${CUP}`).then((response) => response.text())).rejects.toThrow()
  })
})
