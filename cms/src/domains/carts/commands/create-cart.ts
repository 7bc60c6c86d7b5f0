import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { fingerprint, newSecret } from '../../../platform/secrets.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { CART_COLUMNS, KEPT_UNTIL, touch, type CartRow } from '../cart-row.ts'
import { customerCart } from './resolve-cart.ts'
import { addPieces, type NewLine } from './add-line.ts'

/** What a cart begins with. */
export interface CreateCart {
  customerId: number | null
  currency: Currency
  locale: Locale
  lines: NewLine[]
}

/** A cart, and for a guest its secret: it is not to be had again. */
export interface CreatedCart {
  cart: CartRow
  secret: string | null
}

/** Makes a guest's cart; gives a customer the one they have, or their first. */
export async function createCart(tx: Tx, input: CreateCart): Promise<CreatedCart> {
  const { customerId, lines } = input
  const made =
    customerId === null
      ? await guestCart(tx, input)
      : { cart: await customerCart(tx, customerId, input), secret: null }
  if (lines.length === 0) return made
  for (const line of lines) await addPieces(tx, made.cart.id, line)
  // A guest's cart is new: nobody has seen a version of it.
  return made.secret === null ? { ...made, cart: await touch(tx, made.cart.id) } : made
}

async function guestCart(tx: Tx, { currency, locale }: CreateCart): Promise<CreatedCart> {
  const secret = newSecret()
  const { rows } = await tx.execute<CartRow & Record<string, unknown>>(sql`
    INSERT INTO carts (secret_hash, currency, locale, expires_at)
    SELECT ${fingerprint(secret)}, ${currency}, ${locale}, ${KEPT_UNTIL}
      FROM (SELECT NULL::int AS customer_id) guest
    RETURNING ${CART_COLUMNS}`)
  const [cart] = rows
  if (cart === undefined) throw new Error('A cart was not made')
  return { cart, secret }
}
