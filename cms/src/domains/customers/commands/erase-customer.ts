import { sql } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { refreshListedRating } from '../../catalogue/projection/index.ts'
import { checkPassword, refuseIfChanged } from '../current-password.ts'
import { type CustomerRow, lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { adoptGuestOrders } from './confirm-email.ts'
import { addressOf, anonymiseOrders, NOBODY } from './anonymise-orders.ts'

export interface EraseCustomer {
  customerId: number
  currentPassword: string
  requestId?: string | null
}

/**
 * Closes an account: whatever is personal goes, orders stay without a name. Refuses with
 * `credentials_wrong`, and with `orders_under_way` while anything is on its way to or fro.
 */
export async function eraseCustomer(deps: CustomerDeps, input: EraseCustomer): Promise<void> {
  const { customerId, currentPassword, requestId = null } = input
  const hash = await checkPassword(deps, customerId, currentPassword)
  const now = deps.clock()
  await deps.db.inTransaction(async (tx) => {
    // Carts come first in the order of locks: an order that is being placed holds one.
    await tx.execute(
      sql`SELECT 1 FROM carts WHERE customer_id = ${customerId} ORDER BY id FOR UPDATE`,
    )
    const customer = await lockCustomer(tx, customerId)
    await refuseIfChanged(tx, customerId, hash)
    // What they bought without signing in is theirs as well: the address was shown to be.
    await adoptGuestOrders(tx, customerId, customer.email)
    await refuseUnderWay(tx, customer)
    await anonymiseOrders(tx, customer)
    await forgetFacts(tx, customer)
    await anonymiseLetters(tx, customer)
    await forgetBelongings(tx, customer)
    await forgetProfile(tx, customer, now)
    const actor = `customer:${customerId}`
    await audit(tx, {
      actor,
      action: 'erase',
      subject: 'customers',
      subjectId: customerId,
      requestId,
    })
    await forgetReviews(tx, customer)
  })
}

async function refuseUnderWay(tx: Tx, { id }: CustomerRow): Promise<void> {
  const found = await tx.execute(sql`
    SELECT 1 FROM orders o
     WHERE o.customer_id = ${id}
       AND (o.status IN ('pending', 'processing')
         OR EXISTS (SELECT 1 FROM returns r WHERE r.order_id = o.id
                       AND r.status IN ('requested', 'approved', 'received'))
         OR EXISTS (SELECT 1 FROM refunds f WHERE f.order_id = o.id AND f.status = 'pending'))
     LIMIT 1`)
  if (found.rows.length > 0) throw new DomainError('orders_under_way')
}

/** What nobody has reacted to yet. One that is being handled is emptied by whoever handles it. */
async function forgetFacts(tx: Tx, { id }: CustomerRow): Promise<void> {
  await tx.execute(sql`
    DELETE FROM commerce_facts WHERE id IN (
      SELECT id FROM commerce_facts
       WHERE handled_at IS NULL AND type LIKE 'customer.%'
         AND data ->> 'customerId' = ${String(id)}
         FOR UPDATE SKIP LOCKED)`)
  await tx.execute(sql`
    UPDATE commerce_facts SET data = data || '{"reason": null}' WHERE id IN (
      SELECT id FROM commerce_facts
       WHERE handled_at IS NULL AND data ? 'reason'
         AND data ->> 'orderId' IN (SELECT id::text FROM orders WHERE customer_id = ${id})
         FOR UPDATE SKIP LOCKED)`)
}

async function anonymiseLetters(tx: Tx, { id, email }: CustomerRow): Promise<void> {
  const theirs = sql`(customer_id = ${id} OR recipient = ${email})`
  await tx.execute(sql`DELETE FROM letters WHERE ${theirs} AND status = 'queued'`)
  await tx.execute(sql`
    UPDATE letters
       SET recipient = ${addressOf(id)}, customer_id = NULL, data = '{}', subject = NULL,
           html = NULL, text = NULL, error = NULL
     WHERE ${theirs}`)
}

async function forgetBelongings(tx: Tx, { id, email }: CustomerRow): Promise<void> {
  await tx.execute(sql`DELETE FROM stock_alerts WHERE email = ${email}`)
  for (const table of [
    'carts',
    'notices',
    'wishlist_items',
    'customer_addresses',
    'customer_group_members',
    'customer_sessions',
    'customer_tokens',
    'customer_credentials',
  ]) {
    await tx.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE customer_id = ${id}`)
  }
}

async function forgetProfile(tx: Tx, { id }: CustomerRow, now: Date): Promise<void> {
  await tx.execute(sql`
    UPDATE customers
       SET email = ${addressOf(id)}, name = ${NOBODY}, phone = NULL, pending_email = NULL,
           accepts_marketing = false, erased_at = ${now}, updated_at = ${now},
           version = version + 1
     WHERE id = ${id}`)
}

/** Last, because the catalogue's rows are the last in the order of locks. */
async function forgetReviews(tx: Tx, { id }: CustomerRow): Promise<void> {
  const gone = await tx.execute<{ id: number; productId: number; status: string }>(sql`
    DELETE FROM reviews WHERE customer_id = ${id}
    RETURNING id, product_id AS "productId", status`)
  const shown = gone.rows.filter(({ status }) => status === 'published')
  const [first] = shown
  if (first === undefined) return
  await refreshListedRating({
    tx,
    productIds: [...new Set(shown.map(({ productId }) => productId))],
    cause: { collection: 'reviews', id: first.id, title: null },
  })
}
