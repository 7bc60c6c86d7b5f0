import Negotiator from 'negotiator'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES, type Currency, DEFAULT_CURRENCY } from '@vitrine/shared-types/primitives/money'

export const LOCALE_COOKIE = 'locale'
export const CURRENCY_COOKIE = 'currency'

/** First parts of public paths: without a language they still mean something. */
const SECTIONS = new Set([
  'products',
  'categories',
  'brands',
  'collections',
  'search',
  'pages',
  'cart',
  'checkout',
  'orders',
  'sign-in',
  'sign-up',
  'account',
  'wishlist',
  'stock-alerts',
])

export interface Visit {
  pathname: string
  acceptLanguage: string | null
  localeCookie?: string | undefined
  currencyCookie?: string | undefined
}

/** What becomes of a request: shown under the same address, or sent to another one. */
export type Route =
  | { kind: 'rewrite'; pathname: string; locale: Locale }
  /** 307 when the answer depends on who asks, 308 when the address is simply another one. */
  | { kind: 'redirect'; pathname: string; status: 307 | 308 }

/**
 * Public addresses are `/{locale}/…`; the app's own are `/{locale}/{currency}/…`, so that a page is
 * a function of its address alone. The currency comes from the cookie.
 */
export function route(visit: Visit): Route {
  const [first = '', second, ...rest] = visit.pathname.split('/').filter((part) => part !== '')
  const locale = LOCALES.find((known) => known === first.toLowerCase())
  if (locale && locale !== first) {
    return permanent(visit.pathname.replace(first, locale))
  }
  if (locale && isCurrency(second)) return permanent(['', locale, ...rest].join('/'))
  if (locale) return internal(locale, visit, visit.pathname.slice(locale.length + 1))

  const preferred = preferredLocale(visit)
  if (first === '' || SECTIONS.has(first)) {
    const tail = first === '' ? '' : visit.pathname
    return { kind: 'redirect', pathname: `/${preferred}${tail}`, status: 307 }
  }
  return internal(preferred, visit, visit.pathname)
}

/** The shopper's language: the one chosen here, else the browser's, else the shop's. */
export function preferredLocale(visit: Omit<Visit, 'pathname'>): Locale {
  const chosen = LOCALES.find((locale) => locale === visit.localeCookie)
  if (chosen) return chosen
  const negotiator = new Negotiator({
    headers: { 'accept-language': visit.acceptLanguage ?? DEFAULT_LOCALE },
  })
  const accepted = negotiator.language([...LOCALES])
  return LOCALES.find((locale) => locale === accepted) ?? DEFAULT_LOCALE
}

/** The currency in the cookie, or the shop's own. */
export function currencyOf(cookie: string | undefined): Currency {
  return isCurrency(cookie) ? cookie : DEFAULT_CURRENCY
}

function internal(locale: Locale, visit: Visit, tail: string): Route {
  const path = tail === '/' ? '' : tail
  return {
    kind: 'rewrite',
    pathname: `/${locale}/${currencyOf(visit.currencyCookie)}${path}`,
    locale,
  }
}

function permanent(pathname: string): Route {
  return { kind: 'redirect', pathname, status: 308 }
}

function isCurrency(value: string | undefined): value is Currency {
  return CURRENCIES.some((currency) => currency === value)
}
