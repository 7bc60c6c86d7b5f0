import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import { isSame } from '../../../platform/secrets.ts'
import { stockAlertToken } from '../letters/links.ts'

/** Forgets the address of a stock alert. A token that is used, or is none, changes nothing. */
export async function unwatchStock(db: Pick<Database, 'execute'>, token: string): Promise<void> {
  const [, id] = /^(\d{1,15})\./u.exec(token) ?? []
  if (id === undefined || !isSame(token, stockAlertToken(Number(id)))) return
  await db.execute(sql`
    UPDATE stock_alerts SET removed_at = now(), email = ''
    WHERE id = ${id}::bigint AND removed_at IS NULL`)
}
