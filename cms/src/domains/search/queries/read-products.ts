import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadQuery } from '../../../platform/read-database.ts'
import { mark, type IndexedProduct } from '../columns/row.ts'

/** One published product as Postgres answers it, in few values: there may be a million. */
export interface ProductIndexRow extends Record<`title_${Locale}`, string | null> {
  id: number
  rank: number
  published: number
  thb: number | null
  usd: number | null
  in_stock: boolean
  stars: number | null
  sold: number | null
  brand: string | null
  categories: string
  tags: string
  facets: string
  /** Null when they were not asked for, or are not written yet. */
  terms: string | null
}

const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)

/** Keys are the same in every language; a text that is written in one alone is its own key there. */
const FACETS = ['e', ...others.map((locale) => `e_${locale}`)]
  .map((entry) => `coalesce(array_to_string(${entry}.facets, chr(31)), '')`)
  .join(` || chr(31) || `)

function statement(condition: string, terms: 'words' | 'no words'): string {
  return `
  SELECT e.product_id AS id, e.rank, e.title AS title_${DEFAULT_LOCALE},
    ${others.map((locale) => `e_${locale}.title AS title_${locale},`).join(' ')}
    (extract(epoch FROM e.published_at) * 1000)::float8 AS published,
    e.price_thb::float8 AS thb, e.price_usd::float8 AS usd, e.in_stock,
    (e.rating->>'average')::float8 AS stars, p.units AS sold,
    e.brand_slug AS brand, array_to_string(e.category_slugs, chr(31)) AS categories,
    array_to_string(e.tags, chr(31)) AS tags, ${FACETS} AS facets,
    ${terms === 'words' ? 'w.terms' : 'NULL AS terms'}
  FROM catalogue_entries e
  ${others
    .map(
      (locale) => `LEFT JOIN catalogue_entries e_${locale}
        ON e_${locale}.product_id = e.product_id AND e_${locale}.locale = '${locale}'`,
    )
    .join(' ')}
  ${terms === 'words' ? 'LEFT JOIN catalogue_terms w ON w.product_id = e.product_id' : ''}
  LEFT JOIN product_popularity p ON p.product_id = e.product_id
  WHERE e.locale = '${DEFAULT_LOCALE}' AND ${condition}`
}

const EVERYTHING = statement('true', 'words')
const BY_ID = statement('e.product_id = ANY($1)', 'words')
const BY_ID_WITHOUT_WORDS = statement('e.product_id = ANY($1)', 'no words')

/** Begins to read all products. One plan for all of them: each batch costs the same. */
export const BEGIN_PRODUCTS: ReadQuery = {
  text: `DECLARE every_product NO SCROLL CURSOR FOR ${EVERYTHING}`,
  values: [],
}

/** The next so many products; fewer when they are the last. */
export function nextProducts(count: number): ReadQuery {
  return { text: `FETCH ${count} FROM every_product`, values: [] }
}

/** These products, as far as they are published. */
export function productsById(ids: number[], terms: 'words' | 'no words'): ReadQuery {
  const text = terms === 'words' ? BY_ID : BY_ID_WITHOUT_WORDS
  return { name: `index-products-${terms === 'words' ? 'w' : 'n'}`, text, values: [ids] }
}

/** The ids of all products by their titles in a language, as one text. */
export function idsByTitle(locale: Locale): ReadQuery {
  return {
    text: `SELECT coalesce(array_to_string(array_agg(id), ','), '') AS ids FROM (
      SELECT product_id AS id FROM catalogue_entries WHERE locale = $1
      ORDER BY title COLLATE "th-x-icu", product_id) sorted`,
    values: [locale],
  }
}

export function indexedProduct(row: ProductIndexRow): IndexedProduct {
  const { id, rank, published, thb, usd, in_stock, stars, brand } = row
  const texts = LOCALES.map((locale) => [locale, row[`title_${locale}`] ?? ''])
  return {
    id,
    rank,
    publishedAt: Math.round(published),
    prices: { THB: thb, USD: usd },
    inStock: in_stock,
    rating: stars,
    sold: row.sold ?? 0,
    titles: Object.fromEntries(texts) as Record<Locale, string>,
    marks: [
      ...(brand === null ? [] : [mark.brand(brand)]),
      ...pieces(row.categories).map(mark.category),
      ...pieces(row.tags).map(mark.tag),
      ...pieces(row.facets).map(mark.facet),
      ...(stars === null ? [] : [mark.stars(stars)]),
    ],
  }
}

function pieces(joined: string): string[] {
  return joined.split('\u001F').filter((piece) => piece !== '')
}
