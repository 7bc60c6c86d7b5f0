import { describe, expect, it } from 'vitest'
import { preferredLocale, route } from './routing.ts'

describe('the way of an address', () => {
  it.each([
    // address, Accept-Language, currency cookie, what becomes of it
    ['/', 'th-TH,th;q=0.9,en;q=0.8', undefined, '307 /th'],
    ['/', 'en-GB', undefined, '307 /en'],
    ['/', 'fr-FR, de', undefined, '307 /en'],
    ['/', null, undefined, '307 /en'],
    ['/products/teapot', 'th', undefined, '307 /th/products/teapot'],
    ['/search', null, 'USD', '307 /en/search'],
    ['/collections/small-gifts', 'th', undefined, '307 /th/collections/small-gifts'],
    ['/en', null, undefined, 'show /en/THB'],
    ['/en/', null, undefined, 'show /en/THB'],
    ['/th', null, 'USD', 'show /th/USD'],
    ['/th/products/ถ้วย', null, 'EUR', 'show /th/THB/products/ถ้วย'],
    ['/en/products/teapot', 'th', 'USD', 'show /en/USD/products/teapot'],
    ['/en/THB', null, undefined, '308 /en'],
    ['/en/USD/products/teapot', null, 'THB', '308 /en/products/teapot'],
    ['/EN/products/teapot', null, undefined, '308 /en/products/teapot'],
    ['/wp-login', 'th', undefined, 'show /th/THB/wp-login'],
    ['/english', null, undefined, 'show /en/THB/english'],
    ['/en/thb', null, undefined, 'show /en/THB/thb'],
    ['//evil.test', null, undefined, 'show /en/THB//evil.test'],
    ['//products', null, undefined, '307 /en//products'],
  ])('%s (%s, %s) → %s', (pathname, acceptLanguage, currencyCookie, expected) => {
    const way = route({ pathname, acceptLanguage, currencyCookie })
    expect(`${way.kind === 'rewrite' ? 'show' : way.status} ${way.pathname}`).toBe(expected)
  })
})

describe('the language of a visitor', () => {
  it('is the one chosen in the shop before the one of the browser', () => {
    expect(preferredLocale({ acceptLanguage: 'en', localeCookie: 'th' })).toBe('th')
    expect(preferredLocale({ acceptLanguage: 'th', localeCookie: 'xx' })).toBe('th')
  })

  it('heeds the order of preference', () => {
    expect(preferredLocale({ acceptLanguage: 'en;q=0.3, th;q=0.9' })).toBe('th')
    expect(preferredLocale({ acceptLanguage: '*' })).toBe('en')
    expect(preferredLocale({ acceptLanguage: ';;;,,q=x' })).toBe('en')
  })
})
