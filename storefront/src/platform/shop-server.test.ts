import { createGzip } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import type { Server, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeGracefully } from './close-gracefully.ts'
import { requestContext } from './request-context.ts'
import { createShopServer, type Doors, type Handle } from './shop-server.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** The shop's server around a stand-in for Next. */
async function serve(handle: Handle, doors?: Doors): Promise<{ url: string; server: Server }> {
  const server = createShopServer(handle, doors)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

/** What `load` does when nothing is known. */
function markOutage() {
  requestContext.getStore()!.storeUnavailable = true
}

const failing: Handle = async (_, response) => {
  response.statusCode = 500
  response.setHeader('content-type', 'text/html')
  response.setHeader('x-content-type-options', 'nosniff')
  response.write('<h1>Internal')
  response.end(' Server Error</h1>')
  await Promise.resolve()
}

const outage: Handle = (request, response) => {
  markOutage()
  return failing(request, response)
}

describe('a page that failed because the store is away', () => {
  it('becomes a friendly 503 that says when to come back', async () => {
    const { url } = await serve(outage)
    const response = await fetch(`${url}/en/products/teapot`)
    const html = await response.text()
    expect(response.status).toBe(503)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('ร้านขอพักสักครู่')
    expect(html).not.toContain('Internal')
    expect(html).not.toMatch(/<script|src=|url\(/u)
  })

  it('speaks Thai first to whoever reads Thai', async () => {
    const { url } = await serve(outage)
    expect(await (await fetch(`${url}/th`)).text()).toContain('<html lang="th">')
  })

  it('has no body for HEAD', async () => {
    const { url } = await serve(outage)
    const response = await fetch(`${url}/en`, { method: 'HEAD' })
    expect(response.status).toBe(503)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
  })

  it('becomes a 503 as well when the body would have been compressed', async () => {
    const { url } = await serve(async (_, response) => {
      markOutage()
      // As `compression` does it: its own layer above, which names the encoding as headers leave.
      const below = response.writeHead.bind(response)
      response.writeHead = (status: number) => {
        response.setHeader('content-encoding', 'gzip')
        return below(status)
      }
      const gzip = createGzip()
      gzip.pipe(response)
      response.statusCode = 500
      response.writeHead(500)
      gzip.end('x'.repeat(100_000))
      await Promise.resolve()
    })
    const response = await fetch(`${url}/en`)
    expect(response.status).toBe(503)
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toContain('</html>')
  })

  it('leaves the connection fit for the next request', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/en') return outage(request, response)
      response.end('fine')
      return Promise.resolve()
    })
    for (let round = 0; round < 5; round += 1) {
      await (await fetch(`${url}/en`)).text()
      expect(await (await fetch(`${url}/ok`)).text()).toBe('fine')
    }
  })
})

describe('every other answer passes untouched', () => {
  it('a fault of the shop stays a 500', async () => {
    const { url } = await serve(failing)
    const response = await fetch(`${url}/en`)
    expect(response.status).toBe(500)
    expect(await response.text()).toBe('<h1>Internal Server Error</h1>')
  })

  it.each([200, 308, 404])('status %i, though a part of the page had no answer', async (status) => {
    const { url } = await serve(async (_, response) => {
      markOutage()
      response.writeHead(status, { location: '/elsewhere' })
      response.end('as it was')
      await Promise.resolve()
    })
    const response = await fetch(`${url}/en`, { redirect: 'manual' })
    expect(response.status).toBe(status)
    expect(await response.text()).toBe('as it was')
  })

  it('one visitor’s outage is not another’s', async () => {
    const { url } = await serve(async (request, response) => {
      if (request.url === '/down') markOutage()
      await new Promise((resolve) => setTimeout(resolve, 20))
      await failing(request, response)
    })
    const answers = await Promise.all(['/down', '/fault', '/down'].map((path) => fetch(url + path)))
    expect(answers.map((answer) => answer.status)).toEqual([503, 500, 503])
  })
})

describe('a request', () => {
  it('has one id for the app, the logs and the store', async () => {
    const { url } = await serve(async (request, response) => {
      const seen = [request.headers['x-request-id'], requestContext.getStore()?.requestId]
      response.end(JSON.stringify(seen))
      await Promise.resolve()
    })
    const given = await fetch(url, { headers: { 'x-request-id': 'edge-42-abcdef' } })
    expect(await given.json()).toEqual(['edge-42-abcdef', 'edge-42-abcdef'])
    const [header, context] = (await (await fetch(url)).json()) as string[]
    expect(header).toMatch(/^[\w-]{36}$/u)
    expect(context).toBe(header)
  })

  it('that the app drops altogether is a 500, not a hanging connection', async () => {
    const { url } = await serve(() => Promise.reject(new Error('bug')))
    expect((await fetch(url)).status).toBe(500)
  })
})

describe('the doors before Next', () => {
  const notePage = vi.fn<Doors['notePage']>()
  const doors = {
    notePage,
    sendFile: ({ url }: { url?: string | undefined }, response: ServerResponse) => {
      if (url !== '/_next/static/pressed.js') return false
      response.end('pressed')
      return true
    },
    servePage: (request: { url?: string | undefined }, response: ServerResponse) => {
      if (request.url !== '/kept') return Promise.resolve(false)
      response.end('kept')
      return Promise.resolve(true)
    },
    isLiveStream: (request: { url?: string | undefined }) => request.url === '/live',
    answerLiveStream: async (_: unknown, response: ServerResponse) => void response.end('stream'),
  }

  it('answer what is their own, and Next the rest', async () => {
    const { url } = await serve(page('next'), doors)
    const paths = ['/_next/static/pressed.js', '/kept', '/live', '/other']
    const texts = paths.map(async (path) => (await fetch(url + path)).text())
    expect(await Promise.all(texts)).toEqual(['pressed', 'kept', 'stream', 'next</body>'])
  })

  it('are told what a page was made of that they do not keep', async () => {
    const { url } = await serve(async (request, response) => {
      requestContext.getStore()?.reads.tags.add('product:1')
      request.url = '/rewritten'
      await page('next')(request, response)
    }, doors)
    notePage.mockClear()
    await fetch(`${url}/en/search?q=cup`, { headers: { cookie: 'currency=USD' } })
    await fetch(`${url}/kept`)
    await fetch(`${url}/en/search?q=cup`, { method: 'POST' })
    expect(notePage.mock.calls).toEqual([
      [
        { url: '/en/search?q=cup', cookie: 'currency=USD' },
        expect.objectContaining({ tags: new Set(['product:1']) }),
      ],
    ])
  })

  it('include the one of the store’s pictures', async () => {
    const { url } = await serve(page('next'), doors)
    expect((await fetch(`${url}/media/no-such-name`)).status).toBe(404)
  })
})

describe('health', () => {
  it('is live without asking anyone', async () => {
    const { url } = await serve(failing)
    const response = await fetch(`${url}/health/live`)
    expect(response.status).toBe(200)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.json()).toEqual({ status: 'ok' })
  })

  it('knows no other check', async () => {
    const { url } = await serve(failing)
    expect((await fetch(`${url}/health/secret`)).status).toBe(404)
  })
})

describe('closing', () => {
  it('lets a request under way finish, then tidies up', async () => {
    const { url, server } = await serve(async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      response.end('finished')
    })
    const answer = fetch(url).then((response) => response.text())
    await new Promise((resolve) => setTimeout(resolve, 30))
    const order: string[] = []
    void answer.then(() => order.push('answered'))
    await closeGracefully(server, {
      graceMs: 2000,
      afterwards: () => Promise.resolve(void order.push('tidied')),
    })
    expect(await answer).toBe('finished')
    expect(order).toEqual(['answered', 'tidied'])
  })

  it('does not wait for a stream that never ends', async () => {
    const { url, server } = await serve((_, response) => {
      response.write('forever')
      return Promise.resolve()
    })
    const response = await fetch(url)
    const start = performance.now()
    await closeGracefully(server, { graceMs: 500, afterwards: () => Promise.resolve() })
    expect(performance.now() - start).toBeLessThan(700)
    await expect(response.text()).rejects.toThrow('terminated')
  })
})

/** A page as Next streams it. */
const page =
  (...pieces: string[]): Handle =>
  async (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.flushHeaders()
    for (const piece of pieces) response.write(piece)
    response.end('</body>')
    await Promise.resolve()
  }

describe('a page', () => {
  it('says 404 when its subject does not exist', async () => {
    const { url } = await serve((request, response) => {
      requestContext.getStore()!.isMissing = true
      return page('<head></head><body>No such page')(request, response)
    })
    const answer = await fetch(url)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('<head></head><body>No such page</body>')
    expect((await fetch(url, { headers: { rsc: '1' } })).status).toBe(200)
  })

  it.each(['gzip', 'br'])('is compressed with %s', async (encoding) => {
    const { url } = await serve(page('<head></head>', 'word '.repeat(1000)))
    const answer = await fetch(url, { headers: { 'accept-encoding': encoding } })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(await answer.text()).toContain('word word')
  })
})
