import { describe, expect, it } from 'vitest'
import { readPageRequest } from './page-key.ts'

const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  readPageRequest({ url, method, headers })

describe('the key of a page', () => {
  it.each([
    // address, what is kept
    ['/en', 'THB /en'],
    ['/th?utm_source=mail&fbclid=x', 'THB /th'],
    ['/en/products/teapot', 'THB /en/products/teapot'],
    ['/en/products/teapot?variant=TEA-1&gclid=x', 'THB /en/products/teapot?variant=TEA-1'],
    ['/en/products/teapot?variant=A&variant=B', 'THB /en/products/teapot?variant=A'],
    ['/en/products/teapot?page=2', 'THB /en/products/teapot'],
    ['/en/products/teapot?variant=', 'THB /en/products/teapot'],
    [`/en/products/teapot?variant=${'x'.repeat(65)}`, 'THB /en/products/teapot'],
    ['/th/products/%e0%b8%96%e0%b9%89', 'THB /th/products/%E0%B8%96%E0%B9%89'],
    ['/en/products/%74eapot', 'THB /en/products/teapot'],
    ['/en/categories/cups?page=2', 'THB /en/categories/cups?page=2'],
    ['/en/categories/cups?page=1&sort=featured&stock=all', 'THB /en/categories/cups'],
    ['/en/categories/cups?page=-3&sort=evil', 'THB /en/categories/cups'],
    [
      '/en/brands/sala?stock=in&page=3&sort=price_asc&x=1',
      'THB /en/brands/sala?stock=in&sort=price_asc&page=3',
    ],
    [
      '/en/categories/cups?brand=b,a,b&with-glaze=celadon',
      'THB /en/categories/cups?brand=a,b&with-glaze=celadon',
    ],
    [
      '/en/categories/cups?with-glaze=celadon&utm_id=7&brand=a',
      'THB /en/categories/cups?brand=a&with-glaze=celadon',
    ],
    ['/en/categories/cups?category=bowls&min=5&max=', 'THB /en/categories/cups?price=thb-5'],
    ['/en/brands/sala?brand=other&category=cups', 'THB /en/brands/sala?category=cups'],
    [
      '/th/collections/new?price=500-200&rating=4',
      'THB /th/collections/new?price=thb-200-500&rating=4',
    ],
    ['/th/collections/new?price=usd-20-50', 'THB /th/collections/new'],
    ['/en/brands', 'THB /en/brands'],
    ['/en/pages/about?page=2', 'THB /en/pages/about'],
    ['/en/search', 'THB /en/search'],
    ['/th/sign-in?return=%2Fth%2Faccount', 'THB /th/sign-in'],
    ['/th/account', 'THB /th/account'],
    ['/th/account/orders', 'THB /th/account/orders'],
    ['/th/wishlist', 'THB /th/wishlist'],
    ['/en/search?q=%20', 'THB /en/search'],
    ['/en?__proto__=x&constructor=y', 'THB /en'],
  ])('%s is kept as %s', (url, key) => {
    expect(ask(url)?.key).toBe(key)
  })

  it.each([
    '/',
    '/products/teapot',
    '/EN/products/teapot',
    '/en/',
    '/en//products/teapot',
    '//en',
    '/en/THB/products/teapot',
    '/en/preview/products/teapot',
    '/en/preview/teapot',
    '/en/wp-login',
    '/en/constructor/teapot',
    '/en/products',
    '/en/products/a/b',
    '/en/orders/V-261120-7K3Q3/review',
    '/en/products/teapot/reviews',
    '/en/products/a%2Fb',
    '/en/products/..',
    '/en/products/%2e%2e',
    '/en/products/photo.png',
    '/en/products/%',
    `/en/products/${'x'.repeat(500)}`,
    '/en/categories/cups?brand=a,b,c,d',
    '/en/categories/cups?brand=a,b&stock=in&rating=4',
    '/en/categories/cups?page=51',
    '/en/search?q=cup',
    '/en/search?page=2&q=cup',
    '/api/live',
    '/api/freshness',
    '/_next/static/chunks/a.js',
    '/media/cup.webp',
    'http://shop.test/en',
  ])('%s is not kept', (url) => {
    expect(ask(url)).toBeNull()
  })

  it('holds the currency of the cookie, read as the rest of the shop reads it', () => {
    expect(ask('/en', { cookie: 'a=b; currency=USD; c=d' })?.key).toBe('USD /en')
    expect(ask('/en', { cookie: 'currency=XXX' })?.key).toBe('THB /en')
    expect(ask('/en', { cookie: 'mycurrency=USD; vitrine-seen=3' })?.key).toBe('THB /en')
  })
})

describe('an answer that is somebody’s own', () => {
  it('is never kept', () => {
    expect(ask('/en', { authorization: 'Bearer x' })).toBeNull()
    expect(ask('/en', { cookie: '__prerender_bypass=x' })).toBeNull()
    expect(ask('/en', { 'next-action': 'x' })).toBeNull()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(ask('/en', {}, method)).toBeNull()
    }
  })

  it('is not what HEAD asks for', () => {
    expect(ask('/en', {}, 'HEAD')?.key).toBe('THB /en')
  })
})

describe('a view of the router', () => {
  const tree = { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' }

  it('is kept beside its document, whatever its checksum', () => {
    const view = ask('/en?_rsc=1a2b3', tree)
    expect(view?.document).toBe('THB /en')
    expect(view?.key).toMatch(/^THB \/en [\w-]{43}$/u)
    expect(view?.router?.checksum).toBe('1a2b3')
    expect(ask('/en?_rsc=other', tree)?.key).toBe(view?.key)
  })

  it('is another one for each of the headers that change the answer', () => {
    const more = [
      { rsc: '1' },
      tree,
      { ...tree, 'next-router-prefetch': '1' },
      { ...tree, 'next-router-segment-prefetch': '/_tree' },
      { ...tree, 'next-url': '/en' },
    ]
    expect(new Set(more.map((headers) => ask('/en', headers)?.key)).size).toBe(more.length)
  })

  it('is a refresh when the router wants the whole tree anew', () => {
    const asked = (...tree: unknown[]) =>
      ask('/en', { rsc: '1', 'next-router-state-tree': encodeURIComponent(JSON.stringify(tree)) })
    expect(asked('', {}, null, 'refetch', 4096)?.router?.isRefresh).toBe(true)
    expect(asked('', { children: ['a', {}, null, 'refetch'] })?.router?.isRefresh).toBe(false)
    expect(ask('/en', { rsc: '1', 'next-router-state-tree': '%E0%A4%A' })?.router?.isRefresh).toBe(
      false,
    )
  })

  it('takes nothing else from the visitor', () => {
    const view = ask('/en', { ...tree, cookie: 'a=b', 'x-evil': '1' })
    expect(view?.router?.headers).toEqual(tree)
    expect(ask('/en', { 'next-router-prefetch': '1' })?.router).toBeNull()
  })

  it('is not kept when no router of ours asks like that', () => {
    expect(ask('/en', { rsc: '2' })).toBeNull()
    expect(ask('/en?_rsc=%26x%3D1', tree)).toBeNull()
    expect(ask('/en', { ...tree, 'next-url': 'x'.repeat(9000) })).toBeNull()
    expect(ask('/en', { ...tree, 'next-hmr-refresh': '1' })).toBeNull()
  })
})
