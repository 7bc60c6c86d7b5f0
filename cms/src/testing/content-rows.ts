import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type pg from 'pg'
import type { ContentBodies, ContentKind } from '../domains/catalogue/projection/shapes.ts'

export interface ContentRowInput<Kind extends ContentKind> {
  kind: Kind
  id?: number
  slug?: string
  position?: string
  parentId?: number
  body: (locale: Locale) => ContentBodies[Kind]
}

/** Writes one content row in every language. */
export async function insertContent<Kind extends ContentKind>(
  db: pg.ClientBase,
  { kind, id = 0, slug, position, parentId, body }: ContentRowInput<Kind>,
): Promise<void> {
  for (const locale of LOCALES) {
    await db.query(
      `INSERT INTO content_entries (kind, ref_id, locale, slug, position, parent_id, body, refs)
       VALUES ($1,$2,$3,$4,$5,$6,$7,'{}')`,
      [
        kind,
        id,
        locale,
        slug ?? null,
        position ?? null,
        parentId ?? null,
        JSON.stringify(body(locale)),
      ],
    )
  }
}
