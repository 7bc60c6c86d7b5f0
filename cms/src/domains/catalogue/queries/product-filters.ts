import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/products'

/** Takes a value for the statement and answers its placeholder. */
export type Bind = (value: unknown) => string

/** More words than this narrow nothing in practice, and each one costs a comparison per row. */
const MAX_WORDS = 12
const MAX_ID = 2_147_483_647

/**
 * The words of a search as LIKE patterns: normalised like the text they are looked for in, wildcards
 * escaped, each one once.
 */
export function searchWords(q: string | undefined): string[] {
  const words = q?.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean) ?? []
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`)
  return [...new Set(patterns)].slice(0, MAX_WORDS)
}

/** `a:1,a:2,b:3` as groups: the values of one key widen, further keys narrow. */
export function facetGroups(attributes: string): string[][] {
  const groups = Map.groupBy(new Set(attributes.split(',')), (facet) => facet.split(':', 1)[0])
  return [...groups.values()]
}

/** The condition that a row `e` of `catalogue_entries` must meet. */
export function productFilters(
  query: ProductListQuery,
  words: string[],
  priceColumn: string,
  locale: string,
  bind: Bind,
): string {
  const conditions = [`e.locale = ${locale}`]
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    if (value !== undefined) conditions.push(condition(bind(value)))
  }
  add(query.category, (slug) => `e.category_slugs @> ARRAY[${slug}::text]`)
  add(query.brand, (slug) => `e.brand_slug = ${slug}`)
  add(query.tag, (tag) => `e.tags @> ARRAY[${tag}::text]`)
  add(query.ids === undefined ? undefined : idsOf(query.ids), (ids) => `e.product_id = ANY(${ids})`)
  add(query.priceMin, (amount) => `e.${priceColumn} >= ${amount}::bigint`)
  add(query.priceMax, (amount) => `e.${priceColumn} <= ${amount}::bigint`)
  if (query.inStock === true) conditions.push('e.in_stock')
  for (const group of query.attributes === undefined ? [] : facetGroups(query.attributes)) {
    add(group, (facets) => `e.facets && ${facets}::text[]`)
  }
  for (const word of words) add(word, (pattern) => `e.search_text LIKE ${pattern}`)
  return conditions.join(' AND ')
}

/** Ids beyond what Postgres can hold name no product. */
function idsOf(ids: string): number[] {
  return ids
    .split(',')
    .map(Number)
    .filter((id) => id <= MAX_ID)
}
