import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import type { PaymentEvent } from '../provider.ts'

/**
 * Keeps what a provider, or staff, told of a payment; sweeps make something of it. The first one
 * with its id counts: answers false when it was there before. Give a transaction to keep it with
 * another change.
 */
export async function recordPaymentEvent(
  db: Pick<Database, 'execute'>,
  { provider, eventId, type, providerRef, transactionId, facts }: PaymentEvent,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    INSERT INTO payment_events (provider, event_id, type, provider_ref, transaction_id, facts)
    VALUES (${provider}, ${eventId}, ${type}, ${providerRef}, ${transactionId},
            ${JSON.stringify(facts)}::jsonb)
    ON CONFLICT (provider, event_id) DO NOTHING
    RETURNING id`)
  return rows.length > 0
}
