import { sql } from '@payloadcms/db-postgres/drizzle'
import { MAX_CART_LINES, MAX_PER_LINE } from '@vitrine/shared-types/store-api/v1/carts'
import type { HeldSecret } from '../../../platform/commerce-handler.ts'
import { DomainError } from '../../../platform/errors.ts'
import { fingerprint, isSame } from '../../../platform/secrets.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { touch, type CartRow } from '../cart-row.ts'
import { unitedCoupons } from './change-coupons.ts'
import { customerCart, isCartId } from './resolve-cart.ts'

interface MergeCart {
  customerId: number
  /** The guest's cart and its secret. */
  guest: HeldSecret
}

interface Guest {
  status: 'open' | 'ordered' | 'merged'
  currency: CartRow['currency']
  locale: CartRow['locale']
  coupons: string[]
  isOver: boolean
}

/**
 * Moves the lines of a guest's cart into the customer's, which is answered. Quantities add up to
 * the limit of one order, coupons come along, language and currency are what the guest looked at.
 * A cart that was merged before adds nothing. Throws `cart_not_found` when the secret is wrong or
 * the guest's cart became an order.
 */
export async function mergeCart(tx: Tx, { customerId, guest }: MergeCart): Promise<CartRow> {
  await refuseWrongSecret(tx, guest)
  const own = await lockBoth(tx, customerId, guest.id)
  const source = await readGuest(tx, guest.id)
  if (source.status === 'merged') {
    if (await wasMergedFor(tx, customerId, guest.id)) return own
    throw new DomainError('cart_not_found')
  }
  if (source.status !== 'open' || source.isOver) throw new DomainError('cart_not_found')
  await moveLines(tx, own, guest.id, own.currency === source.currency)
  await tx.execute(sql`
    UPDATE carts SET coupons = ${sql.param(unitedCoupons(own.coupons, source.coupons))}::text[],
           currency = ${source.currency}, locale = ${source.locale}
     WHERE id = ${own.id}`)
  await close(tx, own.id, guest.id)
  return await touch(tx, own.id)
}

async function refuseWrongSecret(tx: Tx, { id, secret }: HeldSecret): Promise<void> {
  if (!isCartId(id)) throw new DomainError('cart_not_found')
  const { rows } = await tx.execute<{ hash: string | null }>(
    sql`SELECT secret_hash AS hash FROM carts WHERE id = ${id}`,
  )
  const hash = rows[0]?.hash ?? null
  if (hash === null || !isSame(hash, fingerprint(secret))) throw new DomainError('cart_not_found')
}

/** Both carts are locked in the order of their ids; the customer's is made when there is none. */
async function lockBoth(tx: Tx, customerId: number, guestId: string): Promise<CartRow> {
  const found = await tx.execute<{ id: string }>(sql`
    SELECT id FROM carts WHERE customer_id = ${customerId} AND status = 'open'`)
  const ids = [guestId, ...found.rows.map(({ id }) => id)]
  await tx.execute(sql`
    SELECT id FROM carts WHERE id = ANY(${sql.param(ids)}::uuid[])
     ORDER BY id FOR NO KEY UPDATE`)
  return await customerCart(tx, customerId)
}

async function readGuest(tx: Tx, id: string): Promise<Guest> {
  const { rows } = await tx.execute<Guest & Record<string, unknown>>(sql`
    SELECT status, currency, locale, coupons, expires_at <= now() AS "isOver"
      FROM carts WHERE id = ${id}`)
  const [guest] = rows
  if (guest === undefined) throw new DomainError('cart_not_found')
  return guest
}

async function wasMergedFor(tx: Tx, customerId: number, guestId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM cart_merges m JOIN carts c ON c.id = m.cart_id
     WHERE m.guest_cart_id = ${guestId} AND c.customer_id = ${customerId}`)
  return rows.length > 0
}

/** Lines for which the cart has no room stay in the guest's: none is lost. */
async function moveLines(
  tx: Tx,
  own: CartRow,
  guestId: string,
  hasSameCurrency: boolean,
): Promise<void> {
  if (!hasSameCurrency) {
    await tx.execute(sql`
      UPDATE cart_lines SET seen_unit_minor = NULL, seen_state = NULL WHERE cart_id = ${own.id}`)
  }
  await tx.execute(sql`
    WITH room AS (
      SELECT ${MAX_CART_LINES} - count(*) AS lines FROM cart_lines WHERE cart_id = ${own.id}
    ), coming AS (
      SELECT g.id, g.variant_id, g.quantity, g.seen_unit_minor,
             least(coalesce(v.max_per_order::int, ${MAX_PER_LINE}), ${MAX_PER_LINE}) AS most,
             o.id IS NOT NULL AS is_known,
             row_number() OVER (PARTITION BY o.id IS NULL ORDER BY g.id) AS place
        FROM cart_lines g JOIN variants v ON v.id = g.variant_id
        LEFT JOIN cart_lines o ON o.cart_id = ${own.id} AND o.variant_id = g.variant_id
       WHERE g.cart_id = ${guestId}
    ), moved AS (
      INSERT INTO cart_lines AS line (cart_id, variant_id, quantity, seen_unit_minor)
      SELECT ${own.id}, variant_id, quantity, seen_unit_minor FROM coming, room
       WHERE is_known OR place <= room.lines ORDER BY coming.id
      ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = greatest(line.quantity,
        least(line.quantity + excluded.quantity,
              (SELECT most FROM coming WHERE coming.variant_id = excluded.variant_id)))
      RETURNING variant_id
    )
    DELETE FROM cart_lines USING moved
     WHERE cart_lines.cart_id = ${guestId} AND cart_lines.variant_id = moved.variant_id`)
}

/** The guest's cart is over once all its lines have moved. */
async function close(tx: Tx, cartId: string, guestId: string): Promise<void> {
  const { rows } = await tx.execute(sql`
    UPDATE carts SET status = 'merged', version = version + 1, updated_at = now()
     WHERE id = ${guestId} AND NOT EXISTS (SELECT 1 FROM cart_lines WHERE cart_id = ${guestId})
    RETURNING 1`)
  // Fewer lines than before: whoever waited for it must see that.
  if (rows.length === 0) return void (await touch(tx, guestId))
  await tx.execute(sql`
    INSERT INTO cart_merges (guest_cart_id, cart_id) VALUES (${guestId}, ${cartId})`)
}
