import { sql } from '@payloadcms/db-postgres/drizzle'
import { tags, type Tag } from '@vitrine/shared-types/events/tags'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { appendEvents } from '../../../outbox/append.ts'
import type { EventCause } from '../../../outbox/tables.ts'
import { txOf, type Tx } from '../../../platform/transaction.ts'
import type { Rule } from './rule.ts'

/** Says that searches, or lists of a category, are followed otherwise from now on. */
export async function announceSearch(
  tx: Tx,
  about: Iterable<Tag>,
  cause: EventCause | null,
): Promise<void> {
  const named = [...new Set(about)]
  if (named.length === 0) return
  await appendEvents(tx, [{ type: 'search.changed', tags: named, locales: [...LOCALES], cause }])
}

/** What a rule changes: searches, or the lists of a category. */
export async function tagsOfRules(tx: Tx, rules: readonly Rule[]): Promise<Tag[]> {
  const found: Tag[] = []
  for (const { queries, categoryId } of rules) {
    if (queries.length > 0) found.push(tags.search)
    if (categoryId === null) continue
    const { rows } = await tx.execute<{ slug: string }>(
      sql`SELECT slug FROM categories WHERE id = ${categoryId}`,
    )
    found.push(...rows.map(({ slug }) => tags.listOfCategory(slug)))
  }
  return found
}

interface SavedWords {
  id: number
  title?: string | null
  _status?: 'draft' | 'published' | null
}

const causeOf = ({ id, title }: SavedWords): EventCause => ({
  collection: 'searchWords',
  id,
  title: title ?? null,
})

/** A draft changes nothing for shoppers, unless it takes back what was published. */
export const announceWords: CollectionAfterChangeHook = async ({ doc, req }) => {
  const words = doc as SavedWords
  const tx = await txOf(req)
  if (words._status === 'draft' && !(await isTakenBack(tx, words.id))) return
  await announceSearch(tx, [tags.search], causeOf(words))
}

async function isTakenBack(tx: Tx, id: number): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM search_words w WHERE w.id = ${id} AND w._status = 'draft' AND EXISTS (
      SELECT 1 FROM _search_words_v v WHERE v.parent_id = w.id
        AND v.version__status = 'published')`)
  return rows.length > 0
}

export const announceWordsGone: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await announceSearch(await txOf(req), [tags.search], causeOf(doc as SavedWords))
}
