import { describe, expect, it } from 'vitest'
import type { CallStore, StoreAnswer, StoreCall } from './call-store.ts'
import { StoreSilent } from './call-store.ts'
import { forward } from './forward.ts'

const CART = `11111111-2222-4333-8444-555555555555.${'c'.repeat(43)}`
const KEY = `77777777-2222-4333-8444-555555555555.${'k'.repeat(43)}`
let round = 0
/** Tokens differ from test to test: refreshes are remembered by token. */
const token = (name: string) => `${name}-${(round += 1)}-${'t'.repeat(20)}`

const customer = {
  id: '7',
  email: 'a@b.example',
  name: 'A',
  phone: null,
  locale: 'en',
  acceptsMarketing: false,
  isEmailConfirmed: true,
  pendingEmail: null,
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
}
const session = (accessToken = token('access'), refreshToken = token('refresh')) => ({
  sessionId: '11111111-2222-4333-8444-555555555555',
  accessToken,
  accessExpiresAt: new Date(Date.now() + 900_000).toISOString(),
  refreshToken,
  refreshExpiresAt: new Date(Date.now() + 9_000_000).toISOString(),
  customer,
})
const cart = (more: object = {}) => ({
  id: CART.slice(0, 36),
  secret: null,
  itemCount: 2,
  expiresAt: new Date(Date.now() + 9_000_000).toISOString(),
  ...more,
})

type Reply = { status?: number; body?: unknown } | 'silent'

/** A store that answers as told, and remembers what it was asked. */
function storeOf(answer: (call: StoreCall) => Reply) {
  const calls: StoreCall[] = []
  const call: CallStore = (asked) => {
    calls.push(asked)
    const reply = answer(asked)
    if (reply === 'silent') return Promise.reject(new StoreSilent('gone'))
    const { status = 200, body } = reply
    return Promise.resolve({
      status,
      headers: new Headers({ 'content-type': 'application/json' }),
      text: body === undefined ? '' : JSON.stringify(body),
    } satisfies StoreAnswer)
  }
  return { call, calls }
}

const problem = (code: string, status: number) => ({ status, body: { code, status } })

function ask(method: string, path: string, more: { body?: unknown; headers?: object } = {}) {
  return new Request(`http://localhost:3000/api/store${path}`, {
    method,
    headers: {
      host: 'localhost:3000',
      'sec-fetch-site': 'same-origin',
      ...(more.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...more.headers,
    },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
  })
}

const cookiesOf = (response: Response) =>
  Object.fromEntries(
    response.headers.getSetCookie().map((line) => {
      const [pair = ''] = line.split(';')
      const sign = pair.indexOf('=')
      return [pair.slice(0, sign), /Max-Age=0\b/u.test(line) ? null : pair.slice(sign + 1)]
    }),
  )

describe('who may ask', () => {
  const { call, calls } = storeOf(() => ({ body: cart() }))
  const add = (headers: object) =>
    forward(ask('POST', '/v1/carts/current/lines', { body: { variantId: '1' }, headers }), call)

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['an origin that is not the shop', { origin: 'https://evil.example' }],
    ['an origin that is nobody', { origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    expect((await add(headers)).status).toBe(403)
    expect(calls).toEqual([])
  })

  it('refuses to change anything for who does not say where they are', async () => {
    const request = ask('POST', '/v1/carts/current/lines', { body: { variantId: '1' } })
    request.headers.delete('sec-fetch-site')
    expect((await forward(request, call)).status).toBe(403)
  })

  it('refuses what a form of another site could send', async () => {
    const response = await add({ 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
  })

  it('lets the shop’s own pages through', async () => {
    expect((await add({ origin: 'http://localhost:3000' })).status).toBe(200)
  })
})

describe('what may be asked', () => {
  const { call, calls } = storeOf(() => ({ body: {} }))

  it.each([
    ['GET', '/v1/products', 404],
    ['POST', '/v1/sessions/refresh', 405],
    ['POST', '/v1/carts/current/merge', 404],
    ['POST', '/v1/payments/stripe/webhook', 404],
    ['GET', '/v1/orders/..%2Fcarts%2Fcurrent', 400],
    ['PUT', '/v1/carts/current', 405],
    ['GET', '/v1/orders/V-260101-AAAA?sort=email', 400],
  ])('%s %s is not for browsers', async (method, path, status) => {
    expect((await forward(ask(method, path, { headers: {} }), call)).status).toBe(status)
    expect(calls).toEqual([])
  })

  it('refuses more than any page of the shop sends', async () => {
    const body = { code: 'x'.repeat(70_000) }
    const response = await forward(ask('POST', '/v1/carts/current/coupons', { body }), call)
    expect(response.status).toBe(413)
  })

  it('takes the session in use for what it is, not for one of that name', async () => {
    const store = storeOf(() => ({ status: 204 }))
    await forward(ask('DELETE', '/v1/sessions/current'), store.call)
    expect(store.calls[0]?.path).toBe('/store/v1/sessions/current')
  })
})

describe('a guest', () => {
  it('gets a cart whose secret only the cookie holds', async () => {
    const { call } = storeOf(() => ({ status: 201, body: cart({ secret: CART.slice(37) }) }))
    const body = { currency: 'THB', locale: 'th' }
    const response = await forward(ask('POST', '/v1/carts', { body }), call)
    expect(await response.json()).toMatchObject({ secret: null, itemCount: 2 })
    expect(cookiesOf(response)).toEqual({
      'vitrine-cart': CART,
      'vitrine-has': 'cart',
      'vitrine-pieces': '2',
    })
    const [line] = response.headers.getSetCookie()
    expect(line).toMatch(/HttpOnly/u)
    expect(line).toMatch(/SameSite=Lax/u)
  })

  it('shows the cart’s secret without knowing it', async () => {
    const { call, calls } = storeOf(() => ({ body: cart() }))
    await forward(
      ask('GET', '/v1/carts/current', { headers: { cookie: `vitrine-cart=${CART}` } }),
      call,
    )
    expect(calls[0]?.headers['vitrine-cart']).toBe(CART)
  })

  it('keeps the keys of the last ten orders and shows the one that is asked for', async () => {
    const place = (number: string, cookie: string) =>
      forward(
        ask('POST', '/v1/orders', { body: {}, headers: { cookie } }),
        storeOf(() => ({
          status: 201,
          body: { order: { id: KEY.slice(0, 36), number }, orderSecret: KEY.slice(37) },
        })).call,
      )
    let cookie = `vitrine-cart=${CART}`
    for (let index = 10; index < 22; index += 1) {
      const response = await place(`V-260101-00${index}`, cookie)
      expect(await response.json()).toEqual({
        order: { id: KEY.slice(0, 36), number: `V-260101-00${index}` },
      })
      const cookies = cookiesOf(response)
      if (index === 10) expect(cookies['vitrine-cart']).toBeNull()
      cookie = `vitrine-orders=${cookies['vitrine-orders']}`
    }
    expect(cookie.split('~')).toHaveLength(10)
    const { call, calls } = storeOf(() => ({ body: {} }))
    await forward(ask('GET', '/v1/orders/V-260101-0021', { headers: { cookie } }), call)
    await forward(ask('GET', '/v1/orders/V-260101-0010', { headers: { cookie } }), call)
    expect(calls.map(({ headers }) => headers['vitrine-order'])).toEqual([KEY, undefined])
  })

  it('lets go of a cart that is no more', async () => {
    const { call } = storeOf(() => problem('cart_not_found', 404))
    const headers = { cookie: `vitrine-cart=${CART}; vitrine-has=cart; vitrine-pieces=3` }
    const response = await forward(ask('GET', '/v1/carts/current', { headers }), call)
    expect(cookiesOf(response)).toEqual({
      'vitrine-cart': null,
      'vitrine-has': null,
      'vitrine-pieces': null,
    })
  })
})

describe('signing in', () => {
  const body = { email: 'a@b.example', password: 'long enough 1' }

  it('keeps the tokens away from scripts', async () => {
    const given = session()
    const { call } = storeOf(() => ({ status: 201, body: given }))
    const response = await forward(ask('POST', '/v1/sessions', { body }), call)
    const text = await response.text()
    expect(text).not.toContain(given.accessToken)
    expect(text).not.toContain(given.refreshToken)
    expect(JSON.parse(text)).toMatchObject({ customer })
    expect(cookiesOf(response)).toMatchObject({
      'vitrine-access': given.accessToken,
      'vitrine-refresh': given.refreshToken,
      'vitrine-has': 'customer',
    })
  })

  it('brings the guest’s cart along, whatever the page does', async () => {
    const { call, calls } = storeOf(({ path }) =>
      path.endsWith('/merge') ? { body: cart({ itemCount: 5 }) } : { status: 201, body: session() },
    )
    const headers = { cookie: `vitrine-cart=${CART}` }
    const response = await forward(ask('POST', '/v1/sessions', { body, headers }), call)
    expect(calls.map(({ path }) => path)).toEqual([
      '/store/v1/sessions',
      '/store/v1/carts/current/merge',
    ])
    expect(JSON.parse(calls[1]?.body ?? '')).toEqual({ cart: CART })
    expect(cookiesOf(response)).toMatchObject({ 'vitrine-cart': null, 'vitrine-pieces': '5' })
  })

  it('keeps the guest’s cart until it could be merged', async () => {
    let isAway = true
    const given = session()
    const { call, calls } = storeOf(({ path }) => {
      if (!path.endsWith('/merge'))
        return { status: 201, body: path.endsWith('s') ? given : cart() }
      return isAway ? 'silent' : { body: cart() }
    })
    const headers = { cookie: `vitrine-cart=${CART}` }
    const first = await forward(ask('POST', '/v1/sessions', { body, headers }), call)
    expect(first.status).toBe(201)
    expect(cookiesOf(first)).not.toHaveProperty('vitrine-cart')
    isAway = false
    const later = { cookie: `vitrine-cart=${CART}; vitrine-access=${given.accessToken}` }
    const second = await forward(ask('GET', '/v1/carts/current', { headers: later }), call)
    expect(calls.map(({ path }) => path).slice(2)).toEqual([
      '/store/v1/carts/current/merge',
      '/store/v1/carts/current',
    ])
    expect(cookiesOf(second)['vitrine-cart']).toBeNull()
  })
})

describe('a session', () => {
  it('that has expired is refreshed once for all who ask at the same time', async () => {
    const next = session()
    const { call, calls } = storeOf(({ path }) =>
      path.endsWith('/refresh') ? { body: next } : { body: customer },
    )
    const headers = { cookie: `vitrine-refresh=${token('old')}` }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => forward(ask('GET', '/v1/customers/me', { headers }), call)),
    )
    expect(calls.filter(({ path }) => path.endsWith('/refresh'))).toHaveLength(1)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    for (const answer of answers) {
      expect(cookiesOf(answer)['vitrine-refresh']).toBe(next.refreshToken)
    }
  })

  it('that ended early is refreshed, and the request sent again', async () => {
    const next = session()
    const { call, calls } = storeOf(({ path, headers }) => {
      if (path.endsWith('/refresh')) return { body: next }
      return headers['authorization'] === `Bearer ${next.accessToken}`
        ? { body: customer }
        : problem('session_over', 401)
    })
    const headers = { cookie: `vitrine-access=${token('dead')}; vitrine-refresh=${token('old')}` }
    const response = await forward(ask('GET', '/v1/customers/me', { headers }), call)
    expect(response.status).toBe(200)
    expect(calls).toHaveLength(3)
  })

  it('that cannot be refreshed leaves a guest behind, who may go on', async () => {
    const { call, calls } = storeOf(({ path }) =>
      path.endsWith('/refresh') ? problem('session_over', 401) : { body: { warnings: [] } },
    )
    const headers = { cookie: `vitrine-refresh=${token('old')}; vitrine-has=customer` }
    const body = { name: 'A', line1: 'B', country: 'TH' }
    const response = await forward(ask('POST', '/v1/addresses/check', { body, headers }), call)
    expect(response.status).toBe(200)
    expect(calls.at(-1)?.headers).not.toHaveProperty('authorization')
    expect(cookiesOf(response)).toMatchObject({ 'vitrine-refresh': null, 'vitrine-has': null })
  })

  it('survives a refresh whose request then failed', async () => {
    const next = session()
    const { call } = storeOf(({ path }) => (path.endsWith('/refresh') ? { body: next } : 'silent'))
    const headers = { cookie: `vitrine-refresh=${token('old')}` }
    const response = await forward(ask('GET', '/v1/customers/me', { headers }), call)
    expect(response.status).toBe(503)
    expect(cookiesOf(response)['vitrine-refresh']).toBe(next.refreshToken)
  })

  it('ends here even when the store does not hear of it', async () => {
    const { call } = storeOf(() => 'silent')
    const cookie = `vitrine-access=${token('a')}; vitrine-orders=V-260101-AAAA:${KEY}; vitrine-has=customer`
    const response = await forward(
      ask('DELETE', '/v1/sessions/current', { headers: { cookie } }),
      call,
    )
    expect(response.status).toBe(204)
    expect(cookiesOf(response)).toEqual({
      'vitrine-access': null,
      'vitrine-orders': null,
      'vitrine-has': null,
    })
  })
})

describe('on the way', () => {
  it('the store hears who asks, and in which condition', async () => {
    const { call, calls } = storeOf(() => ({ body: cart() }))
    const headers = {
      'x-vitrine-visitor': '203.0.113.9',
      'x-forwarded-for': '6.6.6.6',
      'user-agent': 'Browser/1',
      'x-request-id': 'request-1234',
      'idempotency-key': 'key-12345678',
    }
    const response = await forward(
      ask('POST', '/v1/carts/current/lines', { body: { variantId: '1' }, headers }),
      call,
    )
    expect(calls[0]?.headers).toMatchObject({
      'x-forwarded-for': '203.0.113.9',
      'user-agent': 'Browser/1',
      'x-request-id': 'request-1234',
      'idempotency-key': 'key-12345678',
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-request-id')).toBe('request-1234')
  })

  it('a store that is away is a 503 in the contract’s words', async () => {
    const { call } = storeOf(() => 'silent')
    const response = await forward(ask('GET', '/v1/carts/current'), call)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'unavailable' })
  })

  it('waits as long for an order as the page asked it to', async () => {
    const { call, calls } = storeOf(() => ({ body: {} }))
    await forward(ask('GET', '/v1/orders/V-260101-AAAA?wait=20&after=3'), call)
    expect(calls[0]?.path).toBe('/store/v1/orders/V-260101-AAAA?after=3&wait=20')
    expect(calls[0]?.timeoutMs).toBeGreaterThan(20_000)
  })
})
