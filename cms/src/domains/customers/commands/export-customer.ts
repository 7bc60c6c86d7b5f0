import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { CommerceResponse } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { exportCustomer as endpoint } from '@vitrine/shared-types/store-api/v1/customers'
import { audit } from '../../../platform/audit-log.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { limitExports } from '../limits.ts'

type Export = CommerceResponse<typeof endpoint>
interface Owner {
  id: number
  email: string
}

/** Everything personal, by kind of record; secrets and their fingerprints stay here. Audited. */
export async function exportCustomer(
  deps: CustomerDeps,
  { customerId, requestId = null }: { customerId: number; requestId?: string | null },
): Promise<Export> {
  await limitExports(deps, customerId)
  const exportedAt = deps.clock().toISOString()
  return await deps.db.inTransaction(async (tx) => {
    const owner = await lockCustomer(tx, customerId)
    const records: Export['records'] = {}
    for (const [kind, rows] of Object.entries(kindsOf(owner))) {
      records[kind] = await recordsOf(tx, rows)
    }
    await audit(tx, {
      actor: `customer:${customerId}`,
      action: 'export',
      subject: 'customers',
      subjectId: customerId,
      requestId,
    })
    return { exportedAt, records }
  })
}

/** A query for each kind; every one answers rows named `r`. */
function kindsOf({ id, email }: Owner): Record<string, SQL> {
  const own = (table: string) =>
    sql`SELECT r FROM ${sql.identifier(table)} r WHERE r.customer_id = ${id}`
  const ofOrders = (table: string) => sql`
    SELECT r FROM ${sql.identifier(table)} r JOIN orders o ON o.id = r.order_id
     WHERE o.customer_id = ${id} ORDER BY r.id`
  return {
    profile: sql`SELECT r FROM customers r WHERE r.id = ${id}`,
    groups: own('customer_group_members'),
    addresses: own('customer_addresses'),
    sessions: own('customer_sessions'),
    wishlist: own('wishlist_items'),
    carts: own('carts'),
    cartLines: sql`
      SELECT r FROM cart_lines r JOIN carts c ON c.id = r.cart_id WHERE c.customer_id = ${id}`,
    orders: sql`SELECT r FROM orders r WHERE r.customer_id = ${id} ORDER BY r.id`,
    orderLines: ofOrders('order_lines'),
    orderEvents: ofOrders('order_events'),
    parcels: ofOrders('fulfillments'),
    payments: ofOrders('transactions'),
    refunds: ofOrders('refunds'),
    returns: ofOrders('returns'),
    promotions: ofOrders('promotion_redemptions'),
    reviews: own('reviews'),
    // Without their text: links in it open the account.
    letters: sql`
      SELECT r FROM (SELECT id, template, locale, recipient, subject, status, created_at, sent_at
                       FROM letters WHERE customer_id = ${id} OR recipient = ${email}) r
       ORDER BY r.id`,
    notices: own('notices'),
    stockAlerts: sql`SELECT r FROM stock_alerts r WHERE r.email = ${email}`,
    activity: sql`
      SELECT r FROM audit_log r
       WHERE r.actor = ${`customer:${id}`}
          OR (r.subject = 'customers' AND r.subject_id = ${String(id)}) ORDER BY r.id`,
  }
}

/** Secrets, and what is written about the customer for staff alone. */
const KEPT_BACK = [
  'access_hash',
  'refresh_hash',
  'former_refresh_hash',
  'secret_hash',
  'token_hash',
  'idempotency_key',
  'staff_note',
  'buyer',
]

async function recordsOf(tx: Tx, rows: SQL): Promise<Record<string, unknown>[]> {
  const found = await tx.execute<{ record: Record<string, unknown> }>(sql`
    SELECT to_jsonb(found.r) - ${sql.param(KEPT_BACK)}::text[] AS record FROM (${rows}) AS found`)
  return found.rows.map(({ record }) => camelCased(record))
}

function camelCased(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
