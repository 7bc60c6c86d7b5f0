import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import type { PaymentEvent } from '../provider.ts'

/**
 * The transaction that an event is about, by what the provider calls it or by the id that we gave
 * the provider; both must agree. Null: not ours, or not yet.
 */
export async function transactionOfEvent(
  db: Pick<Database, 'execute'>,
  { provider, providerRef, transactionId }: PaymentEvent,
): Promise<number | null> {
  const { rows } = await db.execute(sql`
    SELECT id FROM transactions
     WHERE provider = ${provider}
       AND (provider_ref = ${providerRef}::text
            OR (id = ${transactionId}::int AND coalesce(provider_ref, ${providerRef}::text)
                  IS NOT DISTINCT FROM coalesce(${providerRef}::text, provider_ref)))
     LIMIT 1`)
  const [row] = rows as { id: number }[]
  return row?.id ?? null
}
