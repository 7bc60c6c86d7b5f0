import { partOf, shareOut, sumOf, times, WHOLE_PPM } from '../../platform/amounts.ts'

/** What a promotion looks at in a line of a cart. Money in the cart's currency. */
export interface OfferLine {
  lineId: string
  variantId: number
  productId: number
  /** Of the product, with those above them. */
  categorySlugs: readonly string[]
  unitMinor: number
  quantity: number
}

/** A promotion that is in force for this buyer now, with its figures in the cart's currency. */
export interface Offer {
  id: number
  label: string
  kind: 'percent' | 'fixed' | 'buy_x_get_y' | 'free_shipping'
  /** Of what it takes off; for `percent` and `buy_x_get_y`. */
  ratePpm: number
  /** For `fixed`; null: not in this currency. */
  amountMinor: number | null
  buyQuantity: number
  getQuantity: number
  /** Null: from the first piece. `unreachable`: it has minimums, but none in this currency. */
  minimumMinor: number | null | 'unreachable'
  /** Neither categories nor products: everything. */
  categorySlugs: readonly string[]
  productIds: readonly number[]
  /** Free shipping by these ways to deliver; none: by all. */
  methodIds: readonly number[]
  isExclusive: boolean
  priority: number
  coupon: { id: number; code: string } | null
}

/** What an offer takes off one line. */
export interface Taken {
  offer: Offer
  amountMinor: number
}

/** What is taken off, by `lineId`. */
export type TakenByLine = Map<string, Taken[]>

/** Lower turns first; of equal turns, the older promotion. */
export const byTurn = (one: Offer, other: Offer): number =>
  one.priority - other.priority || one.id - other.id

const byVariant = (one: OfferLine, other: OfferLine): number =>
  one.variantId - other.variantId || (one.lineId < other.lineId ? -1 : 1)

/** Whether the offer is for this product. */
export function isFor(offer: Offer, line: OfferLine): boolean {
  if (offer.categorySlugs.length === 0 && offer.productIds.length === 0) return true
  return (
    offer.productIds.includes(line.productId) ||
    offer.categorySlugs.some((slug) => line.categorySlugs.includes(slug))
  )
}

/** What the lines of an offer come to, before anything is taken off. */
export function baseOf(offer: Offer, lines: readonly OfferLine[]): number {
  return sumOf(
    lines.filter((line) => isFor(offer, line)).map((line) => times(line.unitMinor, line.quantity)),
  )
}

/** Whether there is something it is for, and enough of that. */
export function isReached(offer: Offer, lines: readonly OfferLine[]): boolean {
  if (offer.minimumMinor === 'unreachable') return false
  return (
    lines.some((line) => isFor(offer, line)) && baseOf(offer, lines) >= (offer.minimumMinor ?? 0)
  )
}

interface Open {
  line: OfferLine
  /** What is left of the line to take off from. */
  left: number
  /** An offer that stands alone has taken off from it. */
  isClosed: boolean
  taken: Taken[]
}

/**
 * What the offers take off the goods. Those that combine follow each other by turn, each from what
 * the former left. One that stands alone comes in where the buyer saves more with it than without.
 * The order of lines and offers makes no difference.
 */
export function applyOffers(lines: readonly OfferLine[], offers: readonly Offer[]): TakenByLine {
  const sorted = lines.toSorted(byVariant)
  const usable = offers
    .filter((offer) => offer.kind !== 'free_shipping' && isReached(offer, sorted))
    .toSorted(byTurn)
  const combining = usable.filter((offer) => !offer.isExclusive)
  let alone: Offer[] = []
  let best = takeInTurn(sorted, combining)
  for (let better = true; better;) {
    better = false
    const before = alone
    for (const offer of usable.filter((one) => one.isExclusive && !before.includes(one))) {
      const tried = [...before, offer].toSorted(byTurn)
      const outcome = takeInTurn(sorted, [...tried, ...combining])
      if (savedIn(outcome) <= savedIn(best)) continue
      best = outcome
      alone = tried
      better = true
    }
  }
  return new Map(best.map(({ line, taken }) => [line.lineId, taken]))
}

function savedIn(outcome: readonly Open[]): number {
  return sumOf(outcome.flatMap(({ taken }) => taken.map(({ amountMinor }) => amountMinor)))
}

function takeInTurn(lines: readonly OfferLine[], offers: readonly Offer[]): Open[] {
  const all: Open[] = lines.map((line) => ({
    line,
    left: times(line.unitMinor, line.quantity),
    isClosed: false,
    taken: [],
  }))
  for (const offer of offers) {
    const open = all.filter((one) => !one.isClosed && isFor(offer, one.line))
    for (const [index, amountMinor] of amountsOff(offer, open).entries()) {
      const one = open[index]
      if (one === undefined || amountMinor === 0) continue
      one.left -= amountMinor
      one.isClosed = offer.isExclusive
      one.taken.push({ offer, amountMinor })
    }
  }
  return all
}

function amountsOff(offer: Offer, open: readonly Open[]): number[] {
  switch (offer.kind) {
    case 'percent':
      return open.map(({ left }) => partOf(left, offer.ratePpm, WHOLE_PPM))
    case 'fixed': {
      const lefts = open.map(({ left }) => left)
      return shareOut(Math.min(offer.amountMinor ?? 0, sumOf(lefts)), lefts)
    }
    case 'buy_x_get_y':
      return cheapestOff(offer, open)
    case 'free_shipping':
      return []
  }
}

/** Of every `buy + get` pieces, `get` of the cheapest. */
function cheapestOff(offer: Offer, open: readonly Open[]): number[] {
  const { buyQuantity, getQuantity } = offer
  if (buyQuantity < 1 || getQuantity < 1) return open.map(() => 0)
  const pieces = sumOf(open.map(({ line }) => line.quantity))
  let free = Math.floor(pieces / (buyQuantity + getQuantity)) * getQuantity
  const amounts = open.map(() => 0)
  const cheapestFirst = open
    .map((one, index) => ({ ...one, index }))
    .toSorted((a, b) => a.line.unitMinor - b.line.unitMinor || byVariant(a.line, b.line))
  for (const { line, left, index } of cheapestFirst) {
    const count = Math.min(free, line.quantity)
    free -= count
    amounts[index] = partOf(left, offer.ratePpm * count, WHOLE_PPM * line.quantity)
  }
  return amounts
}
