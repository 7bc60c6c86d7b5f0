import { sql } from '@payloadcms/db-postgres/drizzle'
import { appendFact } from '../../../outbox/facts.ts'
import { logger } from '../../../platform/logger.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { RefundResult } from '../../payments/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { findPayment, lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import { recordEvent } from '../timeline.ts'

interface ClaimedRefund extends Record<string, unknown> {
  id: number
  orderId: number
  transactionId: number
  amountMinor: number
  key: string
  providerRef: string | null
  attempts: number
}

const BATCH = 20
const LEASE_S = 60
const LONGEST_WAIT_S = 3_600

/** Hands queued refunds to their providers; answers how many it tried. */
export async function workRefunds(deps: CommerceDeps): Promise<number> {
  const refunds = await claim(deps)
  for (const refund of refunds) {
    try {
      await work(deps, refund)
    } catch (err) {
      // What came of it is unknown: the same key asks again, and pays back once.
      logger.warn({ msg: 'a refund could not be handed over', refundId: refund.id, err })
      await deps.db.execute(sql`
        UPDATE refunds SET error = 'unreached' WHERE id = ${refund.id} AND status = 'pending'`)
    }
  }
  return refunds.length
}

/** The claim is a lease in the row: `updated_at` says since when it is being worked on. */
async function claim({ db }: CommerceDeps): Promise<ClaimedRefund[]> {
  const { rows } = await db.execute<ClaimedRefund>(sql`
    UPDATE refunds SET attempts = attempts + 1, updated_at = now()
     WHERE id IN (SELECT id FROM refunds WHERE status = 'pending' AND (attempts = 0 OR
         updated_at <= now() - make_interval(
           secs => least(${LEASE_S} * 2 ^ least(attempts - 1, 10), ${LONGEST_WAIT_S})))
       ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id, order_id AS "orderId", transaction_id AS "transactionId",
      amount_minor::float8 AS "amountMinor", idempotency_key AS key,
      provider_ref AS "providerRef", attempts`)
  return rows
}

async function work(deps: CommerceDeps, refund: ClaimedRefund): Promise<void> {
  const { transactionId, amountMinor, key, providerRef } = refund
  const transaction = await findPayment(deps.db, transactionId)
  if (transaction === null) throw new Error('The refund has no payment')
  const provider = deps.providers.of(transaction.provider)
  const asked = { transaction, amountMinor, key, providerRef }
  const result =
    providerRef === null ? await provider.refundPayment(asked) : await provider.readRefund(asked)
  await deps.db.inTransaction((tx) => note(tx, refund, result))
}

/** A refund moves once: of two who ask at the same time, one finds it pending. */
async function note(tx: Tx, refund: ClaimedRefund, result: RefundResult): Promise<void> {
  const { id, orderId, amountMinor } = refund
  await lockOrder(tx, orderId)
  const { status, providerRef, error = null } = result
  const { rows } = await tx.execute(sql`
    UPDATE refunds SET status = ${status}, provider_ref = coalesce(${providerRef}, provider_ref),
        error = ${error}
     WHERE id = ${id} AND status = 'pending' RETURNING id`)
  if (rows.length === 0 || status === 'pending') return
  const hasSucceeded = status === 'succeeded'
  await recordEvent(tx, {
    orderId,
    type: hasSucceeded ? 'refunded' : 'refund_failed',
    actor: 'system',
    data: { amountMinor, refundId: id },
  })
  await appendFact(tx, hasSucceeded ? 'refund.succeeded' : 'refund.failed', {
    orderId,
    refundId: id,
  })
  await refreshOrder(tx, orderId)
}
