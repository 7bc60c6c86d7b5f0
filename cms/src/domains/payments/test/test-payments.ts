import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { PaymentState, PaymentTransaction } from '../provider.ts'
import type { TestBehaviour } from './behaviour.ts'

/** A payment as the `test` provider remembers it: its side of the truth. */
export interface TestPayment {
  ref: string
  state: PaymentState
  amountMinor: number
  currency: string
  refundedMinor: number
  metadata: TestMetadata
  /** Since it began. */
  ageMs: number
}
interface TestMetadata {
  transactionId: number
  orderId: number
  behaviour: TestBehaviour
  /** Keys of refunds that were made, with what was paid back. */
  refunds?: Record<string, number>
}

type Executor = Pick<Database, 'execute'>

/** The payment of this key, made when there is none. `isNew` tells which. */
export async function ensureTestPayment(
  db: Executor,
  payment: {
    key: string
    transaction: PaymentTransaction
    amountMinor: number
    state: PaymentState
    behaviour: TestBehaviour
  },
): Promise<{ ref: string; isNew: boolean }> {
  const { key, transaction, amountMinor, state, behaviour } = payment
  const metadata = { transactionId: transaction.id, orderId: transaction.orderId, behaviour }
  const { rows } = await db.execute(sql`
    INSERT INTO test_payments (ref, idempotency_key, amount_minor, currency, state, metadata)
    VALUES ('test_' || replace(gen_random_uuid()::text, '-', ''), ${key}, ${amountMinor},
            ${transaction.currency}, ${state}, ${JSON.stringify(metadata)}::jsonb)
    ON CONFLICT (idempotency_key) DO UPDATE SET idempotency_key = excluded.idempotency_key
    RETURNING ref, (xmax = 0) AS is_new`)
  const [row] = rows as [{ ref: string; is_new: boolean }]
  return { ref: row.ref, isNew: row.is_new }
}

/** Throws `payment_provider` for a reference that the provider does not know. */
export async function findTestPayment(db: Executor, ref: string): Promise<TestPayment> {
  const { rows } = await db.execute(sql`
    SELECT ref, state, amount_minor::float8 AS "amountMinor", currency,
           refunded_minor::float8 AS "refundedMinor", metadata,
           (extract(epoch FROM now() - created_at) * 1000)::float8 AS "ageMs"
      FROM test_payments WHERE ref = ${ref}`)
  const [row] = rows as unknown as TestPayment[]
  if (row === undefined) throw new DomainError('payment_provider', { ref })
  return row
}

/** Decides an open payment as its shopper would, or a late bank; false when it was decided. */
export async function decideTestPayment(
  db: Executor,
  ref: string,
  state: Extract<PaymentState, 'succeeded' | 'failed' | 'cancelled' | 'expired'>,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    UPDATE test_payments SET state = ${state}
     WHERE ref = ${ref} AND state IN ('pending', 'requires_action', 'processing')
    RETURNING ref`)
  return rows.length > 0
}

/** Pays back once for each key, never more than was taken. */
export async function refundTestPayment(
  db: Executor,
  { ref, key, amountMinor }: { ref: string; key: string; amountMinor: number },
): Promise<'made' | 'was_made' | 'refused'> {
  const { rows } = await db.execute(sql`
    UPDATE test_payments
       SET refunded_minor = refunded_minor + ${amountMinor},
           metadata = jsonb_set(metadata, '{refunds}',
             coalesce(metadata -> 'refunds', '{}') || jsonb_build_object(${key}::text, ${amountMinor}::bigint))
     WHERE ref = ${ref} AND state = 'succeeded'
       AND NOT coalesce(metadata -> 'refunds', '{}') ? ${key}::text
       AND refunded_minor + ${amountMinor} <= amount_minor
    RETURNING ref`)
  if (rows.length > 0) return 'made'
  const { metadata } = await findTestPayment(db, ref)
  return metadata.refunds?.[key] === amountMinor ? 'was_made' : 'refused'
}
