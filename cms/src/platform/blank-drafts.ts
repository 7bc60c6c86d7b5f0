import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { txOf } from './transaction.ts'

/**
 * Payload saves an empty draft as soon as somebody opens “Create new”. Whoever opens the next one
 * clears away those that were never typed into; an hour is left for a form that is still open.
 */
export const clearBlankDrafts: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const made = doc as { id: number; slug?: string | null; _status?: string }
  if (operation !== 'create' || made._status !== 'draft' || made.slug) return
  const versions = sql.identifier(`_${collection.slug}_v`)
  const texts = sql.identifier(`_${collection.slug}_v_locales`)
  const { rows } = await (
    await txOf(req)
  ).execute<{ id: number }>(sql`
    SELECT d.id FROM ${sql.identifier(collection.slug)} d
    WHERE d._status = 'draft' AND d.slug IS NULL AND d.id <> ${made.id}
      AND d.created_at < now() - interval '1 hour'
      AND (SELECT count(*) FROM ${versions} v WHERE v.parent_id = d.id) = 1
      AND NOT EXISTS (
        SELECT FROM ${versions} v JOIN ${texts} t ON t._parent_id = v.id
        WHERE v.parent_id = d.id AND t.version_title IS NOT NULL)`)
  for (const { id } of rows) {
    await req.payload.delete({
      collection: collection.slug,
      id,
      req,
      overrideAccess: true,
    })
  }
}
