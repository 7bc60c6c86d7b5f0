import { sql } from '@payloadcms/db-postgres/drizzle'
import { appendFact } from '../../../outbox/facts.ts'
import { audit } from '../../../platform/audit-log.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { restock } from '../../inventory/index.ts'
import type { CommerceDeps } from '../deps.ts'
import { lockOrder } from '../order-row.ts'
import { refreshOrder } from '../refresh-order.ts'
import type { ReturnStatus } from '../rules.ts'
import { recordEvent, type Actor } from '../timeline.ts'
import { moveReturn } from '../transitions.ts'

/** One return of one order, and who deals with it. */
export interface ReturnInput {
  orderId: number
  returnId: number
  actor: Actor
}

type Deps = Pick<CommerceDeps, 'db'>

/** Approves a return that was asked for, or rejects it. `reason` reaches the shopper. */
export async function decideReturn(
  { db }: Deps,
  input: ReturnInput & { isApproved: boolean; reason: string | null },
): Promise<void> {
  const { orderId, returnId, actor, isApproved, reason } = input
  await db.inTransaction(async (tx) => {
    await move(tx, input, isApproved ? 'approved' : 'rejected')
    const type = isApproved ? 'return_approved' : 'return_rejected'
    const data = { ...(reason !== null && { reason }), returnId }
    await recordEvent(tx, { orderId, type, actor, data })
    await appendFact(tx, 'return.decided', { orderId, returnId })
    await refreshOrder(tx, orderId)
  })
}

/**
 * The pieces are back; `restocks` puts them on the shelf again, each once. What is paid back is a
 * refund of its own.
 */
export async function receiveReturn(
  { db }: Deps,
  input: ReturnInput & { restocks: boolean },
): Promise<void> {
  const { orderId, returnId, actor, restocks } = input
  await db.inTransaction(async (tx) => {
    await move(tx, input, 'received')
    const lines = await countReturned(tx, returnId, restocks)
    await recordEvent(tx, { orderId, type: 'return_received', actor, data: { returnId } })
    await refreshOrder(tx, orderId)
    if (restocks) await restock(tx, { lines, reason: 'returned', actor, key: `return:${returnId}` })
  })
}

/** Nothing is left to do about a return that was received. */
export async function closeReturn({ db }: Deps, input: ReturnInput): Promise<void> {
  await db.inTransaction(async (tx) => {
    await move(tx, input, 'closed')
    await refreshOrder(tx, input.orderId)
  })
}

async function move(
  tx: Tx,
  { orderId, returnId, actor }: ReturnInput,
  to: ReturnStatus,
): Promise<void> {
  await lockOrder(tx, orderId)
  if (!(await moveReturn(tx, { orderId, returnId, to }))) {
    throw new DomainError('order_state', { orderId, returnId, to })
  }
  const changes = { status: { from: null, to } }
  await audit(tx, { actor, action: 'return', subject: 'returns', subjectId: returnId, changes })
}

async function countReturned(
  tx: Tx,
  returnId: number,
  restocks: boolean,
): Promise<{ variantId: number; quantity: number }[]> {
  const { rows } = await tx.execute<{ variantId: number; quantity: number }>(sql`
    WITH marked AS (
      UPDATE return_lines SET is_restocked = CASE WHEN ${restocks} THEN quantity ELSE 0 END
       WHERE return_id = ${returnId} RETURNING order_line_id, quantity
    )
    UPDATE order_lines l SET returned = l.returned + m.quantity FROM (
      SELECT order_line_id, sum(quantity)::int AS quantity FROM marked GROUP BY order_line_id) m
     WHERE l.id = m.order_line_id RETURNING l.variant_id AS "variantId", m.quantity`)
  return rows
}
