import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { StoreSettings } from '@vitrine/shared-types/store-api/v1/store'
import type { Database } from '../../../platform/commerce-database.ts'
import type { ShopInLetter } from './letter.ts'

/** The shop's name and address for answers, as the public reads them. */
export async function readShop(
  db: Pick<Database, 'execute'>,
  locale: Locale,
  url: string,
): Promise<ShopInLetter> {
  const { rows } = await db.execute<{ body: StoreSettings }>(sql`
    SELECT body FROM content_entries WHERE kind = 'settings' AND locale = ${locale}`)
  const settings = rows[0]?.body
  return { name: settings?.name ?? 'Vitrine', email: settings?.contactEmail ?? null, url }
}
