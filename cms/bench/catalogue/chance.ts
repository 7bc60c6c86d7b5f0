/** Numbers that look random and are the same each time. */
export interface Chance {
  /** From 0 up to 1, without it. */
  next(): number
  /** A whole number from 0 up to `below`, without it. */
  below(below: number): number
  is(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** Some of these, each once, in their own order. */
  some<T>(from: readonly T[], count: number): T[]
  /** From a bell curve around 0, mostly between -2 and 2. */
  normal(): number
}

/** A series of its own for each pair of seed and number. */
export function chanceOf(seed: number, n: number): Chance {
  let state = (Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) + Math.imul(n, 0xc2b2_ae35)) | 0
  // mulberry32: short, and good enough to look like a shop.
  const next = (): number => {
    state = (state + 0x6d2b_79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  next()
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  return {
    next,
    below,
    pick,
    is: (probability) => next() < probability,
    some(from, count) {
      const left = from.map((_, at) => at)
      const taken = Array.from({ length: Math.min(count, left.length) }, () => {
        const at = below(left.length)
        return left.splice(at, 1)[0] as number
      })
      return taken.sort((a, b) => a - b).map((at) => from[at] as (typeof from)[number])
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** Picks the n-th of `size` with a weight of 1/(n+1)^s: a few are frequent, most are rare. */
export function zipf(size: number, s: number): (chance: Chance) => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let at = 0; at < size; at += 1) sums[at] = sum += 1 / (at + 1) ** s
  return (chance) => {
    const wanted = chance.next() * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
