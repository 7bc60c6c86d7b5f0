import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import { DomainError } from '../../platform/errors.ts'
import type { Tx } from '../../platform/transaction.ts'
import type { PaymentTransaction, ProviderName } from '../payments/index.ts'
import type { FulfillmentStatus, OrderStatus, PaymentStatus, TransactionStatus } from './states.ts'

type Executor = Pick<Tx, 'execute'>

/** An order as commands need it, read under its lock. */
export interface OrderRow {
  id: number
  number: string
  status: OrderStatus
  paymentStatus: PaymentStatus
  fulfillmentStatus: FulfillmentStatus
  isOnHold: boolean
  customerId: number | null
  email: string
  locale: Locale
  currency: Currency
  amountMinor: number
  /** What staff did not ask for any more: it need not come. */
  forgivenMinor: number
  paymentMethod: PaymentMethod
  expiresAt: string | null
  version: number
}

const ORDER_ROW = sql`jsonb_build_object(
  'id', o.id, 'number', o.number, 'status', o.status, 'paymentStatus', o.payment_status,
  'fulfillmentStatus', o.fulfillment_status, 'isOnHold', coalesce(o.on_hold, false),
  'customerId', o.customer_id, 'email', o.customer_email, 'locale', o.locale,
  'currency', o.currency, 'amountMinor', o.amount,
  'forgivenMinor', coalesce(o.forgiven, 0), 'paymentMethod', o.payment_method,
  'expiresAt', o.expires_at, 'version', o.version) AS "order"`

/** Locks the order: nobody else changes it, its payments or its parcels meanwhile. */
export async function lockOrder(tx: Executor, orderId: number): Promise<OrderRow> {
  const { rows } = await tx.execute<{ order: OrderRow }>(sql`
    SELECT ${ORDER_ROW} FROM orders o WHERE o.id = ${orderId} FOR NO KEY UPDATE`)
  const order = rows[0]?.order
  if (order === undefined) throw new DomainError('order_not_found', { orderId })
  return order
}

/** A row of `transactions`, with what providers need of its order. */
export interface PaymentRow extends PaymentTransaction {
  status: TransactionStatus
  orderStatus: OrderStatus
  locale: Locale
  email: string | null
}

interface StoredPayment extends Omit<PaymentRow, 'expiresAt'> {
  expiresAt: string | null
  provider: ProviderName
}

const PAYMENT_ROW = sql`jsonb_build_object(
  'id', t.id, 'orderId', t.order_id, 'orderNumber', o.number, 'provider', t.provider,
  'method', t.method, 'providerRef', t.provider_ref, 'amountMinor', t.amount,
  'currency', t.currency, 'expiresAt', t.expires_at, 'status', t.status,
  'orderStatus', o.status, 'locale', o.locale, 'email', o.customer_email) AS payment`

/** One payment; null when there is none of this id. Not locked. */
export async function findPayment(tx: Executor, transactionId: number): Promise<PaymentRow | null> {
  const { rows } = await tx.execute<{ payment: StoredPayment }>(sql`
    SELECT ${PAYMENT_ROW} FROM transactions t JOIN orders o ON o.id = t.order_id
    WHERE t.id = ${transactionId}`)
  return rows[0] ? revive(rows[0].payment) : null
}

/** Every payment of an order, the newest first. Hold the order's lock when you decide by them. */
export async function listPayments(tx: Executor, orderId: number): Promise<PaymentRow[]> {
  const { rows } = await tx.execute<{ payment: StoredPayment }>(sql`
    SELECT ${PAYMENT_ROW} FROM transactions t JOIN orders o ON o.id = t.order_id
    WHERE t.order_id = ${orderId} ORDER BY t.id DESC`)
  return rows.map(({ payment }) => revive(payment))
}

function revive(stored: StoredPayment): PaymentRow {
  return { ...stored, expiresAt: stored.expiresAt === null ? null : new Date(stored.expiresAt) }
}
