import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { ProductCounts } from './product-counts.ts'

/** A category as a row of its own, with the products in it and below it. */
export interface CategoryRow {
  id: number
  parent_id: number | null
  slug: string
  title: string
  image: Image | null
  product_count: number
}

/** All categories in the editors' order. */
export async function listCategoryRows(
  db: ReadDatabase,
  { locale, counts }: { locale: Locale; counts: ProductCounts },
): Promise<CategoryRow[]> {
  const rows = await db.rows<Omit<CategoryRow, 'product_count'>>({
    name: 'list-categories',
    text: `SELECT c.ref_id AS id, c.parent_id, c.slug, c.body->>'title' AS title,
        c.body->'image' AS image
      FROM content_entries c
      WHERE c.kind = 'category' AND c.locale = $1
      ORDER BY c.position COLLATE "C" NULLS LAST, c.ref_id`,
    values: [locale],
  })
  return rows.map((row) => ({ ...row, product_count: counts.ofCategory(row.slug) }))
}
