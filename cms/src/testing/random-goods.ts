import type { Rating } from '@vitrine/shared-types/store-api/v1/products'
import fc from 'fast-check'
import type pg from 'pg'
import { insertContent } from './content-rows.ts'
import { insertProduct, type ProductRowInput } from './store-rows.ts'

const TREE: Record<string, string | null> = { home: null, cups: 'home', small: 'cups', light: null }
const BRANDS = ['kiln', 'loom', 'forge']
const VALUES: Record<string, string[]> = {
  material: ['clay', 'teak', 'silk'],
  colour: ['red', 'blue'],
  height: ['5', '12.5', '100'],
  washable: ['true', 'false'],
}

/** A product of which everything that lists look at is random. */
export interface RandomGood {
  brand: string | null
  categories: string[]
  tags: string[]
  facets: string[]
  thb: number | null
  usd: number | null
  available: number
  rank: number
  rating: Rating | null
}

export const anyGood: fc.Arbitrary<RandomGood> = fc.record({
  brand: fc.option(fc.constantFrom(...BRANDS)),
  categories: fc.subarray(Object.keys(TREE), { maxLength: 2 }).map(withAbove),
  tags: fc.subarray(['new', 'gift']),
  facets: fc.subarray(facetsOf(Object.keys(VALUES))),
  thb: fc.option(fc.integer({ min: 0, max: 90_000 })),
  usd: fc.option(fc.constantFrom(100, 250, 3000)),
  available: fc.constantFrom(0, 0, 3, 10),
  rank: fc.integer({ min: 0, max: 5 }),
  rating: fc.option(
    fc.record({
      average: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
      count: fc.integer({ min: 1, max: 9 }),
    }),
  ),
})

/** Filters of a list in every dimension, each there or not. */
export const anyFilters: fc.Arbitrary<Record<string, string>> = fc
  .record(
    {
      category: fc.constantFrom(...Object.keys(TREE)),
      brand: fc.subarray(BRANDS, { minLength: 1 }).map((slugs) => slugs.join(',')),
      tag: fc.constantFrom('new', 'gift', 'nothing'),
      ids: fc.subarray([1, 2, 3, 5, 8, 13, 21, 34, 999], { minLength: 1 }).map(String),
      priceMin: fc.integer({ min: 0, max: 50_000 }).map(String),
      priceMax: fc.integer({ min: 0, max: 90_000 }).map(String),
      attributes: fc
        .subarray([...facetsOf(Object.keys(VALUES)), 'material:gold'], { minLength: 1 })
        .map((facets) => facets.join(',')),
      ratingMin: fc.constantFrom('1', '2', '3', '4', '5'),
      inStock: fc.constantFrom('true', 'false'),
      currency: fc.constantFrom('THB', 'USD'),
      locale: fc.constantFrom('en', 'th'),
      sort: fc.constantFrom('featured', 'newest', 'price_asc', 'price_desc', 'rating', 'title'),
      q: fc.constantFrom('cup', 'ถ้วย', 'cpu', 'nothing-like-this', 'gift'),
    },
    { requiredKeys: [] },
  )
  .filter((filters) => filters.ids === undefined || Object.keys(filters).length < 7)

export function inputOf(id: number, good: RandomGood): ProductRowInput {
  const { brand, rating, ...rest } = good
  return {
    id,
    ...rest,
    title: { en: id % 2 === 0 ? `Cup ${id}` : `Lamp ${id}`, th: `ถ้วย ${id}` },
    ...(brand !== null && { brand: { slug: brand, name: brand.toUpperCase() } }),
    ...(rating !== null && { rating }),
  }
}

/** Writes a product anew, or takes it away. */
export async function writeGood(
  db: pg.ClientBase,
  id: number,
  good: RandomGood | null,
): Promise<void> {
  await db.query('DELETE FROM catalogue_entries WHERE product_id = $1', [id])
  await db.query('DELETE FROM catalogue_terms WHERE product_id = $1', [id])
  if (good !== null) await insertProduct(db, inputOf(id, good))
}

/** The categories, brands, attributes and choices that such products have. */
export async function insertNames(db: pg.ClientBase): Promise<void> {
  const ids = Object.keys(TREE)
  for (const [at, slug] of ids.entries()) {
    const parent = TREE[slug]
    await insertContent(db, {
      kind: 'category',
      id: at + 1,
      slug,
      position: `a${at}`,
      ...(parent && { parentId: ids.indexOf(parent) + 1 }),
      body: (locale) => ({ title: `${slug} ${locale}` }) as never,
    })
  }
  for (const [at, slug] of BRANDS.entries()) {
    const body = () => ({ name: slug.toUpperCase() }) as never
    await insertContent(db, { kind: 'brand', id: at + 1, slug, body })
  }
  const kinds = { material: 'option', height: 'number', washable: 'boolean' }
  for (const [at, [key, type]] of Object.entries(kinds).entries()) {
    await db.query('INSERT INTO attributes (id, key, type) VALUES ($1, $2, $3)', [
      at + 1,
      key,
      type,
    ])
  }
  await db.query(`INSERT INTO attributes_locales (label, unit, _locale, _parent_id)
    VALUES ('Material', NULL, 'en', 1), ('วัสดุ', NULL, 'th', 1), ('Height', 'cm', 'en', 2)`)
  await db.query(`INSERT INTO attribute_options (attribute_id, key, _order)
    VALUES (1, 'teak', 'a0'), (1, 'clay', 'a1'), (1, 'silk', 'a2')`)
  await db.query(`INSERT INTO variant_types (id, key) VALUES (1, 'colour')`)
  await db.query(`INSERT INTO variant_options (type_id, key, swatch, _order)
    VALUES (1, 'red', '#FF0000', 'a1'), (1, 'blue', '#0000ff', 'a0')`)
}

function withAbove(slugs: string[]): string[] {
  const all = new Set<string>()
  for (const slug of slugs) {
    for (let at: string | null = slug; at !== null; at = TREE[at] ?? null) all.add(at)
  }
  return [...all].sort()
}

function facetsOf(keys: string[]): string[] {
  return keys.flatMap((key) => (VALUES[key] ?? []).map((value) => `${key}:${value}`))
}
