import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { StoredCategory } from '../projection/shapes.ts'
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

/** A category by its present or a former slug. */
export async function findCategory(
  db: ReadDatabase,
  by: { locale: Locale; slug: string },
): Promise<StoredCategory | null> {
  const rows = await db.rows<{ body: StoredCategory }>({
    name: 'find-category',
    text: `SELECT c.body FROM content_entries c
      WHERE c.kind = 'category' AND c.locale = $1 AND c.ref_id = coalesce(
        (SELECT ref_id FROM content_entries
          WHERE kind = 'category' AND locale = $1 AND slug = $2 LIMIT 1),
        (SELECT target_id FROM slug_redirects WHERE kind = 'category' AND slug = $2))`,
    values: [by.locale, by.slug],
  })
  return rows[0]?.body ?? null
}
