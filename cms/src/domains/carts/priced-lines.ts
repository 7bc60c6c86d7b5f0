import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../platform/transaction.ts'
import { linesOf, type CartRow, type LineRow } from './cart-row.ts'
import { maxQuantityOf, stateKey, stateOf } from './line.rules.ts'
import { priceCart } from './pricing/price-cart.ts'
import type { Good, LineProblem } from './pricing/types.ts'

type Reader = Pick<Tx, 'execute'>

/** A line with what holds of it now. */
export interface PricedLine extends LineRow {
  good: Good | undefined
  problem: LineProblem | undefined
  state: ReturnType<typeof stateOf>
  maxQuantity: number
}

export interface PricedLines {
  lines: PricedLine[]
  /** Of the lines that are `ok`. */
  quote: Quote
}

/** The lines of a cart with the prices and the stock of this moment. */
export async function priceLines(tx: Tx, cart: CartRow, now: Date): Promise<PricedLines> {
  return await priceRows(tx, cart, await linesOf(tx, cart.id), now)
}

/** What of a cart its prices depend on. */
export type PricedFor = Pick<CartRow, 'customerId' | 'currency' | 'locale' | 'coupons'>

/** The same for lines that are known. */
export async function priceRows(
  tx: Reader,
  cart: PricedFor,
  stored: LineRow[],
  now: Date,
): Promise<PricedLines> {
  const first = await price(tx, cart, stored, now)
  const lines = stored.map((line): PricedLine => {
    const lineId = String(line.id)
    const facts = {
      quantity: line.quantity,
      good: first.goods.get(lineId),
      problem: first.problems.get(lineId),
    }
    return { ...line, ...facts, state: stateOf(facts), maxQuantity: maxQuantityOf(facts) }
  })
  const sound = lines.filter(({ state }) => state === 'ok')
  // An editor's new limit makes a line too long that is in stock: the quote is made without it.
  const isExact = first.quote.lines.length === sound.length
  const { quote } = isExact ? first : await price(tx, cart, sound, now)
  return { lines, quote }
}

async function price(tx: Reader, cart: PricedFor, lines: LineRow[], now: Date) {
  return await priceCart(tx, {
    currency: cart.currency,
    locale: cart.locale,
    lines: lines.map(({ id, variantId, quantity }) => ({
      lineId: String(id),
      variantId,
      quantity,
    })),
    coupons: cart.coupons,
    buyer: { customerId: cart.customerId, email: null },
    destination: null,
    shippingMethodId: null,
    now,
    leavesOutShort: true,
  })
}

/**
 * Keeps what the shopper has now seen: prices looked at for the first time, and that a trouble is
 * over. With `all`, everything else too: the notices are acknowledged.
 */
export async function keepSeen(
  tx: Tx,
  lines: PricedLine[],
  { all = false }: { all?: boolean } = {},
): Promise<void> {
  const seen = lines.flatMap((line) => {
    const { seenUnitMinor, seenState } = seenOf(line, all)
    const isSame = seenUnitMinor === line.seenUnitMinor && seenState === line.seenState
    Object.assign(line, { seenUnitMinor, seenState })
    return isSame ? [] : [{ id: line.id, seenUnitMinor, seenState }]
  })
  if (seen.length === 0) return
  const column = (of: keyof (typeof seen)[number]) => sql.param(seen.map((one) => one[of]))
  // One array for each column: Postgres expects few rows of them, and looks for each by its id.
  await tx.execute(sql`
    UPDATE cart_lines l SET seen_unit_minor = s."seenUnitMinor", seen_state = s."seenState"
      FROM unnest(${column('id')}::bigint[], ${column('seenUnitMinor')}::bigint[],
        ${column('seenState')}::text[]) AS s(id, "seenUnitMinor", "seenState")
     WHERE l.id = s.id`)
}

/** What the shopper has seen of a line once it was shown. */
export function seenOf(
  line: PricedLine,
  all = false,
): Pick<LineRow, 'seenUnitMinor' | 'seenState'> {
  const price = line.good?.unitMinor ?? line.seenUnitMinor
  const state = stateKey(line.state, line.maxQuantity)
  return {
    seenUnitMinor: all || line.seenUnitMinor === null ? price : line.seenUnitMinor,
    seenState: all || state === null ? state : line.seenState,
  }
}
