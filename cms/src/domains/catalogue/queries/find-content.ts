import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { ContentBodies, LinkedKind } from '../projection/shapes.ts'

/** What has a page of its own and is no product. */
type AddressedKind = Exclude<LinkedKind, 'product'>

/** A category, brand, page or collection by its present or a former slug; null when nobody had it. */
export async function findContent<Kind extends AddressedKind>(
  db: ReadDatabase,
  { kind, locale, slug }: { kind: Kind; locale: Locale; slug: string },
): Promise<ContentBodies[Kind] | null> {
  const rows = await db.rows<{ body: ContentBodies[Kind] }>({
    name: 'find-content',
    text: `SELECT body FROM content_entries
      WHERE kind = $1 AND locale = $2 AND ref_id = coalesce(
        (SELECT ref_id FROM content_entries
          WHERE kind = $1 AND locale = $2 AND slug = $3 LIMIT 1),
        (SELECT target_id FROM slug_redirects WHERE kind = $1 AND slug = $3))`,
    values: [kind, locale, slug],
  })
  return rows[0]?.body ?? null
}
