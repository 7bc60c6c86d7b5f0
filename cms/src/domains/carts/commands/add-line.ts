import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'

/** Pieces of something to put in. */
export interface NewLine {
  variantId: string
  quantity: number
}

/** Far above every limit, within what the column takes: who wants more is refused by the limit. */
export const MOST_STORED = 999

/**
 * Adds pieces to the line of the variant, or makes it. The caller has locked the cart, and refuses
 * afterwards what is beyond a limit: nothing of it is seen before the commit. Throws
 * `variant_not_found`.
 */
export async function addPieces(
  tx: Tx,
  cartId: string,
  { variantId, quantity }: NewLine,
): Promise<void> {
  const { rows } = await tx.execute(sql`
    INSERT INTO cart_lines AS line (cart_id, variant_id, quantity)
    SELECT ${cartId}, id, ${quantity} FROM variants WHERE id = ${Number(variantId)}
    ON CONFLICT (cart_id, variant_id)
      DO UPDATE SET quantity = least(line.quantity + excluded.quantity, ${MOST_STORED})
    RETURNING 1`)
  if (rows.length === 0) throw new DomainError('variant_not_found', { variantId })
}
