import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'

interface ChangeLine {
  lineId: string
  quantity: number
}

/** Sets how many pieces a line has. The caller has locked the cart. Throws `line_not_found`. */
export async function changeLine(
  tx: Tx,
  cartId: string,
  { lineId, quantity }: ChangeLine,
): Promise<void> {
  const { rows } = await tx.execute(sql`
    UPDATE cart_lines SET quantity = ${quantity}
     WHERE id = ${lineId}::bigint AND cart_id = ${cartId} RETURNING 1`)
  if (rows.length === 0) throw new DomainError('line_not_found', { lineId })
}

/** Takes a line out; says whether it was there. The caller has locked the cart. */
export async function removeLine(tx: Tx, cartId: string, lineId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    DELETE FROM cart_lines WHERE id = ${lineId}::bigint AND cart_id = ${cartId} RETURNING 1`)
  return rows.length > 0
}
