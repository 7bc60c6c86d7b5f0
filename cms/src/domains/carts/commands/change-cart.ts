import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Tx } from '../../../platform/transaction.ts'
import type { CartRow } from '../cart-row.ts'

interface ChangeCart {
  currency?: Currency | undefined
  locale?: Locale | undefined
}

/** Another language or currency for a locked cart. Prices in another currency are new to see. */
export async function changeCart(
  tx: Tx,
  cart: CartRow,
  { currency = cart.currency, locale = cart.locale }: ChangeCart,
): Promise<void> {
  await tx.execute(sql`
    UPDATE carts SET currency = ${currency}, locale = ${locale} WHERE id = ${cart.id}`)
  if (currency === cart.currency) return
  await tx.execute(sql`
    UPDATE cart_lines SET seen_unit_minor = NULL, seen_state = NULL WHERE cart_id = ${cart.id}`)
}
