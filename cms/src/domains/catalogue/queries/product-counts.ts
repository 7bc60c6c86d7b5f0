import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { ReadDatabase } from '../../../platform/read-database.ts'

/** How many published products there are, by slug: a product counts above its categories as well. */
export interface ProductCounts {
  ofCategory: (slug: string) => number
  ofBrand: (slug: string) => number
}

/** The counts as they were at this revision or later. */
export type CountProducts = (revision: Revision | null) => Promise<ProductCounts>

interface CountRow {
  kind: 'category' | 'brand'
  slug: string
  products: number
}

/** Counts row by row: for the panel, whose process holds no catalogue in memory. */
export async function countProductRows(db: ReadDatabase): Promise<ProductCounts> {
  const rows = await db.rows<CountRow>({
    name: 'count-products',
    text: `WITH listed AS (
        SELECT category_slugs, brand_slug FROM catalogue_entries WHERE locale = $1)
      SELECT 'category' AS kind, slug, count(*)::int AS products
        FROM listed, unnest(category_slugs) AS slug GROUP BY slug
      UNION ALL
      SELECT 'brand', brand_slug, count(*)::int FROM listed
        WHERE brand_slug IS NOT NULL GROUP BY brand_slug`,
    values: [DEFAULT_LOCALE],
  })
  const counts = new Map(rows.map(({ kind, slug, products }) => [`${kind} ${slug}`, products]))
  return {
    ofCategory: (slug) => counts.get(`category ${slug}`) ?? 0,
    ofBrand: (slug) => counts.get(`brand ${slug}`) ?? 0,
  }
}
