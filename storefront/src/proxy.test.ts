import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import {
  getRedirectUrl,
  getRewrittenUrl,
  unstable_doesMiddlewareMatch as doesMatch,
} from 'next/experimental/testing/server'
import { config, proxy } from './proxy.ts'

const visit = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://shop.test${path}`, { headers }))

describe('a page request', () => {
  it('is shown in the currency of the cookie, with its query', () => {
    const response = visit('/en/search?q=cup&page=2', { cookie: 'currency=USD' })
    expect(getRewrittenUrl(response)).toBe('http://shop.test/en/USD/search?q=cup&page=2')
  })

  it('keeps its query on the way to its language', () => {
    const response = visit('/search?q=cup', { 'accept-language': 'th' })
    expect(response.status).toBe(307)
    expect(getRedirectUrl(response)).toBe('http://shop.test/th/search?q=cup')
    expect(response.headers.get('vary')).toBe('Accept-Language, Cookie')
  })

  it('is never sent to another host', () => {
    for (const path of ['//evil.test', '//evil.test/products', '/en//evil.test', '/\\evil.test']) {
      const target = getRedirectUrl(visit(path)) ?? getRewrittenUrl(visit(path))
      expect(new URL(target!).host, path).toBe('shop.test')
    }
  })

  it('gets a policy with a nonce of its own, which the page can read', () => {
    const [one, two] = [visit('/en'), visit('/en')]
    const policy = one.headers.get('content-security-policy')!
    const nonce = one.headers.get('x-middleware-request-x-nonce')!
    expect(policy).toContain(`'nonce-${nonce}'`)
    expect(policy).toContain("img-src 'self' data: blob:;")
    expect(policy).toContain("frame-ancestors 'self' http://localhost:3001")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/u)
    expect(two.headers.get('content-security-policy')).not.toBe(policy)
  })

  it('keeps an id that can be trusted and replaces one that cannot', () => {
    expect(visit('/en', { 'x-request-id': 'abc-12345' }).headers.get('x-request-id')).toBe(
      'abc-12345',
    )
    const replaced = visit('/en', { 'x-request-id': 'a b{}' }).headers.get('x-request-id')
    expect(replaced).toMatch(/^[\w-]{36}$/u)
  })
})

describe('the proxy', () => {
  it.each([
    ['/', true],
    ['/en/products/teapot', true],
    ['/en/products/%E0%B8%96%E0%B9%89%E0%B8%A7%E0%B8%A2', true],
    ['/apiary', true],
    ['/_next/static/chunks/a.js', false],
    ['/api/freshness', false],
    ['/media/cup-0a1b2c3d.webp', false],
    ['/media/cup', false],
    ['/mock-media/teapot-w640.webp', false],
    ['/health/ready', false],
    ['/favicon.ico', false],
    ['/sitemap.xml', false],
  ])('meets %s: %s', (url, expected) => {
    expect(doesMatch({ config, nextConfig: {}, url })).toBe(expected)
  })
})
