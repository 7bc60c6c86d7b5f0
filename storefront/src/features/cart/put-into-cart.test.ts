import { beforeEach, describe, expect, it, vi } from 'vitest'
import { putIntoCart } from './put-into-cart.ts'

const wanted = { variantId: '7', quantity: 1, reader: { locale: 'th', currency: 'THB' } } as const

/** A shop that remembers what it was asked, in a browser with these cookies. */
function browser(cookie: string, replies: [status: number, code?: string][]) {
  const page = { cookie }
  const asked: { path: string; body: unknown; key: string | null }[] = []
  vi.stubGlobal('document', page)
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const path = `${init.method} ${url.replace('/api/store/v1', '')}`
    const key = new Headers(init.headers).get('idempotency-key')
    asked.push({ path, body: JSON.parse(init.body as string), key })
    const [status, code] = replies.shift() ?? [200]
    if (path === 'POST /carts') page.cookie = 'vitrine-has=cart'
    return Promise.resolve(new Response(JSON.stringify({ code, status }), { status }))
  })
  return asked
}

beforeEach(() => vi.unstubAllGlobals())

describe('putting something into the cart', () => {
  it('begins a cart with it where there is none', async () => {
    const asked = browser('', [[201]])
    expect(await putIntoCart(wanted)).toMatchObject({ ok: true })
    expect(asked).toMatchObject([
      { path: 'POST /carts', body: { currency: 'THB', locale: 'th', lines: [{ variantId: '7' }] } },
    ])
  })

  it('begins one cart, however quickly it is pressed', async () => {
    const asked = browser('', [])
    await Promise.all([putIntoCart(wanted), putIntoCart(wanted), putIntoCart(wanted)])
    expect(asked.map(({ path }) => path)).toEqual([
      'POST /carts',
      'POST /carts/current/lines',
      'POST /carts/current/lines',
    ])
  })

  it('adds for a customer without looking for a cart first', async () => {
    const asked = browser('vitrine-has=customer', [])
    await putIntoCart(wanted)
    expect(asked.map(({ path }) => path)).toEqual(['POST /carts/current/lines'])
  })

  it('begins anew when the cart has become an order elsewhere', async () => {
    const asked = browser('vitrine-has=cart', [[404, 'cart_not_found'], [201]])
    expect(await putIntoCart(wanted)).toMatchObject({ ok: true })
    expect(asked.map(({ path }) => path)).toEqual(['POST /carts/current/lines', 'POST /carts'])
  })

  it('asks once more under the same key when nobody answered', async () => {
    const asked = browser('vitrine-has=cart', [[503, 'unavailable'], [200]])
    expect(await putIntoCart(wanted)).toMatchObject({ ok: true })
    expect(asked).toHaveLength(2)
    expect(asked[0]?.key).toBe(asked[1]?.key)
  })

  it('lets the cart follow the page’s currency when a thing is sold in that alone', async () => {
    const asked = browser('vitrine-has=cart', [[409, 'price_missing'], [200], [200]])
    expect(await putIntoCart(wanted)).toMatchObject({ ok: true })
    expect(asked.map(({ path }) => path)).toEqual([
      'POST /carts/current/lines',
      'PATCH /carts/current',
      'POST /carts/current/lines',
    ])
  })

  it('hands a refusal back', async () => {
    browser('vitrine-has=cart', [[409, 'out_of_stock']])
    expect(await putIntoCart(wanted)).toMatchObject({
      ok: false,
      problem: { code: 'out_of_stock' },
    })
  })
})
