import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { LinkedKind, StoredBrand } from '../projection/shapes.ts'

/** All brands by name. */
export async function listBrandBodies(db: ReadDatabase, locale: Locale): Promise<StoredBrand[]> {
  const rows = await db.rows<{ body: StoredBrand }>({
    name: 'list-brands',
    text: `SELECT b.body FROM content_entries b
      WHERE b.kind = 'brand' AND b.locale = $1
      ORDER BY b.body->>'name' COLLATE "th-x-icu", b.ref_id`,
    values: [locale],
  })
  return rows.map(({ body }) => body)
}

/** The slug that a category or brand has now, for one it had before; null when nobody had it. */
export async function presentSlug(
  db: ReadDatabase,
  by: { kind: Extract<LinkedKind, 'category' | 'brand'>; locale: Locale; slug: string },
): Promise<string | null> {
  const rows = await db.rows<{ slug: string }>({
    name: 'present-slug',
    text: `SELECT c.slug FROM slug_redirects r
      JOIN content_entries c ON c.kind = r.kind AND c.ref_id = r.target_id AND c.locale = $3
      WHERE r.kind = $1 AND r.slug = $2`,
    values: [by.kind, by.slug, by.locale],
  })
  return rows[0]?.slug ?? null
}
