import { sql } from '@payloadcms/db-postgres/drizzle'
import { logger } from '../../../platform/logger.ts'
import type { InitiatedPayment, InitiatePayment } from '../../payments/index.ts'
import type { CommerceDeps } from '../deps.ts'
import type { PaymentRow } from '../order-row.ts'
import { isOpen } from '../rules.ts'
import type { TransactionStatus } from '../states.ts'

/** What came of beginning: `unreached` may be tried again with the same key. */
export type Begun = 'waiting' | 'decided' | 'closed' | 'unreached'

/**
 * Begins a payment at its provider and keeps what the shopper does next. The key is the payment's
 * own: however often this is called, and wherever it dies, there is one payment at the provider.
 */
export async function beginPayment(deps: CommerceDeps, payment: PaymentRow): Promise<Begun> {
  const begun = await initiate(deps, payment)
  if (begun === null) return 'unreached'
  const status = await keepStep(deps, payment, begun)
  if (status !== null && !isOpen(status)) return 'closed'
  return ['authorized', 'succeeded', 'failed', 'cancelled', 'expired'].includes(begun.status)
    ? 'decided'
    : 'waiting'
}

/** What a provider is asked to begin: the same for every repeat. */
export function askOf(
  { shopUrl }: Pick<CommerceDeps, 'shopUrl'>,
  payment: PaymentRow,
): InitiatePayment {
  const { id, locale, email, orderNumber } = payment
  const returnUrl = `${shopUrl}/${locale}/orders/${orderNumber}`
  return { transaction: payment, key: `pay:${id}`, locale, email, returnUrl }
}

async function initiate(deps: CommerceDeps, payment: PaymentRow): Promise<InitiatedPayment | null> {
  const { id } = payment
  try {
    return await deps.providers.of(payment.provider).initiatePayment(askOf(deps, payment))
  } catch (err) {
    logger.warn({ msg: 'a payment could not be begun', transactionId: id, err })
    await deps.db.execute(sql`
      UPDATE transactions SET error = 'unreached', updated_at = now()
       WHERE id = ${id} AND provider_ref IS NULL`)
    return null
  }
}

/**
 * The reference is kept whatever became of the payment meanwhile, so that it can be cancelled or
 * settled. Answers the payment's state; null when a repeat was faster. Order before payment, as
 * everywhere: one statement, the order's row first.
 */
async function keepStep(
  { db }: CommerceDeps,
  { id, orderId }: PaymentRow,
  { providerRef, status, step }: InitiatedPayment,
): Promise<TransactionStatus | null> {
  const isUnderWay = status === 'requires_action' || status === 'processing'
  const { rows } = await db.execute<{ status: TransactionStatus }>(sql`
    WITH o AS (SELECT id FROM orders WHERE id = ${orderId} FOR NO KEY UPDATE), kept AS (
      UPDATE transactions t SET provider_ref = ${providerRef}, error = NULL, updated_at = now(),
        step = ${JSON.stringify(step)}::jsonb,
        status = CASE WHEN t.status = 'pending' AND ${isUnderWay}
          THEN ${status}::enum_transactions_status ELSE t.status END
        FROM o WHERE t.id = ${id} AND t.order_id = o.id AND t.provider_ref IS NULL
      RETURNING t.order_id, t.status, t.amount
    ), event AS (
      INSERT INTO order_events (order_id, type, data, actor)
      SELECT order_id, 'payment_started',
        jsonb_build_object('amountMinor', amount::bigint, 'transactionId', ${id}::int), 'system'
        FROM kept WHERE ${isUnderWay} AND status = ${status}::enum_transactions_status
    ), raised AS (
      UPDATE orders o SET version = o.version + 1, updated_at = now()
        FROM kept WHERE o.id = kept.order_id
    )
    SELECT status FROM kept`)
  return rows[0]?.status ?? null
}
