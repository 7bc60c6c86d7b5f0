import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Tx } from '../../platform/transaction.ts'

/** A cart as it is stored, without its lines. */
export interface CartRow {
  id: string
  /** Null: a guest's, known by its secret. */
  customerId: number | null
  currency: Currency
  locale: Locale
  coupons: string[]
  version: number
  /** ISO 8601 */
  expiresAt: string
}

/** A line as it is stored. */
export interface LineRow {
  id: number
  variantId: number
  quantity: number
  /** What one piece cost when the shopper last saw it, in the cart's currency. */
  seenUnitMinor: number | null
  /** What was wrong with it then, as `stateKey` says it. */
  seenState: string | null
}

/** A guest who does not come back for so long begins anew. */
const GUEST_DAYS = 30
const CUSTOMER_DAYS = 365

/** The columns of a `CartRow`, for SELECT and RETURNING. */
export const CART_COLUMNS = sql`
  carts.id, carts.customer_id AS "customerId", carts.currency, carts.locale, carts.coupons,
  carts.version,
  to_char(carts.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "expiresAt"`

/** Until when a cart is kept from now on. */
export const KEPT_UNTIL = sql`
  now() + CASE WHEN customer_id IS NULL THEN ${`${GUEST_DAYS} days`}::interval
               ELSE ${`${CUSTOMER_DAYS} days`}::interval END`

/** Raises the version of a cart that this transaction has locked, and keeps it longer. */
export async function touch(tx: Tx, cartId: string): Promise<CartRow> {
  const { rows } = await tx.execute<CartRow & Record<string, unknown>>(sql`
    UPDATE carts SET version = version + 1, updated_at = now(), expires_at = ${KEPT_UNTIL}
     WHERE id = ${cartId} RETURNING ${CART_COLUMNS}`)
  const [cart] = rows
  if (cart === undefined) throw new Error('The cart that was locked is gone')
  return cart
}

const DAY_MS = 86_400_000

/** Whoever comes back keeps the cart; written once a day, not at every look. */
export async function keepLonger(tx: Tx, cart: CartRow): Promise<CartRow> {
  const days = (cart.customerId === null ? GUEST_DAYS : CUSTOMER_DAYS) - 1
  if (Date.parse(cart.expiresAt) > Date.now() + days * DAY_MS) return cart
  const { rows } = await tx.execute<CartRow & Record<string, unknown>>(sql`
    UPDATE carts SET expires_at = ${KEPT_UNTIL}
     WHERE id = ${cart.id} AND status = 'open' RETURNING ${CART_COLUMNS}`)
  return rows[0] ?? cart
}

/** The lines of a cart in the order in which they were put in. */
export async function linesOf(tx: Pick<Tx, 'execute'>, cartId: string): Promise<LineRow[]> {
  const { rows } = await tx.execute<LineRow & Record<string, unknown>>(sql`
    SELECT id::float8 AS id, variant_id AS "variantId", quantity,
           seen_unit_minor::float8 AS "seenUnitMinor", seen_state AS "seenState"
      FROM cart_lines WHERE cart_id = ${cartId} ORDER BY cart_lines.id`)
  return rows
}
