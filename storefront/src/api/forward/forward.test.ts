import { describe, expect, it } from 'vitest'
import { forward } from './forward.ts'
import { ask, CART, cart, cookiesOf, KEY, problem, storeOf } from './testing/stand-in.ts'

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
      'vitrine-last-cart': CART,
      'vitrine-has': null,
      'vitrine-pieces': null,
    })
  })

  it('can ask again for an order whose answer was lost, though its cart is no more', async () => {
    const { call, calls } = storeOf(() => ({ status: 201, body: {} }))
    const headers = { cookie: `vitrine-last-cart=${CART}` }
    await forward(ask('POST', '/v1/orders', { body: {}, headers }), call)
    await forward(ask('GET', '/v1/carts/current', { headers }), call)
    expect(calls.map((one) => one.headers['vitrine-cart'])).toEqual([CART, undefined])
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
