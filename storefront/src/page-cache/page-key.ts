import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { CURRENCY_COOKIE, currencyOf } from '../platform/routing.ts'
import {
  countFilters,
  type ListContext,
  listHref,
  readListQuery,
  single,
} from '../ui/list-query.ts'
import { readCookies } from './read-cookies.ts'

/** A page that is the same for all who ask for it in this language and currency. */
export interface PageRequest {
  /** Names what is kept: one document, or one of the router's views of it. */
  key: string
  /** The key of the document; the same for all its views. */
  document: string
  /** The public address in its one form: no parameters but those that change the page. */
  path: string
  locale: Locale
  currency: Currency
  /** What the router asked for: its own headers and checksum. Null for a document. */
  router: RouterView | null
}

export interface RouterView {
  headers: Record<string, string>
  /** Next sends a request away whose `_rsc` does not match these headers. */
  checksum: string | null
  /** What an open page asks for to be brought up to date, and not the way to it from another. */
  isRefresh: boolean
}

/** A request as far as it matters here; `IncomingMessage` fits. */
export interface Asked {
  method?: string | undefined
  url?: string | undefined
  headers: IncomingHttpHeaders
}

/** In these the answer of Next's router differs. */
const ROUTER_HEADERS = [
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
] as const
/** Longer than any page of the shop sends; beyond it somebody is filling memory. */
const LONGEST_STATE = 8000
const LONGEST_PATH = 400
const LONGEST_VARIANT = 64
/**
 * Lists narrowed further than this are made for whoever asks: a few values go together in as many
 * ways as a crawler has patience for, and would push out the pages that people share.
 */
const MOST_FILTERS_KEPT = 3
const MOST_PAGES_KEPT = 50
/** Next's draft mode. */
const DRAFT_COOKIE = '__prerender_bypass'

/** What a request asks the page cache for; null when its answer must not be shared or kept. */
export function readPageRequest({ method, url = '', headers }: Asked): PageRequest | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  if (headers.authorization !== undefined || headers['next-action'] !== undefined) return null
  const cookies = readCookies(headers.cookie)
  if (cookies.has(DRAFT_COOKIE)) return null
  const mark = url.indexOf('?')
  const query = mark === -1 ? '' : url.slice(mark + 1)
  const page = readPath(mark === -1 ? url : url.slice(0, mark))
  if (!page) return null
  const params = query === '' ? NO_PARAMS : new URLSearchParams(query)
  const currency = currencyOf(cookies.get(CURRENCY_COOKIE))
  const given = Object.fromEntries([...params].toReversed())
  const path = KINDS[page.kind](page.path, given, currency)
  if (path === null) return null
  const router = headers['rsc'] === undefined ? null : readRouterView(headers, params)
  if (router === 'unusual') return null
  const document = `${currency} ${path}`
  const key = router ? `${document} ${hashOf(router)}` : document
  return { key, document, path, locale: page.locale, currency, router }
}

const NO_PARAMS = new URLSearchParams()

type Params = Record<string, string>

type KindOfPage = (path: string, params: Params, currency: Currency) => string | null

/** Per kind of page its one address, with the parameters that change it; null: not kept. */
const KINDS = {
  plain: (path) => path,
  category: (path, params, currency) => listPath(path, params, { currency, fixed: 'category' }),
  brand: (path, params, currency) => listPath(path, params, { currency, fixed: 'brand' }),
  list: (path, params, currency) => listPath(path, params, { currency }),
  product: (path, params) => {
    const variant = single(params['variant']) ?? ''
    if (variant === '' || variant.length > LONGEST_VARIANT) return path
    return `${path}?${new URLSearchParams({ variant }).toString()}`
  },
  // What people search for is theirs, and seldom asked twice.
  search: (path, params) => ((params['q'] ?? '').trim() === '' ? path : null),
} as const satisfies Record<string, KindOfPage>

function listPath(path: string, params: Params, context: ListContext): string | null {
  const query = readListQuery(params, context)
  if (countFilters(query) > MOST_FILTERS_KEPT || query.page > MOST_PAGES_KEPT) return null
  return listHref(path, query, context)
}

type Kind = keyof typeof KINDS

const SECTIONS: Record<string, Kind> = {
  products: 'product',
  categories: 'category',
  brands: 'brand',
  collections: 'list',
  pages: 'plain',
  account: 'plain',
  'stock-alerts': 'plain',
}

/** Pages of their own. Those of a shopper are the same for all: the browser fills them. */
const SINGLES: Record<string, Kind> = {
  brands: 'plain',
  search: 'search',
  cart: 'plain',
  checkout: 'plain',
  orders: 'plain',
  account: 'plain',
  'sign-in': 'plain',
  'sign-up': 'plain',
  wishlist: 'plain',
}

function readPath(pathname: string): { kind: Kind; path: string; locale: Locale } | null {
  if (pathname.length > LONGEST_PATH) return null
  const [empty, first, section, slug, ...rest] = pathname.split('/')
  const locale = LOCALES.find((known) => known === first)
  if (empty !== '' || !locale || rest.length > 0) return null
  if (section === undefined) return { kind: 'plain', path: `/${locale}`, locale }
  if (slug === undefined) {
    const kind = Object.hasOwn(SINGLES, section) ? SINGLES[section] : null
    return kind ? { kind, path: `/${locale}/${section}`, locale } : null
  }
  const kind = Object.hasOwn(SECTIONS, section) ? SECTIONS[section] : undefined
  const name = oneForm(slug)
  return kind && name ? { kind, path: `/${locale}/${section}/${name}`, locale } : null
}

/** A slug percent-encoded in one way; null for what cannot be one (files, paths within a path). */
function oneForm(slug: string): string | null {
  try {
    const plain = decodeURIComponent(slug)
    const isSlug = /^[^/\\\p{Cc}]+$/u.test(plain) && !/\.[a-z0-9]*$/iu.test(plain)
    return isSlug ? encodeURIComponent(plain) : null
  } catch {
    return null
  }
}

function readRouterView(headers: IncomingHttpHeaders, params: URLSearchParams) {
  const given: Record<string, string> = { rsc: '1' }
  if (headers['rsc'] !== '1' || headers['next-hmr-refresh'] !== undefined) return 'unusual'
  for (const name of ROUTER_HEADERS) {
    const value = headers[name]
    if (value === undefined) continue
    if (typeof value !== 'string' || value.length > LONGEST_STATE) return 'unusual'
    given[name] = value
  }
  const checksum = params.get('_rsc')
  // Anybody may write anything here; what Next makes is short.
  if (checksum !== null && !/^[\w-]{0,64}$/u.test(checksum)) return 'unusual'
  const isRefresh = isWholeTree(given['next-router-state-tree'])
  return { headers: given, checksum, isRefresh } satisfies RouterView
}

/** Next marks the part of the tree that it wants anew: for a refresh the root itself. */
function isWholeTree(state: string | undefined): boolean {
  if (state === undefined) return false
  try {
    const tree: unknown = JSON.parse(decodeURIComponent(state))
    return Array.isArray(tree) && tree[3] === 'refetch'
  } catch {
    return false
  }
}

function hashOf({ headers }: RouterView): string {
  const hash = createHash('sha256')
  for (const name of ROUTER_HEADERS) hash.update(`${headers[name] ?? ''}\n`)
  return hash.digest('base64url')
}
