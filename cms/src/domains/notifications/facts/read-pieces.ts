import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'

/** So many of a thing, as a letter lists them. */
export interface Piece {
  title: string
  quantity: number
}

/** Reads the names of pieces. `pieces` selects an `order_line_id` and a `quantity` for each. */
export async function piecesOf(tx: Pick<Tx, 'execute'>, pieces: SQL): Promise<Piece[]> {
  const { rows } = await tx.execute<{ piece: Piece }>(sql`
    SELECT jsonb_build_object('quantity', p.quantity,
      'title', concat_ws(' · ', l.title, l.variant_title)) AS piece
    FROM (${pieces}) p JOIN order_lines l ON l.id = p.order_line_id ORDER BY l.position`)
  return rows.map(({ piece }) => piece)
}
