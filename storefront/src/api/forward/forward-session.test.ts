import { describe, expect, it } from 'vitest'
import { forward } from './forward.ts'
import {
  ask,
  CART,
  cart,
  cookiesOf,
  customer,
  KEY,
  problem,
  session,
  storeOf,
  token,
} from './testing/stand-in.ts'

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
      if (path.endsWith('/merge')) return isAway ? 'silent' : { body: cart() }
      return { status: 201, body: path.endsWith('s') ? given : cart() }
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
