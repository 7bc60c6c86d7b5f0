import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'
import { RETURN_WINDOW_DAYS } from './rules.ts'

/**
 * How many pieces of each line may be sent back at this moment: arrived within the window, and not
 * being returned already. Pieces returned earlier count against older parcels first.
 */
export async function returnablePieces(
  tx: Pick<Tx, 'execute'>,
  orderId: number,
  now: Date,
): Promise<Map<number, number>> {
  const { rows } = await tx.execute<{ id: number; pieces: number }>(sql`
    SELECT l.id, least(sent.lately, sent.ever - back.pieces)::int AS pieces FROM order_lines l,
      LATERAL (SELECT coalesce(sum(fl.quantity), 0) AS ever,
          coalesce(sum(fl.quantity) FILTER (WHERE f.delivered_at >= ${now.toISOString()}::timestamptz
            - make_interval(days => ${RETURN_WINDOW_DAYS})), 0) AS lately
        FROM fulfillment_lines fl JOIN fulfillments f ON f.id = fl.fulfillment_id
        WHERE fl.order_line_id = l.id AND f.status = 'delivered') sent,
      LATERAL (SELECT coalesce(sum(rl.quantity), 0) AS pieces
        FROM return_lines rl JOIN returns r ON r.id = rl.return_id
        WHERE rl.order_line_id = l.id AND r.status <> 'rejected') back
    WHERE l.order_id = ${orderId}`)
  return new Map(rows.filter(({ pieces }) => pieces > 0).map(({ id, pieces }) => [id, pieces]))
}
