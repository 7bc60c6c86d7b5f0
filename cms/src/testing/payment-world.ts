import pg from 'pg'
import type { PaymentTransaction } from '../domains/payments/index.ts'
import { openDatabase, type OpenDatabase } from '../platform/commerce-database.ts'
import { next } from './factories.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

/** A migrated database and a pool over it, as the store API has. */
export interface PaymentWorld {
  db: OpenDatabase
  client: pg.Pool
  /** An order that waits for this payment, and the payment as providers see it. */
  aPayment(given?: GivenPayment): Promise<PaymentTransaction>
  /** Rows of a statement written by hand. */
  rows<T>(text: string, values?: unknown[]): Promise<T[]>
  stop(): Promise<void>
}
type GivenPayment = Partial<Omit<PaymentTransaction, 'id' | 'orderId' | 'orderNumber'>> & {
  status?: string
}

export async function startPaymentWorld(): Promise<PaymentWorld> {
  const database: TestDatabase = await createTestDatabase()
  const db = openDatabase({ url: database.url, poolSize: 8 })
  const client = new pg.Pool({ connectionString: database.url, max: 4 })
  return {
    db,
    client,
    aPayment: (given = {}) => insertPayment(client, given),
    rows: async <T>(text: string, values: unknown[] = []) =>
      (await client.query(text, values)).rows as T[],
    async stop() {
      await client.end()
      await db.close()
      await database.drop()
    },
  }
}

async function insertPayment(client: pg.Pool, given: GivenPayment): Promise<PaymentTransaction> {
  const { status = 'pending', ...rest } = given
  const payment = {
    provider: 'test',
    method: 'test',
    providerRef: null,
    amountMinor: 129_000,
    currency: 'THB',
    expiresAt: new Date(Date.now() + 900_000),
    ...rest,
  } as const
  const orderNumber = `V-260314-${String(next()).padStart(5, '0')}`
  const { amountMinor, currency, method, provider, providerRef, expiresAt } = payment
  const order = await client.query<{ id: number }>(
    `INSERT INTO orders (number, status, payment_status, fulfillment_status, locale, currency,
       subtotal, discount, shipping, tax, amount, refunded, payment_method, version)
     VALUES ($1, 'pending', 'unpaid', 'unfulfilled', 'th', $2, $3, 0, 0, 0, $3, 0, $4, 1)
     RETURNING id`,
    [orderNumber, currency, amountMinor, method],
  )
  const orderId = order.rows[0]!.id
  const transaction = await client.query<{ id: number }>(
    `INSERT INTO transactions (order_id, provider, method, status, amount, currency, provider_ref,
       expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [orderId, provider, method, status, amountMinor, currency, providerRef, expiresAt],
  )
  return { id: transaction.rows[0]!.id, orderId, orderNumber, ...payment }
}
