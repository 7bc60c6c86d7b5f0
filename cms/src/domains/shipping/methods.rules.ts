import { sumOf, times } from '../../platform/amounts.ts'

/** A way to deliver, with its figures in the cart's currency. */
export interface Method {
  id: number
  label: string
  description: string | null
  kind: 'flat' | 'by_weight' | 'by_price' | 'pickup'
  /** For `flat`; null: not in this currency. */
  priceMinor: number | null
  /** A step without a limit reaches for ever. */
  steps: readonly {
    upToGrams: number | null
    upToMinor: number | null
    priceMinor: number | null
  }[]
  freeFromMinor: number | null
  minDays: number | null
  maxDays: number | null
  allowsCashOnDelivery: boolean
}

/** What is to be delivered. */
export interface Load {
  /** Of the goods, after discounts. */
  goodsMinor: number
  weightGrams: number
}

/** What all pieces weigh; one without a weight counts as nothing. */
export function weightOf(
  pieces: readonly { weightGrams: number | null; quantity: number }[],
): number {
  return sumOf(pieces.map(({ weightGrams, quantity }) => times(weightGrams ?? 0, quantity)))
}

/** What a method costs before promotions; null: not offered for this load or in this currency. */
export function priceOfMethod(method: Method, load: Load): number | null {
  const price = listPriceOf(method, load)
  if (price === null) return null
  return method.freeFromMinor !== null && load.goodsMinor >= method.freeFromMinor ? 0 : price
}

function listPriceOf(method: Method, load: Load): number | null {
  switch (method.kind) {
    case 'pickup':
      return 0
    case 'flat':
      return method.priceMinor
    case 'by_weight':
      return stepPrice(method, load.weightGrams, 'upToGrams')
    case 'by_price':
      return stepPrice(method, load.goodsMinor, 'upToMinor')
  }
}

/** The smallest step that is large enough, among those with a price in this currency. */
function stepPrice(
  { steps }: Method,
  size: number,
  limit: 'upToGrams' | 'upToMinor',
): number | null {
  const reachOf = (step: Method['steps'][number]) => step[limit] ?? Infinity
  const fitting = steps.filter((step) => step.priceMinor !== null && size <= reachOf(step))
  const prices = fitting.toSorted((a, b) => (reachOf(a) < reachOf(b) ? -1 : 1))
  return prices[0]?.priceMinor ?? null
}
