import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ProjectionWorld } from './projection-world.ts'

/**
 * Every row of the projection as text, in a fixed order. Without `updatedAt`: it says when the row
 * came to be as it is, which a rebuild from nothing cannot know.
 */
export interface ProjectionSnapshot {
  entries: string[]
  contents: string[]
  /** Redirects whose slug is in use: there should be none. */
  misplacedRedirects: string[]
}

export async function projectionSnapshot({ query }: ProjectionWorld): Promise<ProjectionSnapshot> {
  const entries = await query<{ row: string }>(
    sql`SELECT ((to_jsonb(e) - 'updated_at') #- '{detail,updatedAt}')::text AS row
      FROM catalogue_entries e ORDER BY product_id, locale`,
  )
  const contents = await query<{ row: string }>(
    sql`SELECT (to_jsonb(e) #- '{body,updatedAt}')::text AS row
      FROM content_entries e ORDER BY kind, ref_id, locale`,
  )
  const misplaced = await query<{ slug: string }>(sql`
    SELECT slug FROM slug_redirects r WHERE
      (kind = 'product' AND EXISTS (SELECT 1 FROM catalogue_entries e WHERE e.slug = r.slug))
      OR EXISTS (SELECT 1 FROM content_entries e WHERE e.kind = r.kind AND e.slug = r.slug)`)
  return {
    entries: entries.map((entry) => entry.row),
    contents: contents.map((entry) => entry.row),
    misplacedRedirects: misplaced.map((redirect) => redirect.slug),
  }
}

/** Forgets the projection, so that a rebuild has to make all of it. */
export async function forgetProjection({ query }: ProjectionWorld): Promise<void> {
  await query(sql`TRUNCATE catalogue_entries, content_entries`)
}
