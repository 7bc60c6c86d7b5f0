import { describe, expect, it } from 'vitest'
import { isOutside, linkPath, localise, pagePath, productPath } from './paths.ts'
import { publicPath } from './public-path.ts'

describe('localise', () => {
  it('exchanges the language and keeps the rest', () => {
    expect(localise('/en/products/teapot?variant=A', 'th')).toBe('/th/products/teapot?variant=A')
  })

  it('adds the language where there is none', () => {
    expect(localise('/pages/about', 'th')).toBe('/th/pages/about')
    expect(localise('/', 'en')).toBe('/en')
  })

  it('does not take a word that begins like a language for one', () => {
    expect(localise('/thai-silk', 'en')).toBe('/en/thai-silk')
  })

  it('keeps a front page that has nothing but a query', () => {
    expect(localise('/en?a=1', 'th')).toBe('/th?a=1')
  })
})

describe('linkPath', () => {
  it('leads to things of the shop in the reader’s language', () => {
    expect(linkPath('th', { kind: 'category', slug: 'tableware' })).toBe('/th/categories/tableware')
    expect(linkPath('th', { kind: 'collection', slug: 'small-gifts' })).toBe(
      '/th/collections/small-gifts',
    )
    expect(linkPath('en', { kind: 'brand', slug: 'din-doi-kiln' })).toBe('/en/brands/din-doi-kiln')
  })

  it('leads the page called home to the front page', () => {
    expect(pagePath('en', 'home')).toBe('/en')
  })

  it('brings own addresses into the language and leaves foreign ones alone', () => {
    expect(linkPath('th', { kind: 'url', url: '/search?q=tea' })).toBe('/th/search?q=tea')
    expect(linkPath('th', { kind: 'url', url: 'https://example.com' })).toBe('https://example.com')
    expect(isOutside('mailto:a@b.example')).toBe(true)
  })

  it('escapes Thai slugs and SKUs', () => {
    expect(productPath('th', 'ถ้วย', 'A/1')).toBe(
      `/th/products/${encodeURIComponent('ถ้วย')}?variant=A%2F1`,
    )
  })
})

describe('publicPath', () => {
  it('takes the currency out of the internal address', () => {
    expect(publicPath('/en/THB/products/teapot')).toBe('/en/products/teapot')
    expect(publicPath('/th/USD')).toBe('/th')
  })

  it('leaves public addresses as they are', () => {
    expect(publicPath('/en/products/teapot')).toBe('/en/products/teapot')
    expect(publicPath('/en/THBx')).toBe('/en/THBx')
  })
})
