import type { LinkTarget } from '@vitrine/shared-types/primitives/link'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { LOCALES } from './contract-lists.ts'

/** The front page of a language. */
export const homePath = (locale: Locale) => `/${locale}`
/** A product, with one of its variants chosen when a SKU is given. */
export const productPath = (locale: Locale, slug: string, sku?: string) =>
  `/${locale}/products/${encodeURIComponent(slug)}${sku ? `?variant=${encodeURIComponent(sku)}` : ''}`
export const categoryPath = (locale: Locale, slug: string) =>
  `/${locale}/categories/${encodeURIComponent(slug)}`
export const brandPath = (locale: Locale, slug: string) =>
  `/${locale}/brands/${encodeURIComponent(slug)}`
/** A selection of products by the editors' rules. */
export const collectionPath = (locale: Locale, slug: string) =>
  `/${locale}/collections/${encodeURIComponent(slug)}`
export const brandsPath = (locale: Locale) => `/${locale}/brands`
export const searchPath = (locale: Locale) => `/${locale}/search`
export const cartPath = (locale: Locale) => `/${locale}/cart`
export const checkoutPath = (locale: Locale) => `/${locale}/checkout`
/** An order's invoice, for paper. */
export const invoicePath = (locale: Locale, number: string) =>
  `/${locale}/orders/${encodeURIComponent(number)}/invoice`
/** A content page; the page `home` is the front page. */
export const pagePath = (locale: Locale, slug: string) =>
  slug === 'home' ? homePath(locale) : `/${locale}/pages/${encodeURIComponent(slug)}`

/** Where an editor's link leads, in the reader's language. */
export function linkPath(locale: Locale, to: LinkTarget): string {
  switch (to.kind) {
    case 'product':
      return productPath(locale, to.slug)
    case 'category':
      return categoryPath(locale, to.slug)
    case 'brand':
      return brandPath(locale, to.slug)
    case 'collection':
      return collectionPath(locale, to.slug)
    case 'page':
      return pagePath(locale, to.slug)
    case 'url':
      return isShopPath(to.url) ? localise(to.url, locale) : to.url
  }
}

/** Whether an address leaves the shop, so that it must be a plain anchor. */
export function isOutside(path: string): boolean {
  return !path.startsWith('/')
}

/** The same address in another language: `/en/brands?page=2` → `/th/brands?page=2`. */
export function localise(path: string, locale: Locale): string {
  const found = LOCALE_PREFIX.exec(path)
  if (found) return `/${locale}${path.slice(found[0].length)}`
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

const LOCALE_PREFIX = new RegExp(`^/(?:${LOCALES.join('|')})(?=[/?#]|$)`, 'u')

function isShopPath(url: string): boolean {
  return url.startsWith('/')
}
