import { sql } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { CommerceDeps } from '../deps.ts'
import { listPayments, lockOrder } from '../order-row.ts'
import type { Pieces } from '../parcel-rows.ts'
import { refreshOrder } from '../refresh-order.ts'
import { shareOfPieces } from '../refund.rules.ts'
import { mergePieces } from '../rules.ts'
import type { Actor } from '../timeline.ts'
import { paidBack, queueRefund } from './queue-refund.ts'

/** Money that staff send back: a sum, pieces, or both (then the sum is what they agreed on). */
export interface RefundOrder {
  orderId: number
  actor: Actor
  reason: string | null
  /** Minor units; without it, what the pieces cost. */
  amountMinor?: number | undefined
  lines?: Pieces[] | undefined
  /** As the order was seen: a second click, or one after a lost answer, finds it changed. */
  version?: number | undefined
}

/**
 * Queues a refund of a part or the whole, never more than came in and is left. Answers the ids of
 * the refunds: one for each payment that it takes from. Throws `order_state` for more than that,
 * for pieces that were paid back already, for an order that changed since it was seen, and
 * `invalid_request` for nothing.
 */
export async function refundOrder(
  { db }: Pick<CommerceDeps, 'db'>,
  input: RefundOrder,
): Promise<number[]> {
  return await db.inTransaction(async (tx) => {
    const { orderId, actor } = input
    const order = await lockOrder(tx, orderId)
    if (input.version !== undefined && input.version !== order.version) {
      throw new DomainError('order_state', { orderId, version: order.version })
    }
    const lines = mergePieces(input.lines ?? [], ({ lineId }) => lineId)
    const cost = await takePieces(tx, orderId, lines)
    const amountMinor = input.amountMinor ?? cost
    if (!Number.isSafeInteger(amountMinor) || amountMinor < 1) {
      throw new DomainError('invalid_request', { message: 'Nothing would be paid back' })
    }
    const ids = await takeFromPayments(tx, { ...input, lines, amountMinor })
    await refreshOrder(tx, orderId)
    const changes = { refund: { from: null, to: { amountMinor, lines } } }
    await audit(tx, { actor, action: 'refund', subject: 'orders', subjectId: orderId, changes })
    return ids
  })
}

/** Notes the pieces as paid back; answers what they cost, exactly: all pieces cost their line. */
async function takePieces(tx: Tx, orderId: number, lines: Pieces[]): Promise<number> {
  if (lines.length === 0) return 0
  const { rows } = await tx.execute<{
    quantity: number
    before: number
    taken: number
    sum: number
  }>(
    sql`
    UPDATE order_lines l SET refunded = l.refunded + w.quantity
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS w("lineId" int, quantity int),
        orders o
     WHERE l.id = w."lineId" AND l.order_id = ${orderId} AND o.id = l.order_id
       AND w.quantity > 0 AND l.refunded + w.quantity <= l.quantity
    RETURNING l.quantity, l.refunded - w.quantity AS before, w.quantity AS taken,
      (l.total_minor + CASE WHEN o.tax > 0 THEN l.tax_minor ELSE 0 END)::float8 AS sum`,
  )
  if (rows.length < lines.length) {
    throw new DomainError('order_state', { message: 'So many pieces are not left to pay back' })
  }
  return rows.reduce((total, row) => total + shareOfPieces(row), 0)
}

async function takeFromPayments(
  tx: Tx,
  { orderId, actor, reason, lines = [], amountMinor = 0 }: RefundOrder,
): Promise<number[]> {
  const ids: number[] = []
  let missing = amountMinor
  for (const payment of await listPayments(tx, orderId)) {
    if (missing === 0 || payment.status !== 'succeeded') continue
    const left = payment.amountMinor - (await paidBack(tx, payment.id))
    const part = Math.min(left, missing)
    if (part <= 0) continue
    missing -= part
    const { id: transactionId, currency } = payment
    const refund = { orderId, transactionId, amountMinor: part, currency, reason, actor }
    ids.push(await queueRefund(tx, { ...refund, lines: ids.length === 0 ? lines : [] }))
  }
  if (missing > 0) {
    throw new DomainError('order_state', {
      message: 'So much was not paid, or is being paid back already',
      orderId,
      amountMinor,
      missing,
    })
  }
  return ids
}
