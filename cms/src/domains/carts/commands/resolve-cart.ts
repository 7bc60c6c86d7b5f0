import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { DEFAULT_LOCALE, type Locale } from '@vitrine/shared-types/primitives/locale'
import { DEFAULT_CURRENCY, type Currency } from '@vitrine/shared-types/primitives/money'
import type { CallerFacts, HeldSecret } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import { fingerprint } from '../../../platform/secrets.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { CART_COLUMNS, KEPT_UNTIL, type CartRow } from '../cart-row.ts'

type CartCaller = Pick<CallerFacts, 'customerId' | 'cart'>

/**
 * The open cart of whoever calls: a customer's own, or the one whose secret a guest shows. With
 * `lock` it is held until the transaction ends. Throws `cart_not_found` for anything else, be it
 * somebody else's, over, merged or ordered.
 */
export async function resolveCart(
  tx: Tx,
  caller: CartCaller,
  { lock }: { lock: boolean },
): Promise<CartRow> {
  const cart =
    caller.customerId === null
      ? await findGuestCart(tx, caller.cart, lock)
      : await findOpen(tx, ofCustomer(caller.customerId), lock)
  if (cart === null) throw new DomainError('cart_not_found')
  return cart
}

/** The same; but a customer who has none, the last one having become an order, gets a new one. */
export async function resolveOrBegin(tx: Tx, caller: CartCaller): Promise<CartRow> {
  if (caller.customerId === null) return await resolveCart(tx, caller, { lock: true })
  return await customerCart(tx, caller.customerId)
}

/**
 * The open cart of a customer, locked; made when there is none, in the language and currency
 * given, else in those of the last one.
 */
export async function customerCart(
  tx: Tx,
  customerId: number,
  given: { currency?: Currency; locale?: Locale } = {},
): Promise<CartRow> {
  const own = ofCustomer(customerId)
  for (;;) {
    const cart = await findOpen(tx, own, true)
    if (cart !== null) return cart
    // Of two at once, the later waits here for the former and then finds its cart.
    await tx.execute(sql`
      INSERT INTO carts (customer_id, currency, locale, expires_at)
      SELECT customer_id,
             coalesce(${given.currency ?? null}, last.currency, ${DEFAULT_CURRENCY}),
             coalesce(${given.locale ?? null}, last.locale, ${DEFAULT_LOCALE}), ${KEPT_UNTIL}
        FROM (SELECT ${customerId}::int AS customer_id) one
        LEFT JOIN LATERAL (SELECT currency, locale FROM carts
          WHERE customer_id = one.customer_id ORDER BY updated_at DESC LIMIT 1) last ON true
      ON CONFLICT (customer_id) WHERE status = 'open' DO NOTHING`)
  }
}

/** A guest's cart; null unless the secret is right and the cart is open. */
export async function findGuestCart(
  tx: Tx,
  held: HeldSecret | null,
  lock: boolean,
): Promise<CartRow | null> {
  const which = ofGuest(held)
  return which === null ? null : await findOpen(tx, which, lock)
}

/** Which open cart is the caller's; null when they show nothing that could be one. */
export function openCartOf({ customerId, cart }: CartCaller): SQL | null {
  const which = customerId === null ? ofGuest(cart) : ofCustomer(customerId)
  return which && sql`${which} AND carts.status = 'open'`
}

function ofCustomer(customerId: number): SQL {
  return sql`carts.customer_id = ${customerId}`
}

/** What is compared is the secret's hash: how long that takes tells nothing of the secret. */
function ofGuest(held: HeldSecret | null): SQL | null {
  if (held === null || !isCartId(held.id)) return null
  return sql`carts.id = ${held.id} AND carts.secret_hash = ${fingerprint(held.secret)}
    AND carts.customer_id IS NULL AND carts.expires_at > now()`
}

async function findOpen(tx: Tx, which: SQL, lock: boolean): Promise<CartRow | null> {
  const { rows } = await tx.execute<CartRow & Record<string, unknown>>(sql`
    SELECT ${CART_COLUMNS} FROM carts
     WHERE ${which} AND carts.status = 'open'
    ${lock ? sql`FOR NO KEY UPDATE` : sql``}`)
  return rows[0] ?? null
}

/** Postgres would call anything else an error, which is no answer to a wrong id. */
export function isCartId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text)
}
