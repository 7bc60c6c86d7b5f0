import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import type { CustomerRow } from '../customer-row.ts'

/** What stands where a name stood. */
export const NOBODY = '—'

/** Reserved by RFC 2606: no letter ever reaches it. */
export const addressOf = (id: number): string => `erased-${id}@erased.invalid`

/**
 * Takes the person out of their orders. What was bought, for how much, how it was paid and sent, and
 * to which country stays, as the law asks of a shop's books; whatever somebody wrote goes.
 */
export async function anonymiseOrders(tx: Tx, { id }: CustomerRow): Promise<void> {
  const nobodys = (column: 'shipping_address' | 'billing_address') => sql`jsonb_build_object(
    'name', ${NOBODY}::text, 'phone', NULL, 'company', NULL, 'line1', ${NOBODY}::text,
    'line2', NULL, 'subdistrict', NULL, 'district', NULL,
    'province', ${sql.identifier(column)} -> 'province', 'postcode', NULL,
    'country', coalesce(${sql.identifier(column)} -> 'country', '"TH"'::jsonb))`
  await tx.execute(sql`
    UPDATE orders
       SET customer_email = ${addressOf(id)}, customer_name = ${NOBODY}, note = NULL,
           accepts_marketing = NULL,
           buyer = ${`customer:${id}`}, shipping_address = ${nobodys('shipping_address')},
           billing_address = ${nobodys('billing_address')}, version = version + 1,
           updated_at = now()
     WHERE customer_id = ${id}`)
  await forgetWords(tx, id)
  // Answers to orders are kept for a day, as they were given; a repeat makes them again.
  await tx.execute(sql`
    UPDATE idempotency_keys SET body = NULL WHERE resource_id IN (${ordersOf(id)})`)
  // A guest's uses of promotions are kept under a fingerprint, which whoever has the address knows.
  await tx.execute(sql`
    UPDATE promotion_redemptions SET buyer = 'erased:' || order_id
     WHERE order_id IN (${ordersOf(id)}) AND buyer LIKE 'email:%'`)
}

/** What the customer and staff wrote, and what providers answered. */
async function forgetWords(tx: Tx, id: number): Promise<void> {
  await tx.execute(sql`
    UPDATE transactions SET error = NULL, step = NULL WHERE order_id IN (${ordersOf(id)})`)
  await tx.execute(sql`
    UPDATE refunds SET reason = NULL, error = NULL WHERE order_id IN (${ordersOf(id)})`)
  await tx.execute(sql`UPDATE returns SET reason = NULL WHERE order_id IN (${ordersOf(id)})`)
  // The timeline is append-only: all that its trigger lets anybody do is forget words.
  await tx.execute(sql`
    UPDATE order_events SET data = data - 'reason', staff_note = NULL
     WHERE order_id IN (${ordersOf(id)}) AND (data ? 'reason' OR staff_note IS NOT NULL)`)
}

const ordersOf = (id: number) => sql`SELECT id FROM orders WHERE customer_id = ${id}`
