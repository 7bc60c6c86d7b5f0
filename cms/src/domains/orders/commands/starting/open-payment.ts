import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import type { Tx } from '../../../../platform/transaction.ts'
import { dueOf } from '../../due.ts'
import type { OrderRow } from '../../order-row.ts'
import type { Means } from './means-to-pay.ts'

/** However often another way is chosen, pieces are not held longer than this. */
const HELD_AT_MOST_MS = 4 * 86_400_000

/**
 * Writes a payment of what is still to come for a locked order, and until when it waits. Who has
 * paid a part is never given less time by choosing another way. Says false when nothing is due.
 */
export async function openPayment(
  tx: Tx,
  { id: orderId, amountMinor, forgivenMinor }: OrderRow,
  { method, provider, waitsMs, now }: Means & { method: PaymentMethod; now: Date },
): Promise<boolean> {
  const due = await dueOf(tx, orderId)
  if (due <= 0) return false
  const until = sql`${new Date(now.getTime() + waitsMs).toISOString()}::timestamptz`
  const isRest = due < amountMinor - forgivenMinor
  const expiresAt = isRest
    ? sql`greatest(expires_at, ${until})`
    : sql`least(${until}, purchased_at + make_interval(secs => ${HELD_AT_MOST_MS / 1000}))`
  await tx.execute(sql`
    UPDATE orders SET payment_method = ${method},
        expires_at = CASE WHEN status = 'pending' THEN ${expiresAt} END
     WHERE id = ${orderId}`)
  await tx.execute(sql`
    INSERT INTO transactions (order_id, provider, method, status, amount, currency, expires_at)
    SELECT id, ${provider}, ${method}, 'pending', ${due}::bigint, currency, expires_at
      FROM orders WHERE id = ${orderId}`)
  return true
}
