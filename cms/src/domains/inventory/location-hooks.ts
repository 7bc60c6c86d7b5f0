import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { txOf } from '../../platform/transaction.ts'
import { say } from '../../platform/words.ts'
import { MAIN_LOCATION } from './rules.ts'

/** A place where something lies cannot be deleted, nor the one where things lie by default. */
export const keepUsedLocations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const tx = await txOf(req)
  // Whoever counts something into this place meanwhile waits, and finds it gone.
  const { rows } = await tx.execute<{ key: string }>(
    sql`SELECT key FROM stock_locations WHERE id = ${Number(id)} FOR UPDATE`,
  )
  const [place] = rows
  if (place === undefined) return
  const used = await tx.execute(sql`
    SELECT 1 FROM stock_levels
     WHERE location = ${place.key} AND (on_hand <> 0 OR reserved <> 0) LIMIT 1`)
  if (place.key !== MAIN_LOCATION && used.rows.length === 0) return
  throw new APIError(
    say(req, {
      en: 'There is stock in this place, or it is the main one. Move what lies there first.',
      th: 'ยังมีสินค้าอยู่ในคลังนี้ หรือเป็นคลังหลัก กรุณาย้ายสินค้าออกก่อน',
    }),
    409,
    null,
    true,
  )
}
