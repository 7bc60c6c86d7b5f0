import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import { keepCommon, setBit, type Bitset } from '../columns/bitset.ts'
import type { Columns } from '../columns/columns.ts'
import { mark } from '../columns/row.ts'
import type { Scratch } from '../columns/scratch.ts'

/** What a list can be narrowed by; each attribute and option is a dimension of its own. */
export type Dimension = 'category' | 'brand' | 'price' | 'rating' | 'stock' | `attribute:${string}`

/** What a list is narrowed by: a product is in it when it is in all of these. */
export interface Narrowing {
  /** All that is no facet: words, ids, a tag, a collection. */
  base: Bitset
  /** Names the base: equal ones hold the same as long as no product changes. Null: too special. */
  baseName: string | null
  filters: Map<Dimension, Filter>
  /** Who is in the list, once somebody asked. */
  all?: Bitset
  scratch: Scratch
}

export interface Filter {
  bits: Bitset
  /** Where it is no more than one mark: its number. */
  mark?: number | undefined
}

type Asked = Pick<
  ProductListQuery,
  | 'category'
  | 'brand'
  | 'tag'
  | 'ids'
  | 'priceMin'
  | 'priceMax'
  | 'currency'
  | 'inStock'
  | 'ratingMin'
  | 'attributes'
>

/**
 * Reads the filters of a list. `among` holds those found by words or in a collection. Sets are of
 * `columns.scratch`: true until the next list is looked for.
 */
export function narrow(columns: Columns, query: Asked, among: readonly Bitset[]): Narrowing {
  const limits = [...among]
  if (query.ids !== undefined) limits.push(withIds(columns, query.ids))
  if (query.tag !== undefined) limits.push(marked(columns, [mark.tag(query.tag)]))
  const base = commonOf(columns.scratch, columns.live, limits)
  const isSpecial = among.length > 0 || query.ids !== undefined
  const baseName = isSpecial ? null : JSON.stringify(query.tag ?? null)
  return { base, baseName, filters: filtersOf(columns, query), scratch: columns.scratch }
}

function filtersOf(columns: Columns, query: Asked): Narrowing['filters'] {
  const filters: Narrowing['filters'] = new Map()
  const { category, brand, currency, priceMin, priceMax, ratingMin, attributes } = query
  const add = (dimension: Dimension, bits: Bitset): void => void filters.set(dimension, { bits })
  const addMarked = (dimension: Dimension, marks: string[]): void => {
    const [only] = marks.length === 1 ? marks : []
    const number = only === undefined ? undefined : columns.marks.find(only)
    filters.set(dimension, { bits: marked(columns, marks), mark: number })
  }
  if (category !== undefined) addMarked('category', [mark.category(category)])
  if (brand !== undefined) addMarked('brand', brand.split(',').map(mark.brand))
  if (priceMin !== undefined || priceMax !== undefined) {
    add('price', columns.within(currency, priceMin ?? 0, priceMax ?? Infinity))
  }
  if (ratingMin !== undefined) {
    add('rating', columns.within('rating', ratingMin, Infinity))
  }
  if (query.inStock === true) add('stock', columns.inStock)
  for (const [key, facets] of attributes === undefined ? [] : facetGroups(attributes)) {
    addMarked(`attribute:${key}`, facets.map(mark.facet))
  }
  return filters
}

/** Who is in the list; or who would be, did this dimension not narrow it. Not to be written to. */
export function narrowed(narrowing: Narrowing, without?: Dimension): Bitset {
  const { base, filters, scratch } = narrowing
  const isWhole = without === undefined || !filters.has(without)
  if (isWhole && narrowing.all !== undefined) return narrowing.all
  const limits = [...filters].flatMap(([dimension, { bits }]) =>
    dimension === without ? [] : [bits],
  )
  const docs = commonOf(scratch, base, limits)
  if (isWhole) narrowing.all = docs
  return docs
}

/** Who is in all of them: `all` itself where nothing limits it. */
function commonOf(scratch: Scratch, all: Bitset, limits: readonly Bitset[]): Bitset {
  return limits.length === 0 ? all : limits.reduce(keepCommon, scratch.copy(all))
}

/**
 * The name of such a set; null when it is not worth remembering: only what nothing narrows, or one
 * mark alone, is asked for by many.
 */
export function nameOf({ baseName, filters }: Narrowing, without?: Dimension): string | null {
  const left = [...filters].filter(([dimension]) => dimension !== without)
  if (baseName === null || left.length > 1) return null
  const [only] = left
  if (only === undefined) return baseName
  const [, { mark: one }] = only
  return one === undefined ? null : `${baseName} ${one}`
}

/** `a:1,a:2,b:3` by key: the values of one key widen, further keys narrow. */
export function facetGroups(attributes: string): Map<string, string[]> {
  return Map.groupBy(new Set(attributes.split(',')), (facet) => facet.split(':', 1)[0] ?? '')
}

function marked(columns: Columns, names: string[]): Bitset {
  const marks = names.map((name) => columns.marks.find(name)).filter((one) => one !== undefined)
  return columns.marks.withAny(marks)
}

function withIds(columns: Columns, ids: string): Bitset {
  const bits = columns.scratch.empty(columns.capacity)
  for (const id of ids.split(',')) {
    const doc = columns.docOf(Number(id))
    if (doc !== undefined) setBit(bits, doc)
  }
  return bits
}
