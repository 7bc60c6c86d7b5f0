import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { PageSummaryList } from '@vitrine/shared-types/store-api/v1/pages'
import type { ReadDatabase } from '../../platform/read-database.ts'
import type { ContentBodies } from '../catalogue/queries/index.ts'

/** Slug, title and date of every published page, by slug. */
export function listPageSummaries(
  db: ReadDatabase,
  locale: Locale,
): Promise<PageSummaryList['items']> {
  return db.rows({
    name: 'list-pages',
    text: `SELECT slug, body->>'title' AS title, body->>'updatedAt' AS "updatedAt"
      FROM content_entries WHERE kind = 'page' AND locale = $1 ORDER BY slug COLLATE "C"`,
    values: [locale],
  })
}

/** What holds for the whole shop, in one language; null before the shop is set up. */
export async function findGlobal<Kind extends 'navigation' | 'settings'>(
  db: ReadDatabase,
  kind: Kind,
  locale: Locale,
): Promise<ContentBodies[Kind] | null> {
  const rows = await db.rows<{ body: ContentBodies[Kind] }>({
    name: 'find-global',
    text: `SELECT body FROM content_entries WHERE kind = $1 AND locale = $2 ORDER BY ref_id LIMIT 1`,
    values: [kind, locale],
  })
  return rows[0]?.body ?? null
}
