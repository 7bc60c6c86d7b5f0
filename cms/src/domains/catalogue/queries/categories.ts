import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { StoredCategory } from '../projection/shapes.ts'

/** A category as a row of its own, with the products in it and below it. */
export interface CategoryRow {
  id: number
  parent_id: number | null
  slug: string
  title: string
  image: Image | null
  product_count: number
}

/** All categories in the editors' order. A product counts in its categories and all above them. */
export function listCategoryRows(db: ReadDatabase, locale: Locale): Promise<CategoryRow[]> {
  return db.rows<CategoryRow>({
    name: 'list-categories',
    text: `SELECT c.ref_id AS id, c.parent_id, c.slug, c.body->>'title' AS title,
        c.body->'image' AS image, coalesce(n.products, 0) AS product_count
      FROM content_entries c
      LEFT JOIN (SELECT slug, sum(s.products)::int AS products
        FROM (SELECT category_slugs, count(*) AS products FROM catalogue_entries
          WHERE locale = $1 GROUP BY category_slugs) s, unnest(s.category_slugs) AS slug
        GROUP BY slug) n ON n.slug = c.slug
      WHERE c.kind = 'category' AND c.locale = $1
      ORDER BY c.position COLLATE "C" NULLS LAST, c.ref_id`,
    values: [locale],
  })
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
