import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { Pieces } from '../parcel-rows.ts'
import { shareOfPieces } from '../refund.rules.ts'

/** Pieces that are paid back, each line once in each list. */
export interface PiecesTaken {
  /** On their way or there: wherever they are now, they were sent. */
  sent: Pieces[]
  /** Not packed yet: they are taken off the order. */
  cancelled: Pieces[]
}

interface Row extends Record<string, unknown> {
  quantity: number
  before: number
  taken: number
  sum: number
}

/**
 * Counts pieces of a locked order as paid back, and as taken off where nobody packed them. Answers
 * what they cost, exactly: all pieces cost their line. Throws `order_state` for more than there
 * are. A packed piece is neither: its parcel is sent, or unpacked first.
 */
export async function takePieces(tx: Tx, orderId: number, taken: PiecesTaken): Promise<number> {
  const lines = byLine(taken)
  if (lines.length === 0) return 0
  const { rows } = await tx.execute<Row>(sql`
    UPDATE order_lines l SET refunded = l.refunded + w.sent + w.cancelled,
        cancelled_quantity = l.cancelled_quantity + w.cancelled
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        AS w("lineId" int, sent int, cancelled int), orders o
     WHERE l.id = w."lineId" AND l.order_id = ${orderId} AND o.id = l.order_id
       AND w.sent >= 0 AND w.cancelled >= 0 AND w.sent + w.cancelled > 0
       AND l.cancelled_quantity + w.cancelled <= l.quantity - l.fulfilled
       AND l.refunded - l.cancelled_quantity + w.sent <= (
         SELECT coalesce(sum(p.quantity), 0) FROM fulfillment_lines p
           JOIN fulfillments f ON f.id = p.fulfillment_id
          WHERE p.order_line_id = l.id AND f.status IN ('shipped', 'delivered'))
    RETURNING l.quantity, l.refunded - w.sent - w.cancelled AS before,
      w.sent + w.cancelled AS taken,
      (l.total_minor + CASE WHEN o.tax > 0 THEN l.tax_minor ELSE 0 END)::float8 AS sum`)
  if (rows.length < lines.length) {
    throw new DomainError('order_state', { message: 'So many pieces are not left to pay back' })
  }
  return rows.reduce((total, row) => total + shareOfPieces(row), 0)
}

function byLine({ sent, cancelled }: PiecesTaken) {
  const countIn = (pieces: Pieces[], lineId: number) =>
    pieces.find((one) => one.lineId === lineId)?.quantity ?? 0
  const ids = new Set([...sent, ...cancelled].map(({ lineId }) => lineId))
  return [...ids].map((lineId) => ({
    lineId,
    sent: countIn(sent, lineId),
    cancelled: countIn(cancelled, lineId),
  }))
}

/** Whether every piece of the order was taken off: then there is nothing to send. */
export async function isAllTakenOff(tx: Pick<Tx, 'execute'>, orderId: number): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM order_lines
     WHERE order_id = ${orderId} AND cancelled_quantity < quantity LIMIT 1`)
  return rows.length === 0
}
