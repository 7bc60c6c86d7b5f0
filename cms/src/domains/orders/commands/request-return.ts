import { sql } from '@payloadcms/db-postgres/drizzle'
import { appendFact } from '../../../outbox/facts.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { CommerceDeps } from '../deps.ts'
import { lockOrder } from '../order-row.ts'
import type { Pieces } from '../parcel-rows.ts'
import { refreshOrder } from '../refresh-order.ts'
import { returnablePieces } from '../returnable.ts'
import { mergePieces } from '../rules.ts'
import { recordEvent, type Actor } from '../timeline.ts'

/** What a shopper wants to send back, and why. */
export interface RequestReturn {
  orderId: number
  lines: Pieces[]
  reason: string | null
  actor: Actor
}

/**
 * Asks to send pieces back that arrived within the last 30 days. Answers the return's id. Throws
 * `return_too_many` for more than that, or for pieces that are being returned already.
 */
export async function requestReturn(
  { db, clock }: Pick<CommerceDeps, 'db' | 'clock'>,
  input: RequestReturn,
): Promise<number> {
  const { orderId, actor, reason } = input
  const lines = mergePieces(input.lines, ({ lineId }) => lineId)
  return await db.inTransaction(async (tx) => {
    await lockOrder(tx, orderId)
    const left = await returnablePieces(tx, orderId, clock())
    const tooMany = lines.find(({ lineId, quantity }) => quantity > (left.get(lineId) ?? 0))
    if (tooMany) throw new DomainError('return_too_many', { orderId, lineId: tooMany.lineId })
    const returnId = await write(tx, { ...input, lines })
    const data = { ...(reason !== null && { reason }), returnId }
    await recordEvent(tx, { orderId, type: 'return_requested', actor, data })
    await appendFact(tx, 'return.requested', { orderId, returnId })
    await refreshOrder(tx, orderId)
    return returnId
  })
}

async function write(tx: Tx, { orderId, lines, reason }: RequestReturn): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    WITH asked AS (
      INSERT INTO returns (order_id, reason) VALUES (${orderId}, ${reason}) RETURNING id
    ), filled AS (
      INSERT INTO return_lines (return_id, order_line_id, quantity)
      SELECT asked.id, w."lineId", w.quantity FROM asked,
        jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS w("lineId" int, quantity int)
    )
    SELECT id FROM asked`)
  const [row] = rows
  if (row === undefined) throw new Error('The return was not written')
  return row.id
}
