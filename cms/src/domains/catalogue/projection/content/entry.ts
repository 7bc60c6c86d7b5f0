import type { contentEntries } from '../tables.ts'

/** A row of `content_entries`. */
export type ContentEntry = Omit<
  Required<typeof contentEntries.$inferInsert>,
  'slug' | 'position' | 'parentId'
> & {
  slug: string | null
  position: string | null
  parentId: number | null
}

/** Globals stand alone in their kind. */
export const GLOBAL_ID = 0
