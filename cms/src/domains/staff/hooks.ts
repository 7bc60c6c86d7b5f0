import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { txOf } from '../../platform/transaction.ts'
import { say } from '../../platform/words.ts'

/** The last admin cannot be made an editor: nobody could undo it. */
export const keepOneAdminOnChange: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const before = originalDoc as { id?: number; role?: string } | undefined
  const isDemotion =
    operation === 'update' && before?.role === 'admin' && (data.role ?? 'admin') !== 'admin'
  if (isDemotion && before.id !== undefined) await refuseTheLastAdmin(req, before.id)
  return data
}

/** The last admin cannot be deleted. */
export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseTheLastAdmin(req, Number(id))
}

async function refuseTheLastAdmin(req: PayloadRequest, id: number): Promise<void> {
  const tx = await txOf(req)
  // Both of two admins who demote each other at once must see the other's lock.
  const admins = await tx.execute<{ id: number }>(
    sql`SELECT id FROM users WHERE role = 'admin' ORDER BY id FOR UPDATE`,
  )
  const isAdmin = admins.rows.some((row) => row.id === id)
  if (!isAdmin || admins.rows.length > 1) return
  throw new APIError(
    say(req, {
      en: 'This is the last admin. Make somebody else an admin first.',
      th: 'นี่คือผู้ดูแลระบบคนสุดท้าย กรุณาตั้งผู้อื่นเป็นผู้ดูแลระบบก่อน',
    }),
    409,
    null,
    true,
  )
}
