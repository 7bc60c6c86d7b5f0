import type { Currency } from '@vitrine/shared-types/primitives/money'
import { SLUG_PATTERN } from '@vitrine/shared-types/primitives/slug'
import { PRODUCT_SORTS, type ProductSort } from '@vitrine/shared-types/store-api/v1/product-list'
import { type PriceSpan, readPriceSpan, spanOf, writePriceSpan } from './price-span.ts'

/** How many products a list page shows. */
export const PAGE_SIZE = 24

export type SearchParams = Record<string, string | string[] | undefined>

/** What a shopper asked of a list, made safe; lists of values are sorted and hold each once. */
export interface ListQuery {
  /** Where the list is of no category by itself. */
  category: string | null
  /** Where the list is of no maker by itself. */
  brands: readonly string[]
  /** Attribute or option → values, keys sorted. */
  attributes: ReadonlyMap<string, readonly string[]>
  price: PriceSpan | null
  /** At least so many stars. */
  rating: number | null
  inStock: boolean
  sort: ProductSort
  page: number
}

/** How an address is to be read. */
export interface ListContext {
  currency: Currency
  /** What the path itself says; the same in the query means nothing. */
  fixed?: 'category' | 'brand' | undefined
}

/** What the address of a list says beside its query. */
export interface ListAddress {
  currency: Currency
  words?: string | undefined
  /** Whether the words are to be taken as they were typed. */
  isVerbatim?: boolean | undefined
}

/** In front of attributes, so that none of them can be taken for anything else. */
const WITH = 'with-'
const VERBATIM = 'verbatim'
const ATTRIBUTE_KEY = /^[a-z0-9][a-z0-9-]{0,39}$/u
const ATTRIBUTE_VALUE = /^[^,:\p{Cc}]{1,60}$/u
/** What the store takes in one question. */
const LONGEST_ATTRIBUTES = 1000
const MOST_VALUES = 18

/** A list as it is before anybody asks anything of it. */
export const WHOLE_LIST: ListQuery = {
  category: null,
  brands: [],
  attributes: new Map(),
  price: null,
  rating: null,
  inStock: false,
  sort: 'featured',
  page: 1,
}

/** Reads the address; whatever it does not understand means the default. */
export function readListQuery(params: SearchParams, { currency, fixed }: ListContext): ListQuery {
  const one = (name: string) => single(params[name])
  const category = fixed === 'category' ? undefined : one('category')
  const page = wholeNumber(one('page'), 10_000)
  return {
    category: category !== undefined && isSlug(category) ? category : null,
    brands: fixed === 'brand' ? [] : valuesOf(one('brand'), isSlug),
    attributes: readAttributes(params),
    price:
      readPriceSpan(one('price'), currency) ??
      // What the form says where there is no script.
      spanOf(one('min'), one('max'), currency),
    rating: wholeNumber(one('rating'), 5),
    inStock: one('stock') === 'in',
    sort: PRODUCT_SORTS.find((known) => known === one('sort')) ?? 'featured',
    page: page ?? 1,
  }
}

/**
 * The address of a list: its parts in one order, and defaults left out, so that each list has one
 * address. Commas stay as they are: people read these.
 */
export function listHref(base: string, query: Partial<ListQuery>, address: ListAddress): string {
  const parts = listFields(query, address).map(([name, value]) => {
    const written = encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')
    return `${name}=${written}`
  })
  return parts.length > 0 ? `${base}?${parts.join('&')}` : base
}

/** What the address of a list says, as names and values: for the hidden fields of a form. */
export function listFields(
  query: Partial<ListQuery>,
  { currency, words, isVerbatim }: ListAddress,
): [name: string, value: string][] {
  const fields: [string, string | null | undefined | false][] = [
    ['q', words],
    [VERBATIM, words !== undefined && isVerbatim && 'true'],
    ['category', query.category],
    ['brand', query.brands?.join(',')],
    ...[...(query.attributes ?? [])].map(([key, values]): [string, string] => [
      `${WITH}${key}`,
      values.join(','),
    ]),
    ['price', query.price && writePriceSpan(query.price, currency)],
    ['rating', query.rating ? String(query.rating) : null],
    ['stock', query.inStock && 'in'],
    ['sort', query.sort !== 'featured' && query.sort],
    ['page', query.page !== undefined && query.page > 1 && String(query.page)],
  ]
  return fields.filter((field): field is [string, string] => Boolean(field[1]))
}

/** Whether an address asks for the words as they were typed. */
export function readVerbatim(params: SearchParams): boolean {
  return single(params[VERBATIM]) === 'true'
}

/** How many values are chosen; the order and the page are no choice. */
export function countFilters(query: ListQuery): number {
  const attributes = [...query.attributes.values()].flat()
  const single = [query.category, query.price, query.rating, query.inStock].filter(Boolean)
  return query.brands.length + attributes.length + single.length
}

/** One value of a parameter that may stand several times. */
export function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** Several values in their one order. */
export function inOrder(values: Iterable<string>): string[] {
  return [...new Set(values)].toSorted()
}

function readAttributes(params: SearchParams): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let length = 0
  let count = 0
  for (const name of Object.keys(params).toSorted()) {
    const key = name.startsWith(WITH) ? name.slice(WITH.length) : ''
    if (!ATTRIBUTE_KEY.test(key)) continue
    const values = valuesOf(single(params[name]), (value) => ATTRIBUTE_VALUE.test(value))
    const kept = values.filter((value) => {
      length += key.length + value.length + 2
      count += 1
      return length <= LONGEST_ATTRIBUTES && count <= MOST_VALUES
    })
    if (kept.length > 0) found.set(key, kept)
  }
  return found
}

function valuesOf(text: string | undefined, isRight: (value: string) => boolean): string[] {
  const values = (text ?? '').split(',').map((value) => value.trim())
  return inOrder(values.filter(isRight)).slice(0, MOST_VALUES)
}

function isSlug(text: string): boolean {
  return text.length <= 100 && SLUG_PATTERN.test(text)
}

function wholeNumber(text: string | undefined, max: number): number | null {
  const number = Number(text ?? 0)
  return Number.isInteger(number) && number >= 1 && number <= max ? number : null
}
