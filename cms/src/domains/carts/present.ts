import type { Cart, CartLine } from '@vitrine/shared-types/store-api/v1/carts'
import type { Tx } from '../../platform/transaction.ts'
import { listedStock } from '../catalogue/projection/index.ts'
import type { CartRow } from './cart-row.ts'
import { noticesOf } from './line.rules.ts'
import { keepSeen, priceLines, type PricedLine, type PricedLines } from './priced-lines.ts'

/** The cart as it is now: prices, stock, what changed since the shopper last looked. */
export async function presentCart(tx: Tx, cart: CartRow, { now }: { now: Date }): Promise<Cart> {
  const priced = await priceLines(tx, cart, now)
  await keepSeen(tx, priced.lines)
  return presentSeen(cart, priced)
}

/** The same when it has been priced already. */
export async function presentPriced(tx: Tx, cart: CartRow, priced: PricedLines): Promise<Cart> {
  await keepSeen(tx, priced.lines)
  return presentSeen(cart, priced)
}

/**
 * The same when it is kept already what the shopper sees by this. The secret is said only when the
 * cart has just been made for a guest.
 */
export function presentSeen(
  cart: CartRow,
  { lines, quote }: PricedLines,
  { secret = null }: { secret?: string | null } = {},
): Cart {
  return {
    id: cart.id,
    secret,
    isMine: cart.customerId !== null,
    currency: cart.currency,
    locale: cart.locale,
    lines: lines.map(presentLine),
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    quote,
    notices: lines.flatMap((line) =>
      noticesOf({
        ...line,
        lineId: String(line.id),
        title: titleOf(line),
        unitMinor: line.good?.unitMinor ?? null,
      }),
    ),
    canCheckOut: lines.length > 0 && lines.every(({ state }) => state === 'ok'),
    version: cart.version,
    expiresAt: cart.expiresAt,
  }
}

function presentLine(line: PricedLine): CartLine {
  const { good } = line
  return {
    id: String(line.id),
    productId: String(good?.productId ?? 0),
    variantId: String(line.variantId),
    slug: good?.slug ?? null,
    title: good?.title ?? '',
    variantTitle: good?.variantTitle ?? null,
    sku: good?.sku ?? '',
    image: good?.image ?? null,
    quantity: line.quantity,
    maxQuantity: line.maxQuantity,
    stock: listedStock({
      available: good?.available ?? 0,
      backorder: good?.mayBackorder ?? false,
    }),
    state: line.state,
  }
}

function titleOf({ good }: PricedLine): string {
  const { title = '', variantTitle = null } = good ?? {}
  return variantTitle === null ? title : `${title} · ${variantTitle}`
}
