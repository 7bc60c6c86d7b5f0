import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { linesOf, type CartRow } from '../cart-row.ts'
import type { WantedLine } from '../pricing/types.ts'
import { resolveCart } from './resolve-cart.ts'

/** A cart that is about to become an order. */
export interface CartForOrder extends CartRow {
  lines: WantedLine[]
}

/**
 * The caller's open cart with its lines, locked until the transaction ends: of two orders at once
 * the later finds no open cart. Throws `cart_not_found`.
 */
export async function lockCartForOrder(
  tx: Tx,
  caller: Pick<CallerFacts, 'customerId' | 'cart'>,
): Promise<CartForOrder> {
  return await withLines(tx, await resolveCart(tx, caller, { lock: true }))
}

/** The same without a lock, for quotes. */
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

/** The cart became an order: nobody can change it any more. Throws `cart_changed`. */
export async function markOrdered(tx: Tx, cartId: string): Promise<void> {
  const { rows } = await tx.execute(sql`
    UPDATE carts SET status = 'ordered', version = version + 1, updated_at = now()
     WHERE id = ${cartId} AND status = 'open' RETURNING 1`)
  if (rows.length === 0) throw new DomainError('cart_changed')
}
