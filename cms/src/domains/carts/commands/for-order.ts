import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { CART_COLUMNS, linesOf, type CartRow, type LineRow } from '../cart-row.ts'
import type { WantedLine } from '../pricing/types.ts'
import { openCartOf, resolveCart } from './resolve-cart.ts'

/** A cart that is about to become an order. */
export interface CartForOrder extends CartRow {
  lines: WantedLine[]
}

/** Of the moment before the cart was waited for: what was put in meanwhile is not among them. */
interface Taken extends CartRow {
  seenVersion: number | null
  seenLines: StoredLine[]
}

type StoredLine = Pick<LineRow, 'id' | 'variantId' | 'quantity'>

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
  const { rows } = await tx.execute<Taken & Record<string, unknown>>(sql`
    WITH seen AS MATERIALIZED (SELECT carts.id, carts.version FROM carts WHERE ${which}), taken AS (
      UPDATE carts SET status = 'ordered', version = version + 1, updated_at = now()
       WHERE ${which} RETURNING ${CART_COLUMNS}
    )
    SELECT taken.*, (SELECT version FROM seen WHERE seen.id = taken.id) AS "seenVersion", (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'variantId', l.variant_id,
        'quantity', l.quantity) ORDER BY l.id), '[]')
        FROM cart_lines l WHERE l.cart_id = taken.id) AS "seenLines"
      FROM taken`)
  const [taken] = rows
  if (taken === undefined) throw new DomainError('cart_not_found')
  const { seenVersion, seenLines, ...cart } = taken
  // Every change of the lines raises the version.
  const isAsSeen = seenVersion === cart.version - 1
  return withLines(cart, isAsSeen ? seenLines : await linesOf(tx, cart.id))
}

/** The caller's open cart with its lines as it is, for quotes. */
export async function readCartForQuote(
  tx: Tx,
  caller: Pick<CallerFacts, 'customerId' | 'cart'>,
): Promise<CartForOrder> {
  const cart = await resolveCart(tx, caller, { lock: false })
  return withLines(cart, await linesOf(tx, cart.id))
}

function withLines(cart: CartRow, lines: StoredLine[]): CartForOrder {
  return {
    ...cart,
    lines: lines.map(({ id, variantId, quantity }) => ({
      lineId: String(id),
      variantId,
      quantity,
    })),
  }
}
