import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mockHandlers } from '../mocks/handlers.ts'

const STORE = 'http://store.test'
const server = setupServer()
let dir: string

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'client-'))
})
afterEach(async () => {
  server.resetHandlers()
  // A snapshot may still be on its way to the disk.
  await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
})

/** The shop's modules as a process with this environment would have them. */
async function startShop(environment: Record<string, string> = {}) {
  vi.resetModules()
  for (const name of ['store-chain', 'shop-live']) {
    Reflect.deleteProperty(globalThis, Symbol.for(`vitrine.${name}`))
  }
  const defaults = { NODE_ENV: 'production', STORE_API_URL: STORE, SNAPSHOT_DIR: dir }
  for (const [key, value] of Object.entries({ ...defaults, LOG_LEVEL: 'silent', ...environment })) {
    vi.stubEnv(key, value)
  }
  const [client, loading, responding] = await Promise.all([
    import('./client.ts'),
    import('./load.ts'),
    import('./respond.ts'),
  ])
  return { ...client, ...loading, ...responding }
}

const storeIsUp = () => server.use(...mockHandlers(STORE))
const storeIsDown = () => server.resetHandlers(http.get(`${STORE}/*`, () => HttpResponse.error()))
const teapot = { params: { slug: 'teapot' } }
/** Nobody waits for the disk but this test. */
const untilKept = (files: number) =>
  vi.waitUntil(
    async () => {
      const names = await readdir(dir)
      return names.length === files && names.every((name) => name.endsWith('.snapshot'))
    },
    { timeout: 5000 },
  )

describe('a shop in production', () => {
  it('answers live, then from what it has seen, also after a restart', async () => {
    storeIsUp()
    const first = await (await startShop()).callStore('getProduct', teapot)
    expect(first).toMatchObject({ ok: true, source: { kind: 'live' }, data: { slug: 'teapot' } })
    await untilKept(1)

    storeIsDown()
    const second = await (await startShop()).callStore('getProduct', teapot)
    expect(second).toMatchObject({
      ok: true,
      source: { kind: 'snapshot', since: expect.stringMatching(/Z$/u) },
      data: { slug: 'teapot' },
    })
  })

  it('never shows demo data of its own accord', async () => {
    storeIsDown()
    const result = await (await startShop()).callStore('getProduct', teapot)
    expect(result).toMatchObject({ ok: false, failure: { kind: 'unreachable' } })
  })

  it.each(['fallback', 'only'])('shows demo data when asked for: %s', async (mode) => {
    storeIsDown()
    const shop = await startShop({ STORE_API_MOCK: mode })
    expect(await shop.callStore('getProduct', teapot)).toMatchObject({ source: { kind: 'mock' } })
  })

  it('forgets what the store has taken away', async () => {
    storeIsUp()
    const shop = await startShop()
    await shop.callStore('getProduct', teapot)
    await untilKept(1)
    server.resetHandlers(
      http.get(`${STORE}/store/v1/products/teapot`, () =>
        HttpResponse.json(
          {
            type: 'urn:vitrine:problem:product_not_found',
            title: 'gone',
            status: 404,
            code: 'product_not_found',
            requestId: 'r',
          },
          { status: 404, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    )
    await shop.callStore('getProduct', teapot)
    await untilKept(0)
    storeIsDown()
    const result = await shop.callStore('getProduct', teapot)
    expect(result).toMatchObject({ ok: false, failure: { kind: 'unreachable' } })
  })

  it('shows what it remembers when the store speaks nonsense', async () => {
    storeIsUp()
    const shop = await startShop()
    await shop.callStore('getSettings')
    await untilKept(1)
    server.resetHandlers(http.get(`${STORE}/*`, () => HttpResponse.json({ name: 'half' })))
    expect(await shop.callStore('getSettings')).toMatchObject({ source: { kind: 'snapshot' } })
  })
})

describe('loading for a page', () => {
  it('gives the data', async () => {
    storeIsUp()
    const { load } = await startShop()
    expect(await load('getProduct', teapot)).toMatchObject({ slug: 'teapot' })
  })

  it('ends as "not found" for what does not exist or cannot exist', async () => {
    storeIsUp()
    const { load } = await startShop()
    const nothing = 'NEXT_HTTP_ERROR_FALLBACK;404'
    await expect(load('getProduct', { params: { slug: 'nope' } })).rejects.toThrow(nothing)
    await expect(load('getProduct', { params: { slug: 'NO SLUG' } })).rejects.toThrow(nothing)
    await expect(load('listProducts', { query: { category: 'nope' } })).rejects.toThrow(nothing)
    await expect(load('listProducts', { query: { page: 0 } })).rejects.toThrow(nothing)
  })

  it('ends as an outage when nobody knows, and marks the request', async () => {
    storeIsDown()
    const { load } = await startShop()
    const { newRequestContext, requestContext } = await import('../platform/request-context.ts')
    const context = newRequestContext('r')
    await requestContext.run(context, async () => {
      await expect(load('getProduct', teapot)).rejects.toMatchObject({
        name: 'StoreUnavailable',
        digest: 'STORE_UNAVAILABLE',
      })
    })
    expect(context.storeUnavailable).toBe(true)
  })

  it('ends as a refusal, and not as an outage, for a no that no page expects', async () => {
    server.use(
      http.get(`${STORE}/*`, () =>
        HttpResponse.json(
          { type: 'x', title: 'x', status: 404, code: 'route_not_found', requestId: 'r' },
          { status: 404, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    )
    const { load } = await startShop()
    await expect(load('getProduct', teapot)).rejects.toMatchObject({ name: 'StoreRefused' })
  })
})

describe('an answer of the shop’s own endpoints', () => {
  it('carries data and source, a refusal its problem, an outage a 503', async () => {
    storeIsUp()
    const shop = await startShop()
    const good = shop.answerWith(await shop.callStore('getProductOffers', teapot))
    expect(good.headers.get('cache-control')).toBe('no-store')
    expect(await good.json()).toMatchObject({ source: { kind: 'live' }, data: { offers: [{}] } })
    const missing = await shop.callStore('getProductOffers', { params: { slug: 'nope' } })
    expect(shop.answerWith(missing).status).toBe(404)
    storeIsDown()
    const away = shop.answerWith(await shop.callStore('getBrand', { params: { slug: 'unseen' } }))
    expect(away.status).toBe(503)
    expect(away.headers.get('retry-after')).not.toBeNull()
  })
})
