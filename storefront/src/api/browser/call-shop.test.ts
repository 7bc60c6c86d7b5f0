import { beforeEach, describe, expect, it, vi } from 'vitest'
import { callShop } from './call-shop.ts'

const asked = vi.fn<typeof fetch>()
beforeEach(() => {
  asked.mockReset()
  vi.stubGlobal('fetch', asked)
})

const answer = (status: number, body?: unknown) =>
  asked.mockResolvedValueOnce(
    new Response(body === undefined ? null : JSON.stringify(body), { status }),
  )

describe('asking the shop', () => {
  it('goes to its own origin, with conditions in headers and nothing secret anywhere', async () => {
    answer(200, { id: '1' })
    await callShop('changeAddress', {
      params: { addressId: '7' },
      body: { name: 'A', line1: 'B', country: 'TH' },
      version: 3,
    })
    const [url, init] = asked.mock.calls[0] ?? []
    expect(url).toBe('/api/store/v1/customers/me/addresses/7')
    expect(init).toMatchObject({
      method: 'PUT',
      headers: { 'if-match': '"3"', 'content-type': 'application/json' },
    })
  })

  it('spells parameters and queries so that they stay what they are', async () => {
    answer(200, {})
    await callShop('removeCoupon', { params: { code: 'A/B?c' } })
    answer(200, {})
    await callShop('getOrder', {
      params: { number: 'V-260101-AAAA' },
      query: { after: 2, wait: 20 },
    })
    expect(asked.mock.calls.map(([url]) => url)).toEqual([
      '/api/store/v1/carts/current/coupons/A%2FB%3Fc',
      '/api/store/v1/orders/V-260101-AAAA?after=2&wait=20',
    ])
  })

  it('has data when the shop says yes, also without words', async () => {
    answer(200, { id: '1' })
    expect(await callShop('getCart')).toEqual({ ok: true, data: { id: '1' } })
    answer(204)
    expect(await callShop('signOut')).toEqual({ ok: true, data: undefined })
  })

  it('has the reason when the shop says no', async () => {
    const problem = { code: 'out_of_stock', status: 409, requestId: 'r' }
    answer(409, problem)
    expect(await callShop('getCart')).toEqual({ ok: false, problem })
  })
})

describe('nobody answers', () => {
  it.each([
    ['the network is away', () => asked.mockRejectedValueOnce(new TypeError('failed'))],
    ['the store is away', () => answer(503, { code: 'unavailable', status: 503 })],
    [
      'a proxy speaks in HTML',
      () => asked.mockResolvedValueOnce(new Response('<h1>', { status: 502 })),
    ],
    [
      'the answer breaks off',
      () => asked.mockResolvedValueOnce(new Response('{"id":', { status: 200 })),
    ],
  ])('when %s', async (_, happen) => {
    happen()
    expect(await callShop('getCart')).toEqual({ ok: false, unreachable: true })
  })
})
