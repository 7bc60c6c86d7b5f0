import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { drizzleOf } from '../platform/transaction.ts'

/** Whether nobody has put anything into the shop yet: only such a shop is filled by itself. */
export async function isEmptyShop(payload: Payload): Promise<boolean> {
  const { rows } = await drizzleOf(payload).execute<{ is_empty: boolean }>(sql`
    SELECT NOT EXISTS (SELECT FROM products) AND NOT EXISTS (SELECT FROM pages)
       AND NOT EXISTS (SELECT FROM brands) AND NOT EXISTS (SELECT FROM categories) AS is_empty`)
  return rows[0]?.is_empty ?? true
}
