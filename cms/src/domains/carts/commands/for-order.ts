import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { CART_COLUMNS, linesOf, type CartRow } from '../cart-row.ts'
import type { WantedLine } from '../pricing/types.ts'
import { openCartOf, resolveCart } from './resolve-cart.ts'

/** A cart that is about to become an order. */
export interface CartForOrder extends CartRow {
  lines: WantedLine[]
}

/**
 * The caller's open cart with its lines. It is an order's from now on, unless the transaction
 * fails: of two orders at once the later finds no open cart. Throws `cart_not_found`.
 */
export async function takeCartForOrder(
  tx: Tx,
  caller: Pick<CallerFacts, 'customerId' | 'cart'>,
): Promise<CartForOrder> {
  const which = openCartOf(caller)
  if (which === null) throw new DomainError('cart_not_found')
  const { rows } = await tx.execute<CartRow & Record<string, unknown>>(sql`
    UPDATE carts SET status = 'ordered', version = version + 1, updated_at = now()
     WHERE ${which} RETURNING ${CART_COLUMNS}`)
  const [cart] = rows
  if (cart === undefined) throw new DomainError('cart_not_found')
  // Not in the same statement: it would not see a line that came while it waited for the cart.
  return await withLines(tx, cart)
}

/** The caller's open cart with its lines as it is, for quotes. */
export async function readCartForQuote(
  tx: Tx,
  caller: Pick<CallerFacts, 'customerId' | 'cart'>,
): Promise<CartForOrder> {
  return await withLines(tx, await resolveCart(tx, caller, { lock: false }))
}

async function withLines(tx: Tx, cart: CartRow): Promise<CartForOrder> {
  const lines = await linesOf(tx, cart.id)
  return {
    ...cart,
    lines: lines.map(({ id, variantId, quantity }) => ({
      lineId: String(id),
      variantId,
      quantity,
    })),
  }
}
