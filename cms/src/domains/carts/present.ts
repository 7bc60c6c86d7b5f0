import type { Cart, CartLine } from '@vitrine/shared-types/store-api/v1/carts'
import type { Tx } from '../../platform/transaction.ts'
import { listedStock } from '../catalogue/projection/index.ts'
import type { CartRow } from './cart-row.ts'
import { noticesOf } from './line.rules.ts'
import { keepSeen, priceLines, type PricedLine, type PricedLines } from './priced-lines.ts'

/** What the presented cart may say beyond its rows. */
interface Presenting {
  now: Date
  /** Only when the cart has just been made for a guest. */
  secret?: string | null
}

/** The cart as it is now: prices, stock, what changed since the shopper last looked. */
export async function presentCart(tx: Tx, cart: CartRow, presenting: Presenting): Promise<Cart> {
  return await presentPriced(tx, cart, await priceLines(tx, cart, presenting.now), presenting)
}

/** The same when it has been priced already. */
export async function presentPriced(
  tx: Tx,
  cart: CartRow,
  { lines, quote }: PricedLines,
  { secret = null }: Omit<Presenting, 'now'> = {},
): Promise<Cart> {
  await keepSeen(tx, lines)
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
