/** Ranges of a list at most. */
const MAX_RANGES = 6
const STEPS = [1, 2, 2.5, 5, 10]

/** A range of prices in minor units, both ends in it; null: no bound. */
export interface Range {
  minMinor: number | null
  maxMinor: number | null
}

/**
 * Ranges without gaps for prices in rising order: about equally full, and with bounds that people
 * would choose (1, 2, 2.5 or 5 with noughts). None when one range holds everything.
 */
export function priceRanges(prices: ArrayLike<number>): Range[] {
  const bounds: number[] = []
  for (let part = 1; part < MAX_RANGES; part += 1) {
    const quantile = prices[Math.floor((prices.length * part) / MAX_RANGES)]
    const bound = quantile === undefined ? 0 : roundBound(quantile)
    const isNew = bound > (bounds.at(-1) ?? 0)
    // Each range must hold something: the bound begins the range above it.
    const before = countBelow(prices, bounds.at(-1) ?? 0)
    const below = countBelow(prices, bound)
    if (isNew && below > before && below < prices.length) bounds.push(bound)
  }
  if (bounds.length === 0) return []
  return [null, ...bounds].map((minMinor, at) => {
    const next = bounds[at]
    return { minMinor, maxMinor: next === undefined ? null : next - 1 }
  })
}

/** How many of the prices, which rise, are lower than this. */
export function countBelow(prices: ArrayLike<number>, bound: number): number {
  let [low, high] = [0, prices.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (prices[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The nearest such number, by proportion. */
function roundBound(price: number): number {
  if (price < 1) return 0
  const unit = 10 ** Math.floor(Math.log10(price))
  const choices = STEPS.map((step) => step * unit).filter(Number.isInteger)
  const distance = (choice: number) => Math.abs(Math.log(choice / price))
  return choices.reduce((best, choice) => (distance(choice) < distance(best) ? choice : best))
}
