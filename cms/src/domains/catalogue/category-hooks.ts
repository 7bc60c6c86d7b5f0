import { sql } from '@payloadcms/db-postgres/drizzle'
import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { txOf } from '../../platform/transaction.ts'
import { say } from '../../platform/words.ts'
import { idOf } from './rules.ts'

/** A category cannot stand below itself, near or far: the tree would have no root. */
export const refuseOwnAncestor: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const ownId = (originalDoc as { id?: number } | undefined)?.id
  const parentId = idOf(data.parent)
  if (ownId === undefined || parentId === null) return data
  const tx = await txOf(req)
  // Two moves at once could each be fine alone and a circle together.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('categories.parent'))`)
  const above = await tx.execute<{ id: number }>(sql`
    WITH RECURSIVE above(id, parent_id) AS (
      SELECT id, parent_id FROM categories WHERE id = ${parentId}
      UNION
      SELECT c.id, c.parent_id FROM categories c JOIN above a ON c.id = a.parent_id
    )
    SELECT id FROM above`)
  if (!above.rows.some((row) => row.id === ownId)) return data
  throw new ValidationError(
    {
      collection: 'categories',
      id: ownId,
      req,
      errors: [
        {
          path: 'parent',
          message: say(req, {
            en: 'A category cannot stand below itself or below one of its own.',
            th: 'หมวดหมู่ไม่สามารถอยู่ภายใต้ตัวเองหรือหมวดหมู่ย่อยของตัวเองได้',
          }),
        },
      ],
    },
    req.t,
  )
}
