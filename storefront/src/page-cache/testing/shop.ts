import {
  createServer,
  type IncomingHttpHeaders,
  request as ask,
  type RequestOptions,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createShopPages } from '../create-shop-pages.ts'
import type { PageRequest } from '../page-key.ts'
import type { Rendered } from '../render-page.ts'
import { fakeLive } from './live.ts'
import { rendered } from './pages.ts'

type Render = (page: PageRequest) => Partial<Parameters<typeof rendered>[1]> | Promise<object>

interface ShopOptions {
  patienceMs?: number
  maxBytes?: number
  isServing?: boolean
}

/**
 * A cache around a stand-in for Next. A page shows how often it was made, carries the tag `page`,
 * and is as new as the store unless the test says otherwise.
 */
export function testShop({ patienceMs = 50, maxBytes = 1e7, isServing = true }: ShopOptions = {}) {
  const live = fakeLive()
  const made: string[] = []
  let render: Render = () => ({})
  const pages = createShopPages({
    live,
    maxBytes,
    patienceMs,
    isServing,
    browsersShowing: () => 3,
    async render(page): Promise<Rendered> {
      made.push(page.path)
      const text = `${page.path} #${made.length}`
      // As the real one: the revision is the one that its reads began with.
      const revision = live.now()
      const content = await render(page)
      return rendered(page, { text, tags: ['page'], revision, ...content })
    },
  })
  const server = createServer((request, response) => {
    void pages
      .serve(request, response)
      .then((isServed) => isServed || response.writeHead(599).end())
      .catch(() => response.writeHead(500).end())
  })
  onTestFinished(() => server.close().closeAllConnections())
  const listening = new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    exchange({
      port: await listening,
      path,
      method,
      headers: { 'x-request-id': 'request-1', ...headers },
    })
  return {
    live,
    pages,
    made,
    get,
    text: async (url: string, headers?: Record<string, string>) =>
      (await get(url, headers)).payload,
    /** What the next pages are like. */
    renders: (next: Render) => void (render = next),
  }
}

interface Answer {
  statusCode: number | undefined
  headers: IncomingHttpHeaders
  rawPayload: Buffer
  payload: string
}

/** One request, its answer as it came over the wire. */
function exchange(options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask({ ...options, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode, headers } = response
        const rawPayload = Buffer.concat(chunks)
        resolve({ statusCode, headers, rawPayload, payload: rawPayload.toString() })
      })
    })
    request.on('error', reject).end()
  })
}
