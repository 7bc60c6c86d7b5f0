import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/products'
import type { ReadDatabase, ReadQuery } from '../../../platform/read-database.ts'
import { readCursor, type CursorPlace, type ListOrder } from './cursor.ts'
import { productFilters, searchWords, type Bind } from './product-filters.ts'

/** The price of the list's rows, by currency. */
const PRICE_COLUMNS: Record<Currency, string> = { THB: 'price_thb', USD: 'price_usd' }

/** One card as Postgres wrote it, with its place in the order of the list. */
export interface CardRow {
  id: number
  card: string
  price: string | null
  stock: string
  rating: string | null
  key: string | null
}

export interface ProductPage {
  rows: CardRow[]
  total: number
  /** False when a filter names a category or brand that has no entry. */
  hasCategory: boolean
  hasBrand: boolean
  order: ListOrder
  page: number
  hasMore: boolean
}

type ListRow = { [Key in keyof CardRow]: CardRow[Key] | null } & {
  total: number
  has_category: boolean
  has_brand: boolean
}

/** One page of published products with the exact total, in a single statement. */
export async function listProducts(
  db: ReadDatabase,
  query: ProductListQuery,
): Promise<ProductPage> {
  const words = searchWords(query.q)
  const order: ListOrder = {
    sort: query.sort,
    isSearch: words.length > 0,
    locale: query.locale,
    currency: query.currency,
  }
  const place = query.cursor === undefined ? undefined : readCursor(order, query.cursor)
  const found = await db.rows<ListRow>(statementFor(query, words, order, place))
  const first = found[0]
  const rows = found.filter((row): row is ListRow & CardRow => row.id !== null)
  return {
    rows: rows.slice(0, query.limit),
    total: first?.total ?? 0,
    hasCategory: first?.has_category ?? true,
    hasBrand: first?.has_brand ?? true,
    order,
    page: place === undefined ? query.page : place.page + 1,
    hasMore: rows.length > query.limit,
  }
}

function statementFor(
  query: ProductListQuery,
  words: string[],
  order: ListOrder,
  place: CursorPlace | undefined,
): ReadQuery {
  const values: unknown[] = []
  const bind: Bind = (value) => `$${values.push(value)}`
  const locale = bind(query.locale)
  const where = productFilters(query, words, PRICE_COLUMNS[query.currency], locale, bind)
  const sort = sortOf(order, words, bind)
  const after = place === undefined ? '' : `AND ${afterPlace(sort, place, bind)}`
  const offset = place === undefined ? `OFFSET ${bind((query.page - 1) * query.limit)}` : ''
  // Cards are unpacked in the outer query, so that sorting never touches more than one page of them.
  const text = `
    SELECT t.total, ${known('category', query.category, locale, bind)} AS has_category,
      ${known('brand', query.brand, locale, bind)} AS has_brand, p.*
    FROM (SELECT count(*)::int AS total FROM catalogue_entries e WHERE ${where}) t
    LEFT JOIN LATERAL (
      SELECT s.id, s.key, s.card::text AS card, s.stock::text AS stock, s.rating::text AS rating,
        s.prices->>${bind(query.currency)} AS price
      FROM (
        SELECT e.product_id AS id, ${sort.text} AS key, e.card, e.stock, e.rating, e.prices
        FROM catalogue_entries e WHERE ${where} ${after}
        ORDER BY ${sort.key} ${sort.direction} ${sort.nullsLast ? 'NULLS LAST' : ''},
          e.product_id ${sort.direction}
        LIMIT ${bind(query.limit + 1)} ${offset}
      ) s
    ) p ON true`
  // Searches differ in their number of words: too many texts to keep prepared.
  return words.length > 0 ? { text, values } : preparedQuery(text, values)
}

/** The few texts that are asked for again and again; rare combinations of filters stay unprepared. */
const MAX_PREPARED = 200
const prepared = new Map<string, string>()

function preparedQuery(text: string, values: unknown[]): ReadQuery {
  let name = prepared.get(text)
  if (name === undefined && prepared.size < MAX_PREPARED) {
    name = `list-products-${prepared.size}`
    prepared.set(text, name)
  }
  return name === undefined ? { text, values } : { text, values, name }
}

function known(kind: string, slug: string | undefined, locale: string, bind: Bind): string {
  if (slug === undefined) return 'true'
  return `EXISTS (SELECT FROM content_entries
    WHERE kind = '${kind}' AND locale = ${locale} AND slug = ${bind(slug)})`
}

interface Sort {
  /** What the rows are ordered by. */
  key: string
  /** The key as text, for the cursor. */
  text: string
  type: string
  direction: 'ASC' | 'DESC'
  nullsLast: boolean
}

function sortOf(order: ListOrder, words: string[], bind: Bind): Sort {
  const price = `e.${PRICE_COLUMNS[order.currency]}`
  const plain = { direction: 'ASC', nullsLast: false } as const
  switch (order.sort) {
    case 'featured': {
      const key = words.length === 0 ? 'e.rank' : titleMatchesFirst(words, bind)
      return { ...plain, key, text: `(${key})::text`, type: words.length === 0 ? 'int' : 'bigint' }
    }
    case 'newest': {
      const text = `to_char(e.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      return { ...plain, key: 'e.published_at', text, type: 'timestamptz', direction: 'DESC' }
    }
    case 'price_asc':
      return { ...plain, key: price, text: `${price}::text`, type: 'bigint', nullsLast: true }
    case 'price_desc':
      return {
        key: price,
        text: `${price}::text`,
        type: 'bigint',
        direction: 'DESC',
        nullsLast: true,
      }
    case 'rating': {
      const key = `((e.rating->>'average')::numeric * 10)::bigint`
      return { key, text: `(${key})::text`, type: 'bigint', direction: 'DESC', nullsLast: true }
    }
    case 'title':
      return { ...plain, key: 'e.title COLLATE "th-x-icu"', text: 'e.title', type: 'text' }
  }
}

/** One number that holds both: whether the title has all the words, then the editors' order. */
function titleMatchesFirst(words: string[], bind: Bind): string {
  const inTitle = words
    .map((word) => `lower(normalize(e.title, NFKC)) LIKE ${bind(word)}`)
    .join(' AND ')
  return `CASE WHEN ${inTitle} THEN 0 ELSE 4294967296 END + e.rank`
}

function afterPlace(sort: Sort, place: CursorPlace, bind: Bind): string {
  const than = sort.direction === 'ASC' ? '>' : '<'
  const id = bind(place.id)
  if (place.key === null) return `(${sort.key} IS NULL AND e.product_id ${than} ${id})`
  const key = `${bind(place.key)}::${sort.type}`
  const beyond = `(${sort.key}, e.product_id) ${than} (${key}, ${id}::int)`
  return sort.nullsLast ? `(${beyond} OR ${sort.key} IS NULL)` : beyond
}
