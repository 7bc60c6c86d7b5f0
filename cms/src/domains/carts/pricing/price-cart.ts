import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ShippingOption } from '@vitrine/shared-types/store-api/v1/checkout'
import { DomainError } from '../../../platform/errors.ts'
import { readAtOnce, type Reading } from '../../../platform/read-at-once.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { offersFor } from '../../promotions/index.ts'
import { deliveryTo } from '../../shipping/index.ts'
import { goodsOf, type LoadedGood } from './goods.ts'
import type { PriceableLine, QuoteInput } from './quote-lines.rules.ts'
import { optionsOf, quoteOf } from './quote.rules.ts'
import type { Good, LineProblem, PriceCart, PricedCart, WantedLine } from './types.ts'

/** Reads go through a transaction, or through a pool when nothing is written. */
type Reader = Pick<Tx, 'execute'>

/**
 * What a cart costs now, computed from the database alone. Lines with a problem are not in the
 * quote. Throws `shipping_unavailable` when the way to deliver is not offered for it.
 */
export async function priceCart(tx: Reader, input: PriceCart): Promise<PricedCart> {
  const methodId = methodIdOf(input.shippingMethodId)
  const { goods, problems, quoteInput } = await load(tx, input)
  const { quote, used, method, isUndeliverable } = quoteOf({ ...quoteInput, methodId })
  if (isUndeliverable) throw new DomainError('shipping_unavailable')
  return {
    quote,
    goods,
    problems,
    used,
    shippingMethod: method && {
      id: method.id,
      label: method.label,
      isPickup: method.kind === 'pickup',
      allowsCashOnDelivery: method.allowsCashOnDelivery,
    },
  }
}

/** The ways to deliver a cart to its destination, with what each costs; none: not delivered. */
export async function listShippingOptions(
  tx: Reader,
  input: Omit<PriceCart, 'shippingMethodId'>,
): Promise<ShippingOption[]> {
  const { quoteInput } = await load(tx, { ...input, shippingMethodId: null })
  return optionsOf(quoteInput).map(({ method, listMinor, totalMinor }) => ({
    id: String(method.id),
    label: method.label,
    description: method.description,
    amountMinor: totalMinor,
    listMinor,
    freeFromMinor: method.freeFromMinor,
    minDays: method.minDays,
    maxDays: method.maxDays,
    isPickup: method.kind === 'pickup',
  }))
}

interface Loaded {
  goods: Map<string, Good>
  problems: Map<string, LineProblem>
  quoteInput: QuoteInput
}

async function load(tx: Reader, input: PriceCart): Promise<Loaded> {
  const { currency, locale, lines } = input
  const variantIds = lines.map(({ variantId }) => variantId)
  const { byVariant, inForce, delivery } = await readAtOnce(tx, {
    byVariant: goodsOf({ variantIds, currency, locale }),
    inForce: offersFor(input),
    delivery: deliveryOf(input),
  })
  const goods = new Map<string, Good>()
  const problems = new Map<string, LineProblem>()
  const priceable: PriceableLine[] = []
  for (const line of lines) {
    const loaded = byVariant.get(line.variantId)
    if (loaded !== undefined) goods.set(line.lineId, goodOf(loaded))
    const priced = priceableOf(line, loaded)
    if (typeof priced === 'string') problems.set(line.lineId, priced)
    else if (!input.leavesOutShort || isThere(line, loaded)) priceable.push(priced)
  }
  const quoteInput = { currency, lines: priceable, inForce, delivery, methodId: null }
  return { goods, problems, quoteInput }
}

type Delivery = QuoteInput['delivery']

function deliveryOf({ destination, currency, locale }: PriceCart): Reading<Delivery> {
  if (destination === null) return { query: sql`SELECT WHERE false`, read: () => null }
  const { query, read } = deliveryTo({ place: destination, currency, locale })
  return { query, read: (rows) => ({ ...read(rows), country: destination.country }) }
}

function isThere({ quantity }: WantedLine, good: LoadedGood | undefined): boolean {
  return good !== undefined && (good.mayBackorder || quantity <= good.available)
}

/** A missing price is a problem and never zero. */
function priceableOf(
  { lineId, variantId, quantity }: WantedLine,
  good: LoadedGood | undefined,
): PriceableLine | LineProblem {
  if (good === undefined || good.slug === null) return 'unavailable'
  const { unitMinor, listMinor, productId, categorySlugs, weightGrams, taxClass } = good
  if (unitMinor === null || listMinor === null) return 'no_price'
  return {
    lineId,
    variantId,
    productId,
    categorySlugs,
    quantity,
    unitMinor,
    listMinor,
    weightGrams,
    taxClass,
  }
}

function goodOf({ categorySlugs: _slugs, listMinor: _list, ...good }: LoadedGood): Good {
  return good
}

/** Ids of the contract are texts; one that is no number is offered nowhere. */
function methodIdOf(id: string | null): number | null {
  if (id === null) return null
  if (!/^\d{1,9}$/u.test(id)) throw new DomainError('shipping_unavailable')
  return Number(id)
}
