import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const GLOBALS = ['store-chain', 'shop-live', 'health-parts']
let server: Server | undefined
beforeEach(() => vi.resetModules())
afterEach(() => {
  server?.close().closeAllConnections()
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, Symbol.for(`vitrine.${name}`))
})

/** The health checks of a shop with this environment. */
async function startShop(environment: Record<string, string>) {
  for (const [key, value] of Object.entries({ LOG_LEVEL: 'silent', ...environment })) {
    vi.stubEnv(key, value)
  }
  const health = await import('./health.ts')
  const started = createServer((...exchange) => void health.answerHealth(...exchange))
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(started.address() as AddressInfo).port}/health/ready`
  return { ...health, ready: () => fetch(url) }
}

describe('readiness', () => {
  it('says how the shop hears of changes, and what others add', async () => {
    const shop = await startShop({ STORE_API_MOCK: 'only' })
    let pages = 1
    shop.reportInHealth('pages', () => ({ pages }))
    pages = 2
    const answer = await shop.ready()
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      status: 'ok',
      source: { kind: 'mock' },
      live: { state: 'off', since: null, revision: null, lastEventAt: null },
      pages: { pages: 2 },
    })
  })

  it('fails when nothing can be shown, and says since when changes are not heard of', async () => {
    // Nobody listens on port 1.
    const shop = await startShop({ STORE_API_URL: 'http://127.0.0.1:1', SNAPSHOT_DIR: '/nowhere' })
    const answer = await shop.ready()
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({
      status: 'failing',
      store: 'network',
      live: { state: 'away', since: expect.stringMatching(/Z$/u), revision: null },
    })
  })
})
