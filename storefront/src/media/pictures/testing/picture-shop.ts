import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { answerPicture } from '../answer-picture.ts'
import { createPictureOrigin, type PicturePatience } from '../picture-origin.ts'
import { createPictureStore } from '../picture-store.ts'
import { createPictures } from '../pictures.ts'

export const patience: PicturePatience = {
  answerMs: 800,
  wholeMs: 1600,
  breakAfter: 3,
  probeAfterMs: 60_000,
  probeAfterMaxMs: 60_000,
  atOnce: 4,
  waiting: 50,
}
export const CUP = '/media/cup-0a1b2c3d-640x800.webp'
export const BODY = '0123456789'

/** A shop with an empty disk beside a store that answers as told. */
export async function makeShop({
  answers = send(200, { 'content-type': 'image/webp', 'content-length': '10' }, BODY),
  maxBytes = 1_000_000,
}: { answers?: RequestListener; maxBytes?: number } = {}) {
  const asked: string[] = []
  const store = createServer((request, response) => {
    asked.push(request.url ?? '')
    answers(request, response)
  })
  const port = await listen(store)
  const root = await mkdtemp(join(tmpdir(), 'vitrine-'))
  // A picture may still be on its way to the disk when a test has seen enough.
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }))
  const dir = join(root, 'pictures')
  const open = () =>
    createPictures({
      store: createPictureStore({ dir, maxBytes }),
      origin: createPictureOrigin(`http://127.0.0.1:${port}/media`, patience),
    })
  let pictures = open()
  return {
    asked,
    dir,
    pictures: () => pictures,
    get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      answerPicture(new Request(`http://shop.test${path}`, { headers, method }), pictures),
    /** The store is gone; the shop was started again since. */
    loseStore: () => {
      stop(store)
      pictures = open()
    },
    kept: async () => (await readdir(dir).catch(() => [])).filter((name) => !name.endsWith('.tmp')),
  }
}

/** A store that always answers this. */
export function send(status: number, headers: Record<string, string>, body = ''): RequestListener {
  return (_, response) => void response.writeHead(status, headers).end(body)
}

/** Opens a server for as long as the test runs; answers its port. */
export function listen(server: Server): Promise<number> {
  onTestFinished(() => stop(server))
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address.port)
    })
  })
}

function stop(server: Server): void {
  server.close()
  server.closeAllConnections()
}
