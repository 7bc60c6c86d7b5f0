import { describe, expect, it } from 'vitest'
import { type EndpointId, normaliseRequest } from './request.ts'

function keyOf(id: EndpointId, input: { params?: unknown; query?: unknown }): string {
  const normalised = normaliseRequest(id, input)
  if (!normalised.ok) throw new Error(normalised.problem.code)
  return normalised.request.key
}

describe('the key of a request', () => {
  it('does not depend on the order of the query or on defaults being said', () => {
    const said = { limit: 24, sort: 'featured', page: 1, locale: 'en', currency: 'THB' }
    const key = keyOf('listProducts', { query: { category: 'vases', ...said } })
    expect(keyOf('listProducts', { query: { ...said, category: 'vases' } })).toBe(key)
    expect(keyOf('listProducts', { query: { category: 'vases' } })).toBe(key)
  })

  it('reads numbers and switches from text as the contract does', () => {
    const key = keyOf('listProducts', { query: { page: 2, inStock: 'true', q: ' cup ' } })
    expect(keyOf('listProducts', { query: { page: '2', inStock: 'true', q: 'cup' } })).toBe(key)
    expect(key).toContain('inStock=true')
    expect(key).toContain('q=cup&')
  })

  it('leaves out what is undefined', () => {
    expect(keyOf('listProducts', { query: { q: undefined } })).toBe(keyOf('listProducts', {}))
  })

  it('differs by language, currency and slug', () => {
    const keys = [
      keyOf('getProduct', { params: { slug: 'teapot' } }),
      keyOf('getProduct', { params: { slug: 'teapot' }, query: { locale: 'th' } }),
      keyOf('getProduct', { params: { slug: 'teapot' }, query: { currency: 'USD' } }),
      keyOf('getProduct', { params: { slug: 'vase' } }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('percent-encodes Thai slugs', () => {
    const key = keyOf('getProduct', { params: { slug: 'ถ้วย' } })
    expect(key).toMatch(/^\/store\/v1\/products\/%E0%B8%96/u)
  })
})

describe('input that the contract does not allow', () => {
  it('is refused before anyone is asked', () => {
    const normalised = normaliseRequest('listProducts', { query: { page: 'x', limit: 1000 } })
    expect(normalised).toMatchObject({ ok: false, problem: { code: 'invalid_request' } })
  })

  it('is refused when a key is unknown', () => {
    const normalised = normaliseRequest('listProducts', { query: { where: '1=1' } })
    expect(normalised).toMatchObject({ ok: false, problem: { code: 'invalid_request' } })
  })

  it.each(['Not A Slug', '..', 'a/b', ''])('names nothing when the slug is "%s"', (slug) => {
    const normalised = normaliseRequest('getProduct', { params: { slug } })
    expect(normalised).toMatchObject({ ok: false, problem: { code: 'product_not_found' } })
  })
})
