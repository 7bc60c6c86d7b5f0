import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { sqlStateOf, type Database } from '../../../platform/commerce-database.ts'
import { DomainError } from '../../../platform/errors.ts'
import { fingerprint, newSecret } from '../../../platform/secrets.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { CART_COLUMNS, KEPT_UNTIL, touch, type CartRow, type LineRow } from '../cart-row.ts'
import { priceRows, seenOf, type PricedLines } from '../priced-lines.ts'
import { refuseUnsound } from '../refusals.ts'
import { addPieces, MOST_STORED, type NewLine } from './add-line.ts'
import { customerCart } from './resolve-cart.ts'

/** What a cart begins with. */
export interface CreateCart {
  customerId: number | null
  currency: Currency
  locale: Locale
  lines: NewLine[]
}

/**
 * Gives a customer the cart they have, or their first, with these lines added. What is beyond a
 * limit is refused by the caller.
 */
export async function createCustomerCart(
  tx: Tx,
  { customerId, lines, ...given }: CreateCart & { customerId: number },
): Promise<CartRow> {
  const cart = await customerCart(tx, customerId, given)
  if (lines.length === 0) return cart
  for (const line of lines) await addPieces(tx, cart.id, line)
  return await touch(tx, cart.id)
}

/** A guest's new cart, and its secret: it is not to be had again. */
export interface GuestCart {
  cart: CartRow
  secret: string
  priced: PricedLines
}

/**
 * Makes a guest's cart. Nobody else knows of it, so its lines are priced and judged before there is
 * anything, and then written together. Throws what `refuseUnsound` throws.
 */
export async function createGuestCart(
  db: Pick<Database, 'execute'>,
  { currency, locale, lines }: Omit<CreateCart, 'customerId'>,
  now: Date,
): Promise<GuestCart> {
  const secret = newSecret()
  const head = { customerId: null, currency, locale, coupons: [] }
  const priced = await priceRows(db, head, rowsOf(lines), now)
  for (const { variantId } of priced.lines) refuseUnsound(priced.lines, variantId)
  const shown = priced.lines.map((line) => ({ ...line, ...seenOf(line) }))
  const { cart, ids } = await write(db, { currency, locale, secret, lines: shown })
  return { cart, secret, priced: withIds({ ...priced, lines: shown }, ids) }
}

/** Lines as they are to be written, one for each variant; their place stands for their id. */
function rowsOf(lines: NewLine[]): LineRow[] {
  const pieces = new Map<number, number>()
  for (const { variantId, quantity } of lines) {
    const id = Number(variantId)
    pieces.set(id, Math.min((pieces.get(id) ?? 0) + quantity, MOST_STORED))
  }
  return [...pieces].map(([variantId, quantity], id) => ({
    id,
    variantId,
    quantity,
    seenUnitMinor: null,
    seenState: null,
  }))
}

interface Written extends Record<string, unknown> {
  cart: CartRow
  /** The lines' ids, by their variants. */
  ids: Record<string, number>
}

/** Foreign key: the variant was deleted meanwhile. */
const REFERENCE_MISSING = '23503'

async function write(
  db: Pick<Database, 'execute'>,
  cart: { currency: Currency; locale: Locale; secret: string; lines: LineRow[] },
): Promise<Written> {
  const { currency, locale, secret, lines } = cart
  const column = (of: keyof LineRow) => sql.param(lines.map((line) => line[of]))
  const query = sql`
    WITH made AS (
      INSERT INTO carts (secret_hash, currency, locale, expires_at)
      SELECT ${fingerprint(secret)}, ${currency}, ${locale}, ${KEPT_UNTIL}
        FROM (SELECT NULL::int AS customer_id) guest
      RETURNING ${CART_COLUMNS}
    ), filled AS (
      INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_unit_minor, seen_state)
      SELECT made.id, l.variant_id, l.quantity, l.seen_unit_minor, l.seen_state
        FROM made, unnest(${column('variantId')}::int[], ${column('quantity')}::int[],
          ${column('seenUnitMinor')}::bigint[], ${column('seenState')}::text[]) WITH ORDINALITY
          AS l(variant_id, quantity, seen_unit_minor, seen_state, place)
       ORDER BY l.place
      RETURNING id, variant_id
    )
    SELECT to_jsonb(made) AS cart,
           (SELECT coalesce(jsonb_object_agg(variant_id, id), '{}') FROM filled) AS ids FROM made`
  const { rows } = await db.execute<Written>(query).catch((error: unknown) => {
    if (sqlStateOf(error) !== REFERENCE_MISSING) throw error
    throw new DomainError('variant_not_found', { cause: error })
  })
  const [made] = rows
  if (made === undefined) throw new Error('A cart was not made')
  return made
}

function withIds({ lines, quote }: PricedLines, ids: Written['ids']): PricedLines {
  const written = lines.map((line) => ({ ...line, id: ids[line.variantId] ?? line.id }))
  const idOf = new Map(lines.map(({ id }, at) => [String(id), String(written[at]?.id)]))
  const quoted = quote.lines.map((line) => ({
    ...line,
    lineId: idOf.get(line.lineId) ?? line.lineId,
  }))
  return { lines: written, quote: { ...quote, lines: quoted } }
}
